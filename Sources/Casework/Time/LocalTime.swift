/// The offsets of one time zone over the years: what turns an instant into a local day and back, without asking the system.
///
/// Whoever builds a policy takes the transitions from the system's zone database; the rules only look them up.
public struct LocalTime: Hashable, Sendable {
    /// From `instant` on, local time is UTC plus `offsetSeconds`.
    public struct Transition: Hashable, Sendable {
        /// When the offset takes effect.
        public let instant: Instant
        /// Seconds east of UTC.
        public let offsetSeconds: Int

        /// A transition at `instant` to `offsetSeconds` east of UTC.
        public init(instant: Instant, offsetSeconds: Int) {
            self.instant = instant
            self.offsetSeconds = offsetSeconds
        }
    }

    /// The IANA name of the zone, for people.
    public let name: String
    private let initialOffsetSeconds: Int
    private let transitions: [Transition]

    /// A zone that starts with `initialOffsetSeconds` and changes at each of `transitions`, which may come in any order.
    public init(name: String, initialOffsetSeconds: Int, transitions: [Transition]) {
        self.name = name
        self.initialOffsetSeconds = initialOffsetSeconds
        self.transitions = transitions.sorted { $0.instant < $1.instant }
    }

    /// Coordinated Universal Time.
    public static let utc = LocalTime(name: "UTC", initialOffsetSeconds: 0, transitions: [])

    /// Seconds east of UTC at `instant`.
    public func offsetSeconds(at instant: Instant) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initialOffsetSeconds : transitions[low - 1].offsetSeconds
    }

    /// The local day that `instant` falls on.
    public func day(of instant: Instant) -> CivilDate {
        let local = instant.milliseconds + Int64(offsetSeconds(at: instant)) * 1000
        let (quotient, remainder) = local.quotientAndRemainder(dividingBy: 86_400_000)
        return CivilDate(dayNumber: Int(remainder < 0 ? quotient - 1 : quotient))
    }

    /// The instant from which on it is `day`, or later, in local time.
    ///
    /// Where midnight is skipped, the instant the clocks jump; where it comes twice, the first, unless the day before
    /// comes back after it (clocks set back from just after midnight): then the second.
    public func start(of day: CivilDate) -> Instant {
        let midnight = Int64(day.dayNumber) * 86_400_000
        // No offset exceeds a day and a bit, so only the changes of these days matter.
        let from = Instant(milliseconds: midnight - 3 * 86_400_000)
        let until = Instant(milliseconds: midnight + 3 * 86_400_000)
        var end = until
        for transition in transitions.reversed() where transition.instant > from && transition.instant < until {
            // From here to `end` local time runs evenly, and after `end` it is `day` or later.
            let crossing = Instant(milliseconds: midnight - Int64(transition.offsetSeconds) * 1000)
            if crossing > transition.instant { return min(crossing, end) }
            end = transition.instant
        }
        return min(Instant(milliseconds: midnight - Int64(offsetSeconds(at: from)) * 1000), end)
    }

    /// The instant at which `day` is over: the start of the next one.
    public func end(of day: CivilDate) -> Instant { start(of: day.next) }
}
