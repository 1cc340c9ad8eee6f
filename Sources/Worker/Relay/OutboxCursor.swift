/// Which publications are on their way, and up to which journal sequence the broker has confirmed all of them.
///
/// A value without I/O. Sequences are handed over in ascending order; they settle in any order.
struct OutboxCursor {
    /// Handed over and not confirmed, ascending.
    private var unconfirmed: [Int64] = []
    /// Confirmed ones among ``unconfirmed`` that wait for earlier ones.
    private var confirmedEarly: Set<Int64> = []
    /// Every publication up to this sequence is confirmed.
    private(set) var confirmedThrough: Int64
    private var handedOverThrough: Int64

    init(confirmedThrough: Int64) {
        self.confirmedThrough = confirmedThrough
        handedOverThrough = confirmedThrough
    }

    /// `sequence` is being published, for the first time or again.
    mutating func handOver(_ sequence: Int64) {
        guard sequence > handedOverThrough else { return }
        handedOverThrough = sequence
        unconfirmed.append(sequence)
    }

    /// The broker has taken `sequence`.
    mutating func confirm(_ sequence: Int64) {
        guard sequence > confirmedThrough else { return }
        confirmedEarly.insert(sequence)
        var settled = 0
        while settled < unconfirmed.count, confirmedEarly.remove(unconfirmed[settled]) != nil { settled += 1 }
        guard settled > 0 else { return }
        confirmedThrough = unconfirmed[settled - 1]
        unconfirmed.removeFirst(settled)
    }
}
