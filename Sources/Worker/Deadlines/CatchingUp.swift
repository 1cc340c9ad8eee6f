internal import Casework

/// Whether what the broker kept during an outage has been read.
///
/// A follow-up that was recorded while the daemon was down lies in the queue behind other messages; an escalation sent before
/// it is read would be untrue. So deadlines wait at start until intake has been empty once, at most ``longest``.
struct CatchingUp {
    /// Deadlines wait no longer than this, whatever arrives.
    static let longest = TimeSpan.seconds(10)
    /// How long intake must stay empty: the time a broker needs to send what it has.
    static let quiet = TimeSpan(milliseconds: 500)

    private(set) var isOver = false
    private let startedAt: Instant
    private var quietSince: Instant

    init(startedAt: Instant) {
        self.startedAt = startedAt
        quietSince = startedAt
    }

    /// Learns that a look into the mailbox at `now` found `count` arrivals.
    mutating func saw(_ count: Int, at now: Instant) {
        guard !isOver else { return }
        if count > 0 { quietSince = now }
        // A clock that was set back must not hold deadlines.
        let waited = now.since(startedAt)
        isOver = now.since(quietSince) >= Self.quiet || waited >= Self.longest || waited < .zero
    }
}
