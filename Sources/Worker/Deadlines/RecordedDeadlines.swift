internal import CaseStore
internal import Casework

/// What falls due when, as the record has it: from it the queue is built at start, and put in order after an outage of the broker.
///
/// Confined to the thread that uses it.
struct RecordedDeadlines {
    private let reader: any CaseReader

    init(_ reader: any CaseReader) { self.reader = reader }

    /// Arms `queue` with all of them as of `now`. A case that is overdue comes up by its oldest deadline, whichever rungs it missed
    /// (`service.md`: "oldest deadlines first").
    ///
    /// - Parameter latest: brings every deadline forward to this instant, so that it is looked at once, and has every case looked at that
    ///   owes something, also where nothing of it falls due any more: another ladder may have further rungs, another directory other people.
    func arm(_ queue: inout DeadlineQueue, at now: Instant, latest: Instant? = nil) throws(StoreError) {
        try reader.forEachWake(at: now) { instant, wake in
            queue.arm(wake, at: latest.map { min(instant, $0) } ?? instant)
        }
        guard let latest else { return }
        try reader.forEachSleeper { queue.arm(.caseFile($0), at: latest) }
    }
}
