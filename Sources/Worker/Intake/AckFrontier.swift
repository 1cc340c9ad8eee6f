/// Which deliveries of one broker session are settled, and up to which tag all of them are.
///
/// The broker takes "everything up to this tag"; deliveries settle in any order, since one that is set aside waits for the
/// broker's confirmation while the rest of its batch does not. A value without I/O.
struct AckFrontier {
    /// Every tag up to this one is settled; 0 before the first.
    private(set) var settledThrough: UInt64 = 0
    private var settledBeyond: Set<UInt64> = []

    /// Marks `tag` as settled; returns the new frontier when it moved.
    mutating func settle(_ tag: UInt64) -> UInt64? {
        guard tag > settledThrough else { return nil }
        settledBeyond.insert(tag)
        let before = settledThrough
        while settledBeyond.remove(settledThrough + 1) != nil { settledThrough += 1 }
        return settledThrough > before ? settledThrough : nil
    }
}
