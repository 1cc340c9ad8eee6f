/// Who is told how long before and after a deadline (`service.md`, "Warnings and escalation").
public struct Ladder: Sendable, Equatable {
    /// One notice of the ladder.
    public struct Rung: Sendable, Equatable {
        /// When, relative to the deadline: negative before it, zero at it.
        public let offset: TimeSpan
        /// Who is told: a name of the city's own (`team_lead`).
        public let addressee: String
        /// 0 for a warning; 1, 2, … for the escalations in order.
        public let level: Int
        /// The addressee wants one list per this period instead of single notices.
        public let digest: TimeSpan?

        /// The rung's stable name, by which it is remembered as served: `before_21600s`, `after_0s`.
        public var name: String {
            let distance = abs(offset.milliseconds)
            let length = distance.isMultiple(of: 1000) ? "\(distance / 1000)s" : "\(distance)ms"
            return level == 0 ? "before_\(length)" : "after_\(length)"
        }

        /// When this rung is due for `deadline`.
        public func instant(for deadline: Instant) -> Instant { deadline + offset }
    }

    /// All rungs, earliest first.
    public let rungs: [Rung]

    /// A ladder of warnings (`before` the deadline) and escalations (`after` it), given in any order; levels follow the time.
    public init(
        warnings: [(before: TimeSpan, addressee: String)],
        escalations: [(after: TimeSpan, addressee: String, digest: TimeSpan?)]
    ) {
        let before = warnings.sorted { $0.before > $1.before }.map {
            Rung(
                offset: TimeSpan(milliseconds: -$0.before.milliseconds), addressee: $0.addressee, level: 0, digest: nil)
        }
        let after = escalations.sorted { $0.after < $1.after }.enumerated().map { index, rung in
            Rung(offset: rung.after, addressee: rung.addressee, level: index + 1, digest: rung.digest)
        }
        rungs = before + after
    }

    /// The contract's default for follow-ups.
    public static let followUpDefault = Ladder(
        warnings: [(.hours(6), "team"), (.hours(2), "team")],
        escalations: [
            (.zero, "team_lead", nil), (.hours(4), "director", nil), (.hours(24), "general_manager", .hours(1)),
            (.hours(72), "mayor_office", .hours(24)),
        ]
    )

    /// The contract's default for meetings.
    public static let meetingDefault = Ladder(
        warnings: [(.days(2), "team")],
        escalations: [(.zero, "director", nil), (.days(5), "general_manager", nil)]
    )
}
