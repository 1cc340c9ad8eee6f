internal import CaseStore
internal import Casework
internal import Contract

/// What is to be done once a batch is on the disk.
struct Settlement {
    /// Deliveries that are done with.
    var acknowledged: [Arrival.Ticket] = []
    /// Deliveries to be set aside: acknowledged only after the broker has confirmed their copy.
    ///
    /// One whose body is not whole in our hands is not copied but rejected, so that the broker sets it aside whole.
    var setAside: [(arrival: Arrival, refusal: Refusal)] = []
    /// Events of this commit, by journal sequence.
    var publications: [(sequence: Int64, event: EncodedEvent)] = []
    /// For each of these, the message that gave rise to it; `nil` where it was an instant.
    var causes: [MessageKey?] = []
    /// Deadlines that were set, moved or ended.
    var wakes: [(wake: Wake, at: Instant?)] = []
    /// Deadlines that a fault of ours kept from being served; they are tried again.
    var failedWakes: [Wake] = []
    /// Inputs that were decided on a part of what is on file about them, since reading it led on and on.
    var readInPart: [Input] = []
    /// What became of the inputs, for the counters.
    var tally = Tally()
    /// The commits that it took.
    var commits: [Commit] = []

    /// One commit, as measured.
    struct Commit: Sendable {
        /// Deliveries and due instants that it settled.
        let inputs: Int
        /// How long it took to be on the disk.
        let time: Duration
    }

    /// Adds what a later, separate commit settled.
    mutating func append(_ later: Settlement) {
        acknowledged += later.acknowledged
        setAside += later.setAside
        publications += later.publications
        causes += later.causes
        wakes += later.wakes
        failedWakes += later.failedWakes
        readInPart += later.readInPart
        tally.add(later.tally)
        commits += later.commits
    }
}

/// Counts of what became of inputs.
struct Tally: Sendable {
    /// A request's kind and the kind that it is treated as.
    struct Judged: Hashable {
        let kind: Kind
        let treatedAs: Kind
    }

    var applied = 0
    var parked = 0
    var unchanged = 0
    var duplicates = 0
    var refused = 0
    var deadlines = 0
    var suspects = 0
    var refusals: [Refusal.Code: Int] = [:]
    var events: [EventType: Int] = [:]
    var judgements: [Judged: Int] = [:]

    /// All events.
    var eventCount: Int { events.values.reduce(0, +) }

    mutating func count(_ event: Event) {
        events[EventType(of: event.content), default: 0] += 1
        guard case .triaged(let triaged) = event.content else { return }
        let (kind, treatedAs) = (triaged.judgement.kind, triaged.judgement.treatedAs)
        judgements[Judged(kind: kind, treatedAs: treatedAs), default: 0] += 1
    }

    mutating func count(_ refusal: Refusal) {
        refused += 1
        refusals[refusal.code, default: 0] += 1
    }

    mutating func count(_ outcome: Decision.Outcome) {
        switch outcome {
        case .applied: applied += 1
        case .parked: parked += 1
        case .unchanged: unchanged += 1
        case .refused: refused += 1
        }
    }

    mutating func add(_ other: Tally) {
        applied += other.applied
        parked += other.parked
        unchanged += other.unchanged
        duplicates += other.duplicates
        refused += other.refused
        deadlines += other.deadlines
        suspects += other.suspects
        refusals.merge(other.refusals, uniquingKeysWith: +)
        events.merge(other.events, uniquingKeysWith: +)
        judgements.merge(other.judgements, uniquingKeysWith: +)
    }
}
