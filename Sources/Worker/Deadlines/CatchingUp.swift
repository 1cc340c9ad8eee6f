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

    /// How long they wait for a broker that cannot be reached.
    static let longestUnconnected = TimeSpan.seconds(60)

    private(set) var isOver = false
    private let startedAt: Instant
    private var connectedAt: Instant?
    private var quietSince: Instant

    init(startedAt: Instant) {
        self.startedAt = startedAt
        quietSince = startedAt
    }

    /// Learns that a look into the mailbox at `now` found `count` arrivals, and whether intake has been connected by then.
    mutating func saw(_ count: Int, at now: Instant, connected: Bool) {
        guard !isOver else { return }
        if connectedAt == nil, connected { connectedAt = now }
        if count > 0 || connectedAt == now { quietSince = now }
        let waited = now.since(connectedAt ?? startedAt)
        // A clock that was set back must not hold deadlines.
        guard waited >= .zero else { return isOver = true }
        guard connectedAt != nil else { return isOver = waited >= Self.longestUnconnected }
        isOver = now.since(quietSince) >= Self.quiet || waited >= Self.longest
    }
}
