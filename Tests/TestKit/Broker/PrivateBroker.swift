public import AMQP
internal import Foundation
import Synchronization

/// A RabbitMQ on loopback for tests, started with `deploy/broker` in a temporary folder. It ends, folder and all, when the test
/// process does, however that happens: the script watches a pipe that only this process holds.
public final class PrivateBroker: Sendable {
    private struct Running {
        var process: Process
        /// The broker lives as long as this end of the pipe.
        var lifeline: Pipe
        var settings: [String: String]
    }

    private let folder: String
    /// What its TLS listener shows and trusts.
    public let certificates: Certificates
    private let running = Mutex<Running?>(nil)

    private init() throws {
        let name = "broker-\(UInt64.random(in: 0..<UInt64.max))"
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        certificates = try Certificates(in: folder + "/tls")
    }

    private static let theShared = SharedBroker()

    /// The broker that all tests of the process share. Use ``uniqueName(_:)`` for what is made on it, and disturb it for nobody.
    public static func shared() async throws -> PrivateBroker {
        try await theShared.broker()
    }

    /// A broker of the caller's own, to stop, block or fill.
    public static func own() async throws -> PrivateBroker {
        let broker = try await onThread { try PrivateBroker() }
        try await broker.start()
        return broker
    }

    /// A name that no other test uses.
    public static func uniqueName(_ prefix: String) -> String {
        "\(prefix).\(String(UInt64.random(in: 0..<UInt64.max), radix: 36))"
    }

    /// Where it listens.
    public func address(name: String = "test") -> BrokerAddress {
        let settings = running.withLock { $0?.settings } ?? [:]
        return BrokerAddress(
            host: "127.0.0.1", port: settings["BROKER_PORT"].flatMap(UInt16.init) ?? 1,
            user: settings["BROKER_USER"] ?? "", password: settings["BROKER_PASSWORD"] ?? "",
            heartbeat: 10, connectTimeout: .seconds(10), rpcTimeout: .seconds(20), connectionName: name)
    }

    /// Where it listens for TLS. Connects to `localhost`, the name that its certificate shows.
    public func secureAddress(_ tls: TLS? = nil) -> BrokerAddress {
        var address = address()
        address.host = "localhost"
        address.port = running.withLock { $0?.settings["BROKER_TLS_PORT"] }.flatMap(UInt16.init) ?? 1
        address.tls = tls ?? TLS(caFile: certificates.authority)
        return address
    }

    /// Starts it, again with the same ports, user, password and data. Takes some seconds.
    public func start() async throws {
        try await onThread { try self.bringUp() }
    }

    /// Stops it in good order, or as a power cut would. What it stored stays.
    public func stop(atOnce: Bool = false) async throws {
        _ = try await onThread { try self.script("stop", atOnce ? ["--now"] : []) }
        running.withLock { $0 = nil }
    }

    /// Stops and starts it.
    public func restart(atOnce: Bool = false) async throws {
        try await stop(atOnce: atOnce)
        try await start()
    }

    /// Ends it for good and deletes its folder.
    public func remove() async throws {
        try await stop(atOnce: true)
        try FileManager.default.removeItem(atPath: folder)
    }

    /// Runs `rabbitmqctl` against it and returns what it prints.
    @discardableResult
    public func control(_ arguments: String...) async throws -> String {
        try await onThread { try self.script("ctl", arguments) }
    }

    // MARK: - The script

    private static let scriptPath = Checkout.root.appending(path: "deploy/broker").path

    private func script(_ verb: String, _ arguments: [String]) throws -> String {
        try runProgram(Self.scriptPath, [verb, folder] + arguments)
    }

    private func bringUp() throws {
        let process = Process()
        let (lifeline, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: Self.scriptPath)
        process.arguments = ["run", folder, "--temporary", "--tls", certificates.folder]
        process.standardInput = lifeline
        process.standardOutput = output
        unblockSignals()
        try process.run()
        guard String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "ready\n" else {
            throw ProgramFailure(description: "the private broker did not start")
        }
        let settings = try Self.settings(in: folder + "/env")
        running.withLock { $0 = Running(process: process, lifeline: lifeline, settings: settings) }
    }

    private static func settings(in file: String) throws -> [String: String] {
        var settings: [String: String] = [:]
        for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { settings[String(parts[0])] = String(parts[1]) }
        }
        return settings
    }
}

/// Starts the shared broker for whoever asks first; the others wait for it.
private actor SharedBroker {
    private var starting: Task<PrivateBroker, any Error>?

    func broker() async throws -> PrivateBroker {
        if let starting { return try await starting.value }
        let task = Task { try await PrivateBroker.own() }
        starting = task
        return try await task.value
    }
}
