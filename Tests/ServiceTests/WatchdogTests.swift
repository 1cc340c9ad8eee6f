import Foundation
import TestKit
import Testing

@Suite("The watchdog of the installed daemon", .timeLimit(.minutes(3)))
struct WatchdogTests {
    @Test("is fed while nothing happens, not while the store does not answer, and again once it does")
    func stalledStore() async throws {
        let socket = try NotifySocket()
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        // Three turns a second.
        try daemon.start(environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "1000000"])
        try await daemon.ready()
        for _ in 0..<3 { _ = try await socket.receive(until: "WATCHDOG=1") }
        let probe = try await StatusProbe(daemon)
        let turned = try await holdingWriteLock(ofStoreAt: daemon.storePath) {
            try await city.publishRequests(1)
            _ = try await probe.get("/metrics") { $0.value(of: "vip311_deliveries_total{redelivered=\"false\"}") == 1 }
            try await onThread { try socket.drain() }
            return try await onThread { try socket.receivesNothing(for: 2) }
        }
        #expect(turned)
        _ = try await socket.receive(until: "WATCHDOG=1")
        try await city.awaitJudgements(of: 1)
        #expect(try await daemon.stop() == 0)
    }
}
