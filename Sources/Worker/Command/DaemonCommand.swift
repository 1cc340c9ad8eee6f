public import ArgumentParser
internal import Casework
internal import Configuration
import Glibc
internal import Operations

/// `vip311d`: the daemon's command line.
public struct DaemonCommand: AsyncParsableCommand {
    /// Name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "vip311d",
        abstract: "Keeps the promises of the city's 311: triage, deadlines, escalations, mandatory meetings.",
        version: BuildVersion.program,
        subcommands: [RunCommand.self, CheckConfigurationCommand.self]
    )

    @Flag(help: "Declare exchanges, queues and bindings on the broker, and end: for a private broker.")
    var declareTopology = false

    @OptionGroup var options: ConfigurationOption

    /// A command line that has not been read yet.
    public init() {}

    /// Declares the topology where that was asked for; shows the help otherwise.
    public func run() async throws {
        guard declareTopology else { throw CleanExit.helpRequest(self) }
        try await options.run { start throws(DaemonFailure) in
            try await Daemon(start).declareTopology()
        }
    }
}

/// `vip311d run`: serves until SIGTERM or SIGINT.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run", abstract: "Serve until SIGTERM or SIGINT.")

    @Flag(
        help: """
            Go on with another key of identifiers, the former one being lost: citizens on file are not recognised by it. Once.
            """)
    var newIdentityKey = false

    @OptionGroup var options: ConfigurationOption

    func run() async throws {
        // A limit on the size of files is met as a full disk is: with an error that is told, not with a signal that kills.
        signal(SIGXFSZ, SIG_IGN)
        try await options.run { start throws(DaemonFailure) in
            try await Daemon(start, acceptsAnotherIdentityKey: newIdentityKey).run()
        }
    }
}

/// `vip311d check-config`: reads the configuration and says what is wrong with it.
struct CheckConfigurationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config", abstract: "Read the configuration and say what is wrong with it.")

    @OptionGroup var options: ConfigurationOption

    func run() throws {
        let settings = try options.load()
        print("\(options.config): valid; \(settings.policy.directory.districts.count) districts")
    }
}

extension Daemon {
    /// A daemon as the command line and the configuration say.
    fileprivate init(_ start: ConfigurationOption.Start, acceptsAnotherIdentityKey: Bool = false) {
        self.init(
            settings: start.settings, configurationPath: start.path, threshold: start.threshold,
            environment: start.environment, acceptsAnotherIdentityKey: acceptsAnotherIdentityKey)
    }
}
