internal import Casework
internal import Configuration
internal import Contract
internal import Logging

extension Settings.LogLevel {
    /// The level as the log knows it.
    var swiftLog: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

extension WorkingCalendar {
    /// The end of the last day whose holidays are known.
    var end: Instant? { coversUntil.map(localTime.end) }
}

extension EventEncoder.Options {
    /// What the configuration decides of events.
    init(_ policy: Policy) { self.init(meetingsNameRequests: policy.meeting.namesRequests) }
}
