internal import CaseStore
internal import Casework
internal import HeapModule

/// What falls due when: a priority heap over the store's deadlines.
///
/// The store is the truth and this is an index of it: rebuilt at start, 16 bytes an entry, and tolerant of entries that no
/// longer hold. Re-arming leaves the old entry in the heap; it is recognised when it comes up, or swept out when such
/// entries outnumber the others.
struct DeadlineQueue {
    private struct Entry: Comparable {
        let instant: Int64
        /// Positive: a case's number. Negative: the list of the addressee at that index.
        let key: Int64

        static func < (left: Entry, right: Entry) -> Bool {
            (left.instant, left.key) < (right.instant, right.key)
        }
    }

    private var heap = Heap<Entry>()
    private var armed: [Int64: Int64] = [:]
    private var addressees: [String] = []

    /// How many deadlines are armed.
    var count: Int { armed.count }

    /// Entries in the heap, those that no longer hold included.
    var heldEntries: Int { heap.count }

    /// The instant of the earliest deadline.
    mutating func next() -> Instant? {
        while let first = heap.min {
            if armed[first.key] == first.instant { return Instant(milliseconds: first.instant) }
            heap.removeMin()
        }
        return nil
    }

    /// Sets, moves or (with `nil`) removes the deadline of `wake`.
    mutating func arm(_ wake: Wake, at instant: Instant?) {
        let key = key(of: wake)
        guard let instant else {
            armed[key] = nil
            return sweep()
        }
        guard armed[key] != instant.milliseconds else { return }
        armed[key] = instant.milliseconds
        heap.insert(Entry(instant: instant.milliseconds, key: key))
        sweep()
    }

    /// Takes out what is due at `now`, earliest first, at most `limit`.
    mutating func takeDue(at now: Instant, limit: Int) -> [Wake] {
        var due: [Wake] = []
        while due.count < limit, let instant = next(), instant <= now {
            let entry = heap.removeMin()
            armed[entry.key] = nil
            due.append(wake(of: entry.key))
        }
        return due
    }

    private mutating func key(of wake: Wake) -> Int64 {
        switch wake {
        case .caseFile(let id): return id.number
        case .digest(let addressee):
            if let index = addressees.firstIndex(of: addressee) { return -1 - Int64(index) }
            addressees.append(addressee)
            return -Int64(addressees.count)
        }
    }

    private func wake(of key: Int64) -> Wake {
        key > 0 ? .caseFile(CaseID(number: key)) : .digest(addressee: addressees[Int(-1 - key)])
    }

    /// Rebuilds the heap once most of it no longer holds.
    private mutating func sweep() {
        guard heap.count > 1024, heap.count > 2 * armed.count else { return }
        heap = Heap(armed.map { Entry(instant: $0.value, key: $0.key) })
    }
}
