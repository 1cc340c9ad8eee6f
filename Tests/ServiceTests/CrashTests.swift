import CaseStore
import Casework
import TestKit
import Testing

@Suite("The installed daemon on a real broker and a real file", .timeLimit(.minutes(5)))
struct CrashTests {
    @Test("Killed at any instant, it loses no request and doubles no effect (service.md: never lost, never doubled)")
    func killedWhileMessagesFlow() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        let requests = 1200
        try await city.publishRequests(requests)
        for judged in [1, 100, 350, 700] {
            try daemon.start()
            try await city.awaitJudgements(of: judged)
            try await daemon.kill()
        }
        try daemon.start()
        try await city.awaitJudgements(of: requests)
        try await city.finish((0..<requests).map { "26-\($0)" })

        let status = try daemon.record().status(at: Instant(seconds: 0))
        #expect(status.openObligations == requests / 2)
    }
}
