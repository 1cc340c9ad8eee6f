import AMQP
import Foundation
import TestKit

/// The daemon as it is installed, in a folder and with names on the broker of its own.
final class DaemonUnderTest {
    let exchange: String
    let events: String
    let dead: String
    let folder: URL
    private let configuration: URL
    private var process: Process?

    /// Writes the configuration and declares the topology, with a queue named as ``events`` that takes every event.
    init(broker: BrokerAddress) throws {
        let name = PrivateBroker.uniqueName("service")
        (exchange, events, dead) = ("\(name).city311", "\(name).events", "\(name).dead")
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        configuration = folder.appendingPathComponent("vip311.yaml")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let password = folder.appendingPathComponent("password")
        guard
            FileManager.default.createFile(
                atPath: password.path, contents: Data(broker.password.utf8), attributes: [.posixPermissions: 0o600])
        else { throw Failed(status: -1) }
        let text = """
            broker: {host: 127.0.0.1, port: \(broker.port), user: \(broker.user), password_file: \(password.path)}
            store: {path: \(storePath)}
            names: {exchange: \(exchange), intake: \(name).intake, events: \(events), unrouted: \(name).unrouted, dead: \(dead)}
            log: {level: error}
            """
        try Data(text.utf8).write(to: configuration)
        let declaration = try launch("--declare-topology")
        declaration.waitUntilExit()
        guard declaration.terminationStatus == 0 else { throw Failed(status: declaration.terminationStatus) }
    }

    /// A process that ended as it should not.
    struct Failed: Error { let status: Int32 }

    var storePath: String { folder.appendingPathComponent("store/vip311.db").path }

    deinit {
        process?.terminate()
        process?.waitUntilExit()
        // The folder is a temporary one; what is left of it harms nobody.
        do { try FileManager.default.removeItem(at: folder) } catch {}
    }

    /// Starts serving.
    func start() throws { process = try launch("run") }

    /// Ends it as a power cut would.
    func kill() {
        guard let process else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks it to stop; returns its exit status.
    func stop() -> Int32 {
        guard let process else { return -1 }
        process.terminate()
        process.waitUntilExit()
        self.process = nil
        return process.terminationStatus
    }

    private func launch(_ verb: String) throws -> Process {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = [verb, "--config", configuration.path]
        unblockSignals()
        try process.run()
        return process
    }

    /// `vip311d`, where the tests were built.
    private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("vip311d")
}
