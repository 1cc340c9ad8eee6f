internal import Casework

/// Whether what the broker kept during an outage has been read.
///
/// A follow-up that was recorded while the daemon was down, or cut off from the broker, lies in the queue behind other messages; an
/// escalation sent before it is read would be untrue. So at the start of each session deadlines wait until as many messages have
/// been read as the queue held then: what comes later never makes them wait, however much it is. A value without I/O.
struct CatchingUp {
    /// What the queue held when a session with the broker began.
    struct Backlog: Equatable {
        /// The session that it was counted for.
        let session: UInt64
        /// Messages that were in the queue.
        let count: Int
        /// Whether these were surely all.
        let isWhole: Bool

        /// What the broker told: how many messages are ready in the queue, and how many consumers it has.
        init(session: UInt64, messages: Int, consumers: Int) {
            self.session = session
            count = messages
            // Another consumer may hold more, which can come back to the queue: our own former connection, which the broker has not given
            // up yet. And of a queue that it cannot ask in a quarter of a second, its leader being busy or not elected, RabbitMQ says
            // that it is empty and has no consumers.
            isWhole = messages > 0 && consumers == 0
        }
    }

    /// Deadlines wait no longer than this in all, however often the session is lost meanwhile.
    static let longest = TimeSpan.minutes(2)
    /// Messages that were counted and do not come for so long are not waited for: they expired, or somebody else took them.
    static let longestSilence = TimeSpan.seconds(5)

    /// Within a session, deadlines wait no longer than this for messages that could not be counted …
    static let longestUncounted = TimeSpan.seconds(10)
    /// … and no longer than until intake is empty for the time that a broker needs to send what it has.
    static let quiet = TimeSpan(milliseconds: 500)

    /// How long they wait for a session to begin.
    static let longestUnconnected = TimeSpan.seconds(60)

    private(set) var isOver = false
    /// Messages read of the present session.
    private(set) var read = 0
    private var backlog: Backlog?
    private var waitingSince: Instant
    private var sessionSince: Instant
    private var quietSince: Instant

    init(startedAt: Instant) {
        (waitingSince, sessionSince, quietSince) = (startedAt, startedAt, startedAt)
    }

    /// Learns that a look into the mailbox at `now` found `count` arrivals of the present session, whose queue held `backlog`; `nil` where
    /// there is no session.
    mutating func saw(_ count: Int, of backlog: Backlog?, at now: Instant) {
        if backlog != self.backlog { begin(backlog, at: now) }
        guard !isOver else { return }
        read += count
        if count > 0 { quietSince = now }
        let waited = now.since(waitingSince)
        let silence = now.since(quietSince)
        guard waited >= .zero, waited < Self.longest else {
            // A clock that was set back must not hold deadlines.
            return isOver = true
        }
        guard let backlog else { return isOver = waited >= Self.longestUnconnected }
        if read < backlog.count {
            isOver = silence >= Self.longestSilence
        } else {
            isOver = backlog.isWhole || silence >= Self.quiet || now.since(sessionSince) >= Self.longestUncounted
        }
    }

    /// A session began, or ended: what it left unread, and what it read and could not acknowledge, will be in the queue again.
    private mutating func begin(_ backlog: Backlog?, at now: Instant) {
        self.backlog = backlog
        read = 0
        if isOver { waitingSince = now }
        (sessionSince, quietSince) = (now, now)
        isOver = false
    }
}
