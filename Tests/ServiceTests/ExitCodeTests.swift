import AMQP
import Foundation
import TestKit
import Testing

@testable import CaseStore

/// How the daemon ends when it cannot start (contract.md, "On the machine"), and what it says.
@Suite("It does not start", .timeLimit(.minutes(5)))
struct ExitCodeTests {
    @Test("without its topology: 69, and everything that is missing is named")
    func topologyMissing() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, declaresTopology: false)
        try daemon.start()
        #expect(try await daemon.end() == 69)
        for name in [daemon.exchange, daemon.intake, daemon.events, daemon.unrouted, daemon.dead] {
            #expect(daemon.logOfThisRun.contains { $0.contains("missing on the broker") && $0.contains(name) })
        }
        try await daemon.declareTopology()
        try await onThread { [dead = daemon.dead] in
            let connection = try Connection.open(to: broker)
            try connection.deleteQueue(dead)
            try connection.close()
        }
        try daemon.start()
        #expect(try await daemon.end() == 69)
        let complaint = daemon.logOfThisRun.first { $0.contains("missing on the broker") }
        #expect(complaint?.contains(daemon.dead) == true)
        #expect(complaint?.contains(daemon.intake) == false)
    }

    @Test("without a broker: 69, and where it was looked for is named")
    func brokerUnreachable() async throws {
        let broker = try await PrivateBroker.shared().address()
        let proxy = try CuttingProxy(to: broker.port)
        proxy.isRefusing = true
        let daemon = try await DaemonUnderTest(broker: broker)
        try daemon.start(through: proxy)
        #expect(try await daemon.end() == 69)
        #expect(daemon.logOfThisRun.contains { $0.contains("127.0.0.1:\(proxy.port)") })
        proxy.close()
    }

    @Test("with a configuration that cannot be used: 78, with line and key")
    func badConfiguration() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(
            broker: broker, configuration: "follow_up: {within: 25h}", declaresTopology: false)
        try daemon.start()
        #expect(try await daemon.end() == 78)
        #expect(daemon.logOfThisRun.contains { $0.contains("vip311.yaml:") && $0.contains("follow_up.within") })
    }

    @Test("on a store of a newer version: 65, and leaves it as it is")
    func newerStore() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        try SQLiteCaseStore(path: daemon.storePath).close()
        let store = try StoreConnection(path: daemon.storePath, role: .writer)
        try store.execute("PRAGMA user_version = 99")
        try store.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: daemon.storePath))
        try daemon.start()
        #expect(try await daemon.end() == 65)
        #expect(daemon.logOfThisRun.contains { $0.contains("schema 99") && $0.contains("newer version") })
        #expect(try Data(contentsOf: URL(fileURLWithPath: daemon.storePath)) == before)
    }

    @Test("on a store that another daemon has open: 69, and the other one goes on")
    func storeInUse() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let writer = try SQLiteCaseStore(path: daemon.storePath)
        try daemon.start()
        #expect(try await daemon.end() == 69)
        #expect(daemon.logOfThisRun.contains { $0.contains("another daemon has the store open") })
        try writer.close()
    }

    @Test("when it is used wrongly: 64", arguments: [["run", "--nonsense"], ["serve"]])
    func wrongUsage(arguments: [String]) async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, declaresTopology: false)
        try daemon.launch(arguments)
        #expect(try await daemon.end() == 64)
        #expect(daemon.logOfThisRun.contains { $0.contains("Usage: vip311d") })
    }
}
