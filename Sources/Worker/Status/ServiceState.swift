internal import AMQP
internal import Casework
internal import Operations

/// What the daemon is doing, and has done since its start: what its threads tell, as a value.
struct ServiceState: Sendable {
    /// One of the two connections to the broker.
    enum Link: String, CaseIterable, Sendable { case intake, events }

    /// What a connection has been through.
    struct LinkHistory: Sendable {
        var state: LinkState = .connecting(attempt: 1)
        /// Times that it was made.
        var connections = 0
        /// Times that it was lost or could not be made.
        var failures = 0
    }

    private(set) var intake = LinkHistory()
    private(set) var events = LinkHistory()
    private(set) var deliveries = 0
    private(set) var redeliveries = 0
    private(set) var tally = Tally()
    private(set) var commitTime = Histogram.commitTime
    private(set) var batchSize = Histogram.batchSize
    private(set) var deadlineDelay = Histogram.deadlineDelay
    private(set) var deadlinesFailed = 0
    private(set) var deadlines = 0
    private(set) var nextDeadline: Instant?
    private(set) var isCatchingUp = true
    private(set) var isStopping = false
    /// The queue of messages set aside takes nothing: deliveries wait for it, unacknowledged.
    private(set) var deadQueueRefuses = false
    /// Follow-ups that are late, as last counted.
    private(set) var late = 0
    private(set) var loop = LoopProgress()

    subscript(_ link: Link) -> LinkHistory {
        switch link {
        case .intake: intake
        case .events: events
        }
    }

    /// Both connections work.
    var linksWork: Bool { intake.state.works && events.state.works }

    mutating func link(_ link: Link, is state: LinkState) {
        switch link {
        case .intake: intake.change(to: state)
        case .events: events.change(to: state)
        }
    }

    mutating func arrived(_ count: Int, redelivered: Int) {
        deliveries += count - redelivered
        redeliveries += redelivered
    }

    mutating func turnBegan(at now: SuspendingClock.Instant) { loop.begin(at: now) }

    mutating func turned(_ turn: CaseLoop.Turn, at now: SuspendingClock.Instant) {
        loop.end(at: now)
        tally.add(turn.tally)
        for commit in turn.commits {
            commitTime.observe(commit.time / .seconds(1))
            if commit.inputs > 0 { batchSize.observe(Double(commit.inputs)) }
        }
        if let delay = turn.deadlineDelay { deadlineDelay.observe(Double(delay.milliseconds) / 1000) }
        deadlinesFailed += turn.deadlinesFailed
        deadlines = turn.deadlinesArmed
        nextDeadline = turn.nextDeadline
        isCatchingUp = turn.isCatchingUp
        deadQueueRefuses = turn.setAsideWait >= Self.longestSetAsideWait
    }

    mutating func stopping() { isStopping = true }

    mutating func late(_ count: Int) { late = count }
}

extension ServiceState.LinkHistory {
    fileprivate mutating func change(to state: LinkState) {
        // After a pause it is the same connection that is up again.
        if state == .up, self.state != .paused { connections += 1 }
        if case .down = state { failures += 1 }
        self.state = state
    }
}

extension ServiceState {
    private var doing: String {
        if isStopping { return "finishing what is in hand" }
        if !linksWork { return "waiting for the broker" }
        return isCatchingUp ? "catching up" : "ready"
    }

    /// What `systemctl status` shows.
    var line: String {
        let messages = tally.applied + tally.parked + tally.unchanged + tally.duplicates + tally.refused
        let lateness = late > 0 ? "; \(late) follow-ups late" : ""
        let since = "\(messages) messages, \(tally.eventCount) events since start"
        return "\(doing)\(lateness); \(since); \(deadlines) deadlines ahead"
    }
}
