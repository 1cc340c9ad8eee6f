/// How the process ends, in the codes of sysexits(3) (`contract.md`, "On the machine").
public enum ExitCode: Int32, Sendable {
    case success = 0
    /// The command line is wrong.
    case usage = 64
    /// The store is not ours, or of a newer version.
    case badData = 65
    /// The broker, the store or the address for metrics and health cannot be had at start.
    case unavailable = 69
    /// A fault of ours.
    case software = 70
    /// The disk failed.
    case inputOutput = 74
    /// The configuration cannot be used.
    case configuration = 78
}

/// Why the daemon cannot start or go on: what to tell the operator, and how the process ends.
public struct DaemonFailure: Error, Sendable, CustomStringConvertible {
    /// For the operator, in English, without personal data.
    public let description: String
    /// How the process ends.
    public let exitCode: ExitCode

    init(_ exitCode: ExitCode, _ description: String) {
        self.exitCode = exitCode
        self.description = description
    }
}
