import Foundation
import TestKit
import Testing

@Suite("The watchdog of the installed daemon", .timeLimit(.minutes(3)))
struct WatchdogTests {
    @Test("is fed while nothing happens, not while the store does not answer, and again once it does")
    func stalledStore() async throws {
        let notifications = try Notifications()
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        // Three turns a second.
        try daemon.start(environment: notifications.environment.merging(["WATCHDOG_USEC": "1000000"]) { $1 })
        try await daemon.ready()
        try await fed(4, notifications)
        let probe = try await StatusProbe(daemon)
        let isStarved = try await holdingWriteLock(ofStoreAt: daemon.storePath) {
            try await city.publishRequests(1)
            _ = try await probe.get("/metrics") { $0.value(of: "vip311_deliveries_total{redelivered=\"false\"}") == 1 }
            // The first may still see the end of the turn before.
            for _ in 0..<2 where try await notifications.silence() { return true }
            return false
        }
        #expect(isStarved)
        try await fed(notifications.count(of: "WATCHDOG=1") + 1, notifications)
        try await city.awaitJudgements(of: 1)
        #expect(try await daemon.stop() == 0)
    }

    private func fed(_ times: Int, _ notifications: Notifications) async throws {
        try await notifications.all.wait(for: "food") { told in told.count { $0 == "WATCHDOG=1" } >= times }
    }
}

extension Notifications {
    /// Whether the watchdog is not fed for so long that it would have been several times.
    fileprivate func silence() async throws -> Bool {
        let before = count(of: "WATCHDOG=1")
        do {
            try await all.wait(for: "food", within: .milliseconds(1500)) { told in
                told.count { $0 == "WATCHDOG=1" } > before
            }
            return false
        } catch {
            return true
        }
    }
}
