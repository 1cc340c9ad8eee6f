internal import CaseStore
internal import Casework

/// A policy that differs from the one on record: what of the record has not been looked at under it yet.
///
/// On record too early, a deadline that could not be served would never come under the new ladder: the next start would find nothing
/// changed. A value without I/O.
struct PolicyChange {
    /// What is on record in place of a policy while a change of it during operation is under way: should the process end before every
    /// deadline was looked at, the next start looks at all of them, whichever policy it finds.
    static let underWay = "under way"

    /// The new policy.
    let digest: String
    /// Every deadline was brought forward to this instant, at the latest.
    let since: Instant
    /// Deadlines that a fault of ours kept from being looked at; they are tried again.
    private var failing: Set<Wake> = []

    init(digest: String, since: Instant) {
        self.digest = digest
        self.since = since
    }

    /// Learns that `deadlines` were looked at, served or set anew by a message, all but those among `failing`.
    mutating func lookedAt(_ deadlines: [Wake], failing failed: [Wake]) {
        failing.subtract(deadlines)
        failing.formUnion(failed)
    }

    /// Whether nothing is left, the earliest deadline ahead being `nextDeadline`.
    func isDone(nextDeadline: Instant?) -> Bool {
        guard failing.isEmpty else { return false }
        return nextDeadline.map { $0 > since } ?? true
    }
}
