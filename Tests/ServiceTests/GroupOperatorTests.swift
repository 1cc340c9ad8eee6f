import Foundation
import TestKit
import Testing

@Suite("An operator of the daemon's group, neither root nor the daemon's user", .timeLimit(.minutes(5)))
struct GroupOperatorTests {
    private static let group: gid_t = 54_321
    private static let isRoot = geteuid() == 0

    @Test(
        "looks at the record beside the daemon and without it; another user does not",
        .enabled(if: isRoot, "only root can become another user"))
    func status() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        // As systemd makes it: StateDirectoryMode=0750; new files get the group of the folder.
        let store = URL(fileURLWithPath: daemon.storePath).deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: false)
        #expect(chown(store, 0, Self.group) == 0)
        #expect(chmod(store, 0o2750) == 0)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await city.publishRequests(4)
        try await city.awaitJudgements(of: 4)

        let tool = daemon.folder.appending(path: "vip311ctl")
        try FileManager.default.copyItem(at: DaemonUnderTest.tool, to: tool)
        let words = [tool.path, "status", "--json", "--config", daemon.configurationPath]
        func look(as group: gid_t) async throws -> (status: Int32, output: String) {
            try await Self.run(["--reuid=65534", "--regid=\(group)", "--clear-groups"] + words)
        }
        let beside = try await look(as: Self.group)
        #expect(beside.status == 0, "\(beside.output)")
        #expect(beside.output.contains(#""open_follow_ups" : 2"#), "\(beside.output)")
        #expect(try await daemon.stop() == 0)
        let without = try await look(as: Self.group)
        #expect(without.status == 0, "\(without.output)")
        #expect(without.output.contains(#""open_follow_ups" : 2"#), "\(without.output)")
        #expect(try await look(as: 65_534).status == 69)
    }

    private static func run(_ arguments: [String]) async throws -> (status: Int32, output: String) {
        try await onThread {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
            process.arguments = arguments
            let output = Pipe()
            process.standardOutput = output
            process.standardError = output
            unblockSignals()
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, text)
        }
    }
}
