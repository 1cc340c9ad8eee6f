internal import ArgumentParser
internal import Configuration
internal import Foundation
internal import Logging
internal import Operations

/// The configuration that every subcommand reads, and how each ends.
struct ConfigurationOption: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config = ConfigurationFile.defaultPath

    /// Reads the configuration; what is wrong with it is written to standard error, and ends the process.
    func load() throws -> Settings {
        do {
            let file = try ConfigurationFile.load(path: config)
            for warning in file.warnings(at: SystemClock().now) { Self.complain("warning: \(warning)") }
            return file.settings
        } catch {
            throw ending(error.description, .configuration)
        }
    }

    /// What a subcommand starts with.
    struct Start: Sendable {
        let settings: Settings
        /// The file that they come from.
        let path: String
        let threshold: LogThreshold
        let environment: [String: String]
    }

    /// Runs `body` with the configuration and the log set up; a failure is logged, and ends the process with its code.
    func run(_ body: (Start) async throws(DaemonFailure) -> Void) async throws {
        let settings = try load()
        let environment = ProcessInfo.processInfo.environment
        let destination = LogDestination.detect(environment: environment)
        let threshold = LogThreshold(settings.log.level.swiftLog)
        LoggingSystem.bootstrap { label in
            ServiceLog(label: label, program: "vip311d", threshold: threshold, destination: destination)
        }
        do {
            try await body(Start(settings: settings, path: config, threshold: threshold, environment: environment))
        } catch {
            Logger(label: "vip311d").critical("cannot go on", metadata: ["error": "\(error)"])
            throw ArgumentParser.ExitCode(error.exitCode.rawValue)
        }
    }

    /// Writes one line to standard error: the log is not set up before the configuration has been read.
    private static func complain(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private func ending(_ message: String, _ code: Worker.ExitCode) -> ArgumentParser.ExitCode {
        for line in message.split(separator: "\n") { Self.complain("vip311d: \(line)") }
        return ArgumentParser.ExitCode(code.rawValue)
    }
}
