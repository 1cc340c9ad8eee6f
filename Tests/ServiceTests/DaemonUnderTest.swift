import AMQP
import CaseStore
import Foundation
import Synchronization
import TestKit

/// The daemon as it is installed, in a folder and with names on the broker of its own.
///
/// Whatever of it still runs when nobody holds it any more is killed, and its folder deleted.
final class DaemonUnderTest: Sendable {
    /// Where 311 publishes.
    let exchange: String
    /// What the daemon consumes.
    let intake: String
    /// Where it publishes.
    let events: String
    /// Exchange and queue of what nobody has bound.
    let unrouted: String
    /// What it sets aside.
    let dead: String
    /// All its files.
    let folder: URL
    /// Every line that it wrote, over all its runs.
    let log = Recorder<String>()
    private let broker: BrokerAddress
    private let text: String
    private let state = Mutex(State())

    /// One run.
    private struct State {
        var process: Process?
        /// Lines of the log before this run.
        var logBefore = 0
        /// How it ended; nothing while it runs.
        var ending = Recorder<Int32>()
    }

    /// A process that ended as it should not, or never began.
    struct Failed: Error, CustomStringConvertible { let description: String }

    /// Writes the configuration and, if asked to, declares the topology.
    ///
    /// - Parameters:
    ///   - configuration: more of it, in YAML: any section but `broker`, `store`, `names`, `http` and `log`.
    ///   - httpListen: where it answers metrics and health; any free port by default.
    ///   - logLevel: the most talkative, because ``LeakSearch`` reads it all; ``ready()`` needs `notice` or more.
    ///   - usesDefaultNames: on a broker of the test's own, the names that the contract gives.
    init(
        broker: BrokerAddress, configuration: String = "", httpListen: String? = "127.0.0.1:0",
        logLevel: String = "trace", declaresTopology: Bool = true, usesDefaultNames: Bool = false
    ) async throws {
        let name = PrivateBroker.uniqueName("service")
        let prefix = usesDefaultNames ? "vip311" : name
        exchange = usesDefaultNames ? "city311" : "\(name).city311"
        (intake, events) = ("\(prefix).intake", "\(prefix).events")
        (unrouted, dead) = ("\(prefix).unrouted", "\(prefix).dead")
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        self.broker = broker
        text = """
            store: {path: \(folder.path)/store/vip311.db}
            names: {exchange: \(exchange), intake: \(intake), events: \(events), unrouted: \(unrouted), dead: \(dead)}
            http: {listen: \(httpListen.map { "\"\($0)\"" } ?? "null")}
            log: {level: \(logLevel)}
            \(configuration)
            """
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let password = Data(broker.password.utf8)
        guard
            FileManager.default.createFile(
                atPath: folder.path + "/password", contents: password, attributes: [.posixPermissions: 0o600]),
            FileManager.default.createFile(atPath: logPath, contents: nil)
        else { throw Failed(description: "no files can be made in \(folder.path)") }
        plant([broker.password])
        if declaresTopology { try await declareTopology() }
    }

    deinit {
        state.withLock { state in
            guard let process = state.process, process.isRunning else { return }
            Glibc.kill(process.processIdentifier, SIGKILL)
        }
        // The folder is a temporary one; what is left of it harms nobody.
        do { try FileManager.default.removeItem(at: folder) } catch {}
    }

    /// The record.
    var storePath: String { folder.path + "/store/vip311.db" }
    /// The lines of ``log``, as a file.
    var logPath: String { searchedFile(.log) }
    /// The configuration as last written.
    var configurationPath: String { folder.path + "/vip311.yaml" }
    /// The lines of the present or last run.
    var logOfThisRun: [String] { Array(log.all[state.withLock { $0.logBefore }...]) }

    /// The record, to read beside the daemon or without it.
    func record() throws -> SQLiteCaseReader { try SQLiteCaseReader(path: storePath) }

    /// Declares exchanges, queues and bindings with the daemon's own command, beside a running daemon or without.
    func declareTopology() async throws {
        try configure(broker)
        try await onThread { [program = Self.program.path, configurationPath] in
            try runProgram(program, ["--declare-topology", "--config", configurationPath])
        }
    }

