public import Logging

/// Where log records go.
public enum LogDestination: Sendable, Equatable {
    /// The journal, each field apart.
    case journal
    /// Standard error, one line each.
    case standardError

    /// The journal where standard error is connected to it, as systemd says in `JOURNAL_STREAM`; else standard error.
    public static func detect(environment: [String: String]) -> LogDestination {
        Journal.isStandardError(of: environment["JOURNAL_STREAM"]) ? .journal : .standardError
    }
}

/// Writes log records for the journal, or as lines of `key=value` (logfmt).
///
/// What is logged is a constant message and fields that hold ids, codes, counts and instants: no personal data, no text from
/// outside. Everything is escaped all the same, so that nobody can forge a record.
public struct ServiceLog: LogHandler {
    /// The threshold's level, unless this logger was given one of its own.
    public var logLevel: Logger.Level {
        get { ownLevel ?? threshold.level }
        set { ownLevel = newValue }
    }
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let threshold: LogThreshold
    private var ownLevel: Logger.Level?
    private let label: String
    private let program: String
    private let destination: LogDestination
    private let clock: any WallClock

    /// A handler for the logger `label` of `program` (`vip311d`), which logs what `threshold` lets through.
    public init(
        label: String, program: String, threshold: LogThreshold, destination: LogDestination,
        clock: any WallClock = SystemClock()
    ) {
        self.label = label
        self.program = program
        self.threshold = threshold
        self.destination = destination
        self.clock = clock
    }

    /// One field of what every record of this logger carries.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one record; a record that the journal does not take goes to standard error.
    public func log(event: LogEvent) {
        let record = LogRecord(
            event: event, at: clock.now, label: label, program: program,
            metadata: metadata.merging(metadataProvider?.get() ?? [:]) { $1 })
        if destination == .journal, Journal.send(record.journalFields) { return }
        StandardError.write(line: record.line)
    }
}
