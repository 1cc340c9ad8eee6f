import CaseStore
import Casework
import TestKit
import Testing

@Suite("The installed daemon on a real broker and a real file", .timeLimit(.minutes(5)))
struct CrashTests {
    @Test("Killed at any instant, it loses no request and doubles no effect (service.md: never lost, never doubled)")
    func killedWhileMessagesFlow() async throws {
        let broker = try await PrivateBroker.shared().address()
        try await onThread {
            let daemon = try DaemonUnderTest(broker: broker)
            let city = try City(daemon: daemon, broker: broker)
            let requests = 1200
            try city.publishRequests(requests)
            for judged in [1, 100, 350, 700] {
                try daemon.start()
                try city.awaitJudgements(of: judged)
                daemon.kill()
            }
            try daemon.start()
            try city.awaitJudgements(of: requests)
            #expect(daemon.stop() == 0)
            try city.drain()

            #expect(city.judgements.count == requests)
            #expect(city.judgements.values.allSatisfy { $0.count == 1 })
            #expect(city.contradictions == 0)
            #expect(try city.setAside() == 0)
            let status = try SQLiteCaseReader(path: daemon.storePath).status(at: Instant(seconds: 0))
            #expect(status.openObligations == requests / 2)
            #expect(status.outboxDepth == 0)
        }
    }
}
