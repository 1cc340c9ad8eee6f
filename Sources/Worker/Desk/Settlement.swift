internal import CaseStore
internal import Casework

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
    /// Deadlines that were set, moved or ended.
    var wakes: [(wake: Wake, at: Instant?)] = []
    /// Deadlines that a fault of ours kept from being served; they are tried again.
    var failedWakes: [Wake] = []
    /// What became of the inputs, for the counters.
    var tally = Tally()

    /// Adds what a later, separate commit settled.
    mutating func append(_ later: Settlement) {
        acknowledged += later.acknowledged
        setAside += later.setAside
        publications += later.publications
        wakes += later.wakes
        failedWakes += later.failedWakes
        tally.add(later.tally)
    }
}

/// Counts of what became of inputs.
struct Tally: Sendable {
    var applied = 0
    var parked = 0
    var unchanged = 0
    var duplicates = 0
    var refused = 0
    var deadlines = 0
    var events = 0
    var suspects = 0

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
        events += other.events
        suspects += other.suspects
    }
}
