internal import CaseStore
internal import Casework
internal import Logging
internal import Operations

/// The deciding thread: takes what arrived and what is due, settles it at the desk, and hands on what follows.
///
/// Owns the store's writing connection and the deadline queue; nobody else touches either.
final class CaseLoop {
    /// What the loop is told and tells.
    struct Surroundings: Sendable {
        let mailbox: Mailbox
        /// Settings that were read anew.
        let changes: SettingsChanges
        let relay: OutboxRelay
        let clock: any WallClock
        /// A turn comes at least so often, whatever there is to do; `nil`: as the clock says.
        var longestPause: TimeSpan?
        /// The broker takes events now.
        let canTell: @Sendable () -> Bool
        /// Deliveries that are done with.
        let acknowledge: @Sendable ([Arrival.Ticket]) -> Void
        /// Deliveries that the broker itself shall set aside.
        let reject: @Sendable ([Arrival.Ticket]) -> Void
        /// There is something new to publish.
        let wakePublisher: @Sendable () -> Void
        /// A turn begins.
        let onTurnBegan: @Sendable () -> Void
        /// One turn is done.
        let onTurn: @Sendable (Turn) -> Void
        let logger: Logger
    }

    /// What a turn of the loop did, for health and counters.
    struct Turn: Sendable {
        var tally = Tally()
        var commits: [Settlement.Commit] = []
        /// How long the deadline that was served and had waited longest was past its instant; `nil` where none was served.
        var deadlineDelay: TimeSpan?
        /// Deadlines that a fault kept from being served.
        var deadlinesFailed = 0
        var deadlinesArmed = 0
        var nextDeadline: Instant?
        /// Deadlines wait for what the queue kept.
        var isCatchingUp = false
        /// How long the oldest message to set aside has waited for its queue to take the copy.
        var setAsideWait = TimeSpan.zero
    }

    private let desk: CaseDesk
    private let surroundings: Surroundings
    private var batch: Int
    private var deadlines: DeadlineQueue
    private let recorded: RecordedDeadlines
    private var savedThrough: Int64
    private var retriedAt = Instant.earliest
    private var policyChange: PolicyChange?
    /// The policy that decides from now on, until the trail says so.
    private var policyToNote: String?
    private var story: CaseStory
    /// Deadlines wait until what the broker kept during an outage has been read, so that a follow-up among it counts; and while nobody
    /// can be told, so that after an outage of the broker, too, a case sends one notice, the highest rung that is due.
    private var catchingUp: CatchingUp
    private var isServing = false

    /// Due deadlines that one batch takes, so that intake goes on during a storm of them.
    private static let deadlinesABatch = 200
    /// How long what can wait does: saving how far the broker has confirmed, offering again what it refused.
    private static let tidyAfter = TimeSpan.seconds(1)

    init(
        desk: CaseDesk, deadlines: DeadlineQueue, recorded: RecordedDeadlines, confirmedThrough: Int64,
        policyChange: PolicyChange?, batch: Int, surroundings: Surroundings
    ) {
        self.desk = desk
        self.deadlines = deadlines
        self.recorded = recorded
        self.surroundings = surroundings
        story = CaseStory(logger: surroundings.logger)
        self.batch = batch
        savedThrough = confirmedThrough
        self.policyChange = policyChange
        policyToNote = policyChange?.digest
        catchingUp = CatchingUp(startedAt: surroundings.clock.now)
    }

    /// Turns until the mailbox is closed and empty. Throws when the store failed: the process must end, and nothing more be acknowledged.
    func run() throws(StoreError) {
        while !surroundings.mailbox.isFinished {
            if surroundings.mailbox.isEmpty, surroundings.changes.isEmpty {
                surroundings.clock.wait(for: surroundings.mailbox.bell, until: nextLook())
            }
            try turn()
        }
    }

    /// One batch: what is there, up to the limit.
    func turn() throws(StoreError) {
        surroundings.onTurnBegan()
        let now = surroundings.clock.now
        try takeChanges(at: now)
        try notePolicy(at: now)
        let arrivals = surroundings.mailbox.take(limit: batch)
        catchUp(with: arrivals, at: now)
        try resumeDeadlines(at: now)
        let earliest = deadlines.next()
        let due = isServing ? deadlines.takeDue(at: now, limit: Self.deadlinesABatch) : []
        retryWhatWasRefused(at: now)
        let confirmed = surroundings.relay.confirmedThrough
        let marks = CaseDesk.Marks(confirmedThrough: confirmed > savedThrough ? confirmed : nil)
        let settlement = try desk.settle(arrivals, due: due, isAllDue: isServing, now: now, marks: marks)
        savedThrough = max(savedThrough, confirmed)
        policyChange?.lookedAt(due + settlement.wakes.map(\.wake), failing: settlement.failedWakes)
        hand(on: settlement)
        try recordPolicy(at: now)
        surroundings.onTurn(
            Turn(
                tally: settlement.tally, commits: settlement.commits,
                deadlineDelay: due.isEmpty ? nil : earliest.map(now.since),
                deadlinesFailed: settlement.failedWakes.count, deadlinesArmed: deadlines.count,
                nextDeadline: deadlines.next(), isCatchingUp: !catchingUp.isOver,
                setAsideWait: surroundings.relay.oldestLetterAt.map(now.since) ?? .zero))
    }

