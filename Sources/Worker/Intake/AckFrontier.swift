/// Which deliveries of one broker session are settled, and what the broker is to be told of them.
///
/// The broker takes "everything up to this tag"; deliveries settle in any order, since one that is set aside waits for the
/// broker's confirmation while the rest of its batch does not. Where one waits so long that ever more are held back by it, these are
/// acknowledged one by one, so that intake goes on beside it. A value without I/O; it holds no more than the broker's prefetch.
struct AckFrontier {
    /// What to tell the broker.
    struct Acknowledgement: Equatable {
        /// This delivery and everything before it; it was not acknowledged alone.
        var through: UInt64?
        /// These, each alone.
        var single: [UInt64] = []
    }

    /// Every tag up to this one is settled; 0 before the first.
    private(set) var settledThrough: UInt64 = 0
    /// From so many deliveries on, open ones included, those behind an open one are acknowledged one by one.
    private var patience: Int
    private var highest: UInt64 = 0
    /// Not settled, below the highest that is.
    private var open: Set<UInt64> = []
    /// Settled, and the broker has not been told.
    private var untold: Set<UInt64> = []

    /// - Parameter patience: half of the broker's prefetch at most, or deliveries that stay open could hold back all others.
    init(patience: Int = .max) { self.patience = patience }

    /// Deliveries up to the highest settled one that the broker has not been told of.
    var unacknowledged: Int { open.count + untold.count }

    /// Deliveries up to this one have been seen here.
    var seenThrough: UInt64 { highest }

    /// Marks `tags` as settled; `rejected` ones are with the broker already.
    mutating func settle(_ tags: [UInt64], rejected: Bool = false) -> Acknowledgement {
        for tag in tags { settle(tag, rejected: rejected) }
        let reached = untold.filter { $0 <= settledThrough }
        untold.subtract(reached)
        var acknowledgement = Acknowledgement(through: reached.max())
        if unacknowledged >= patience {
            acknowledgement.single = untold.sorted()
            untold = []
        }
        return acknowledgement
    }

    /// From now on nothing waits behind an open delivery. To be followed by settling, be it nothing.
    mutating func losePatience() { patience = 0 }

    private mutating func settle(_ tag: UInt64, rejected: Bool) {
        if tag > highest {
            if tag > highest + 1 { open.formUnion(highest + 1..<tag) }
            highest = tag
        } else if open.remove(tag) == nil {
            return
        }
        if !rejected { untold.insert(tag) }
        if open.isEmpty {
            settledThrough = highest
        } else if tag == settledThrough + 1, let lowest = open.min() {
            settledThrough = lowest - 1
        }
    }
}
