internal import Foundation

/// Prometheus' own checker, from Debian's package `prometheus`.
public enum Promtool {
    /// `VIP311_PROMTOOL`, else `promtool`.
    public static let program = ProcessInfo.processInfo.environment["VIP311_PROMTOOL"] ?? "promtool"

    /// Whether it is there.
    public static let isThere: Bool = {
        do { return try run(["--version"]).status == 0 } catch { return false }
    }()

    /// Runs it with `arguments` and `input`; blocks until it ends. Returns its status and what it said.
    public static func run(_ arguments: [String], input: String = "") throws -> (status: Int32, output: String) {
        let process = Process()
        let (stdin, stdout) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stdout
        unblockSignals()
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
