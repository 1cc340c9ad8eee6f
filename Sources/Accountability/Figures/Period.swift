public import Casework

/// The local days that an account is about, both ends included.
public struct Period: Sendable, Equatable {
    public let from: CivilDate
    public let through: CivilDate
    /// The city's local time.
    public let localTime: LocalTime

    /// The days `from` to `through` in `localTime`; `nil` where there is none.
    public init?(from: CivilDate, through: CivilDate, localTime: LocalTime) {
        guard from <= through else { return nil }
        self.from = from
        self.through = through
        self.localTime = localTime
    }

    /// When its first day begins.
    public var start: Instant { localTime.start(of: from) }
    /// When its last day is over.
    public var end: Instant { localTime.end(of: through) }

    /// Whether `instant` falls on one of its days.
    func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
}
