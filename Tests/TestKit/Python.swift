internal import Foundation

/// Programs in another language that tests call: checks and clients that share no code with ours.
public enum Python {
    /// What a program printed on both its outputs, and how it ended.
    public struct Run: Sendable {
        public let status: Int32
        public let output: String
    }

    /// `VIP311_PYTHON`, else `python3`.
    public static let interpreter = ProcessInfo.processInfo.environment["VIP311_PYTHON"] ?? "python3"

    /// Where these tests may not be skipped, they fail instead.
    public static let isRequired = ProcessInfo.processInfo.environment["CI"] == "true"

    /// Whether it can import `modules`.
    public static func knows(_ modules: String) -> Bool {
        do { return try call(["-c", "import \(modules)"], [:]).status == 0 } catch { return false }
    }

    /// Runs the script at `path` in the project, with variables besides those of this process. Blocks until it ends.
    public static func run(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Run {
        try call([Checkout.root.appending(path: path).path] + arguments, environment)
    }

    private static func call(_ arguments: [String], _ environment: [String: String]) throws -> Run {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [interpreter] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        unblockSignals()
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}