    /// Follows settings that were read anew, from this batch on. Every deadline is looked at again if the policy is another one.
    private func takeChanges(at now: Instant) throws(StoreError) {
        guard let change = surroundings.changes.take() else { return }
        batch = change.batch
        if let digest = change.newDigest {
            _ = try desk.settle([], due: [], now: now, marks: .init(policyDigest: PolicyChange.underWay))
            policyChange = PolicyChange(digest: digest, since: now)
            policyToNote = digest
            try recorded.arm(&deadlines, at: now, latest: now)
        }
        desk.follow(change.policy)
        change.whenTaken()
    }

    /// Has the trail say which policy decides what comes after, before anything is decided by it.
    private func notePolicy(at now: Instant) throws(StoreError) {
        guard let digest = policyToNote else { return }
        _ = try desk.settle([], due: [], now: now, marks: .init(policyFollowed: digest))
        policyToNote = nil
    }

    /// Puts a changed policy on record as soon as no deadline is left that has not been looked at under it.
    private func recordPolicy(at now: Instant) throws(StoreError) {
        guard let change = policyChange, catchingUp.isOver, change.isDone(nextDeadline: deadlines.next()) else {
            return
        }
        _ = try desk.settle([], due: [], now: now, marks: .init(policyDigest: change.digest))
        policyChange = nil
    }

    /// Serves deadlines whenever what the queue kept was read and events can be sent. When that is so again, what was missed meanwhile
    /// is in the order of the rungs missed, and is put in that of the deadlines.
    private func resumeDeadlines(at now: Instant) throws(StoreError) {
        let wasServing = isServing
        isServing = catchingUp.isOver && surroundings.canTell()
        guard isServing, !wasServing, let next = deadlines.next(), next <= now else { return }
        try recorded.arm(&deadlines, at: now, latest: policyChange?.since)
    }

    /// Takes note of `arrivals`, which will be settled before anything that is due.
    private func catchUp(with arrivals: [Arrival], at now: Instant) {
        let backlog = surroundings.mailbox.backlog
        // While the broker is away altogether, the time in which a session must begin has not begun.
        if backlog == nil, !surroundings.canTell() { catchingUp = CatchingUp(startedAt: now) }
        let wasOver = catchingUp.isOver
        catchingUp.saw(arrivals.count { $0.ticket.session == backlog?.session }, of: backlog, at: now)
        guard catchingUp.isOver, !wasOver else { return }
        surroundings.logger.info(
            "serving deadlines", metadata: ["read": "\(catchingUp.read)", "kept": "\(backlog?.count ?? 0)"])
    }

    /// Offers the broker again what it did not take, after a pause, however busy the loop is.
    private func retryWhatWasRefused(at now: Instant) {
        guard surroundings.relay.wantsRetry else { return }
        let waited = now.since(retriedAt)
        guard waited >= Self.tidyAfter || waited < .zero else { return }
        retriedAt = now
        surroundings.relay.retry()
        surroundings.wakePublisher()
    }

    /// Saves how far the broker has confirmed, once the publisher has stopped.
    func saveCursor() throws(StoreError) {
        let confirmed = surroundings.relay.confirmedThrough
        guard confirmed > savedThrough else { return }
        _ = try desk.settle([], due: [], now: surroundings.clock.now, marks: .init(confirmedThrough: confirmed))
        savedThrough = confirmed
    }

    private func hand(on settlement: Settlement) {
        for wake in settlement.wakes { deadlines.arm(wake.wake, at: wake.at) }
        for wake in settlement.failedWakes {
            surroundings.logger.critical(
                "a deadline could not be served and will be tried again", metadata: ["case": "\(wake)"])
        }
        if !settlement.readInPart.isEmpty {
            surroundings.logger.error(
                "decided on a part of the record: what was read led on and on",
                metadata: ["inputs": "\(settlement.readInPart.count)"])
        }
        for (arrival, refusal) in settlement.setAside {
            var fields: Logger.Metadata = ["reason": "\(refusal.code.rawValue)", "detail": "\(refusal.detail)"]
            if let key = arrival.key { fields["message_id"] = "\(key.hexadecimal)" }
            surroundings.logger.warning("message set aside", metadata: fields)
        }
        let now = surroundings.clock.now
        story.tell(settlement, at: now)
        let letters = settlement.setAside.filter { $0.arrival.isWhole }
            .map { DeadLetter(arrival: $0.arrival, refusal: $0.refusal, at: now) }
        surroundings.relay.hand(settlement.publications, setAside: letters)
        if !settlement.publications.isEmpty || !letters.isEmpty { surroundings.wakePublisher() }
        let tooLarge = settlement.setAside.map(\.arrival).filter { !$0.isWhole }
        if !tooLarge.isEmpty { surroundings.reject(tooLarge.map(\.ticket)) }
        surroundings.acknowledge(settlement.acknowledged)
    }

    /// When to look again if nothing arrives; `nil` when only an arrival can give something to do.
    private func nextLook() -> Instant? {
        let now = surroundings.clock.now
        if !catchingUp.isOver { return now + CatchingUp.quiet }
        let unsaved = surroundings.relay.wantsRetry || surroundings.relay.confirmedThrough > savedThrough
        let isSettingAside = surroundings.relay.oldestLetterAt != nil
        let tidying = unsaved || isSettingAside ? now + Self.tidyAfter : nil
        let round = surroundings.longestPause.map { now + $0 }
        return [round, surroundings.canTell() ? deadlines.next() : nil, tidying].compactMap(\.self).min()
    }
}
