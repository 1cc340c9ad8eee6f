public import Logging
internal import Synchronization

/// The least severe level that is logged, which can change while the process runs.
public final class LogThreshold: Sendable {
    private let current: Mutex<Logger.Level>

    /// Begins at `level`.
    public init(_ level: Logger.Level) {
        current = Mutex(level)
    }

    /// The level now; also for loggers that were made before it was set.
    public var level: Logger.Level {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }
}
