import CaseStore
import Foundation
import TestKit
import Testing

@Suite("The key of identifiers at the start", .timeLimit(.minutes(5)))
struct IdentityKeyStartTests {
    @Test("missing while citizens are on file ends the start as a wrong configuration does, saying what to do")
    func missing() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await city.publishRequests(2)
        try await city.awaitJudgements(of: 2)
        #expect(try await daemon.stop() == 0)

        let key = URL(fileURLWithPath: daemon.storePath).deletingLastPathComponent().appending(path: "identity.key")
        try FileManager.default.removeItem(at: key)
        try daemon.start()
        #expect(try await daemon.end() == 78)
        let log = daemon.logOfThisRun.joined()
        #expect(log.contains("the key of identifiers is missing"))
        #expect(log.contains("--new-identity-key"))
        #expect(!FileManager.default.fileExists(atPath: key.path))

        try daemon.launch(["run", "--new-identity-key", "--config", daemon.configurationPath])
        try await daemon.ready()
        #expect(try await daemon.stop() == 0)
        #expect(try daemon.record().journal(after: 0, limit: 100).contains { $0.row.code == "identity_key_replaced" })
    }
}
