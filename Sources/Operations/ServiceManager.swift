import CSystemd
public import Casework
import Glibc

/// What the daemon tells systemd, by `sd_notify(3)`; nothing happens where no service manager listens (`NOTIFY_SOCKET`).
public struct ServiceManager: Sendable {
    /// How often systemd wants to hear from the main loop at least; `nil` where it does not watch.
    ///
    /// Feed it twice as often, from real progress only.
    public let watchdogInterval: TimeSpan?

    /// The service manager of this process, as `environment` describes it (`WATCHDOG_USEC`, `WATCHDOG_PID`).
    public init(environment: [String: String]) {
        watchdogInterval = Self.watchdogInterval(in: environment, processID: getpid())
    }

    /// The interval that `environment` asks of the process `processID`; `nil` if none, another process's, or unreadable.
    static func watchdogInterval(in environment: [String: String], processID: Int32) -> TimeSpan? {
        if let watched = environment["WATCHDOG_PID"], Int32(watched) != processID { return nil }
        guard let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds >= 1000 else {
            return nil
        }
        return TimeSpan(milliseconds: microseconds / 1000)
    }

    /// The service works: start-up, or the reload announced before, is complete.
    public func ready(status: String) { send(["READY=1", Self.line(status: status)]) }

    /// The configuration is being read again; ``ready(status:)`` must follow.
    public func reloading() { send(["RELOADING=1", "MONOTONIC_USEC=\(Self.monotonicMicroseconds())"]) }

    /// The service is stopping.
    public func stopping(status: String) { send(["STOPPING=1", Self.line(status: status)]) }

    /// One line for `systemctl status`: counts and codes, no personal data.
    public func status(_ text: String) { send([Self.line(status: text)]) }

    /// The main loop has made progress.
    public func feedWatchdog() { send(["WATCHDOG=1"]) }

    /// Start-up or stop needs `span` more, counted from now.
    public func extendTimeout(by span: TimeSpan) {
        let (microseconds, overflow) = max(span, .zero).milliseconds.multipliedReportingOverflow(by: 1000)
        send(["EXTEND_TIMEOUT_USEC=\(overflow ? Int64.max : microseconds)"])
    }

    /// A status on one line: a second line would be another assignment.
    private static func line(status: String) -> String { "STATUS=\(PlainText.escaped(status, limit: 512))" }

    private static func monotonicMicroseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }

    /// A lost notification is not an error of the service: systemd notices a silent one by itself.
    private func send(_ assignments: [String]) {
        sd_notify(0, assignments.joined(separator: "\n"))
    }
}