    /// Starts serving, by way of `proxy` if there is one, with variables besides those of this process.
    func start(through proxy: CuttingProxy? = nil, environment: [String: String] = [:]) throws {
        try configure(proxy?.address(broker) ?? broker)
        try launch(["run", "--config", configurationPath], environment: environment)
    }

    /// Changes the configuration as last written, beside the running daemon.
    func rewrite(_ change: (String) -> String) throws {
        let url = URL(fileURLWithPath: configurationPath)
        let text = change(try String(contentsOf: url, encoding: .utf8))
        try Data(text.utf8).write(to: url)
    }

    /// Waits until the daemon says that it is ready.
    func ready() async throws {
        let before = state.withLock { $0.logBefore }
        try await log.wait(for: "readiness", within: .seconds(60)) { lines in
            lines[before...].contains { $0.contains("message=ready") }
        }
    }

    /// Waits until the present or last run has logged a line that contains each of `texts`.
    func logged(_ texts: String..., within limit: Duration = .seconds(60)) async throws {
        let before = state.withLock { $0.logBefore }
        try await log.wait(for: "\(texts) on the log", within: limit) { lines in
            lines[before...].contains { line in texts.allSatisfy(line.contains) }
        }
    }

    /// Ends it as a power cut would.
    func kill() async throws {
        signal(SIGKILL)
        _ = try await end()
    }

    /// Asks it to stop; returns its exit status.
    func stop() async throws -> Int32 {
        signal(SIGTERM)
        return try await end()
    }

    /// Sends it a signal, if it runs.
    func signal(_ number: Int32) {
        state.withLock { state in
            guard let process = state.process, process.isRunning else { return }
            Glibc.kill(process.processIdentifier, number)
        }
    }

    /// The process, while it runs.
    var processID: Int32? {
        state.withLock { state in
            guard let process = state.process, process.isRunning else { return nil }
            return process.processIdentifier
        }
    }

    /// Waits for its end by itself; returns its exit status, or the signal's number negated. Its log is whole by then.
    func end() async throws -> Int32 {
        let ending = state.withLock { $0.ending }
        return try await ending.wait(for: "the end of the daemon", within: .seconds(90)) { !$0.isEmpty }[0]
    }

    /// What the operators' tool answers.
    func tool(_ arguments: String...) async throws -> String {
        try await onThread { [configurationPath] in
            try runProgram(Self.tool.path, arguments + ["--config", configurationPath])
        }
    }

    /// Runs it with these arguments, by a command that puts its own in front; see ``end()``.
    func launch(_ arguments: [String], environment: [String: String] = [:], by command: [String] = []) throws {
        let process = Process()
        let words = command + [Self.program.path] + arguments
        process.executableURL = URL(fileURLWithPath: words[0])
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.arguments = Array(words.dropFirst())
        process.standardInput = FileHandle.nullDevice
        let output = try LinePipe()
        process.standardError = output.writingEnd
        unblockSignals()
        try process.run()
        try Undertaker.watch(process.processIdentifier)
        let ending = Recorder<Int32>()
        state.withLock { $0 = State(process: process, logBefore: log.all.count, ending: ending) }
        output.follow(copyingTo: logPath, into: log) {
            process.waitUntilExit()
            let signalled = process.terminationReason == .uncaughtSignal
            ending.record(signalled ? -process.terminationStatus : process.terminationStatus)
        }
    }

    private func configure(_ broker: BrokerAddress) throws {
        let connection = "host: \(broker.host), port: \(broker.port), user: \(broker.user)"
        let text = "broker: {\(connection), password_file: password}\n" + text
        try Data(text.utf8).write(to: URL(fileURLWithPath: configurationPath))
    }

    /// Where the tests were built.
    private static let programs = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
    private static let program = programs.appendingPathComponent("vip311d")
    /// The operators' tool.
    static let tool = programs.appendingPathComponent("vip311ctl")
}
