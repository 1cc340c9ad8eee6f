/// A small table from 64-bit keys, which are hashes already, to numbers: faster than a dictionary, above all for keys that are not
/// in it, which are most of those asked for.
struct KeyTable: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        /// -1: free.
        var value: Int32 = -1
    }

    private var slots: [Slot]
    /// A bit for each key's hash, ``bitsPerSlot`` to a slot: a clear one says without a look at the slots that the key is not there.
    private var filter: [UInt64]
    private(set) var count = 0
    private var mask: UInt64
    private var filterMask: UInt64

    private static let bitsPerSlot = 4

    init() { self.init(slots: 16) }

    private init(slots count: Int) {
        slots = Array(repeating: Slot(), count: count)
        filter = Array(repeating: 0, count: max(1, count * Self.bitsPerSlot / 64))
        mask = UInt64(count - 1)
        filterMask = UInt64(max(64, count * Self.bitsPerSlot) - 1)
    }

    /// The number at `key`, or -1.
    @inline(__always)
    subscript(key: UInt64) -> Int32 {
        let mixed = Self.mix(key)
        let bit = (mixed >> 36) & filterMask
        guard filter[Int(truncatingIfNeeded: bit >> 6)] & (1 << (bit & 63)) != 0 else { return -1 }
        var slot = (mixed >> 20) & mask
        while true {
            let found = slots[Int(truncatingIfNeeded: slot)]
            if found.value < 0 || found.key == key { return found.value }
            slot = (slot + 1) & mask
        }
    }

    /// Puts `value`, which must not be negative, at `key`.
    mutating func set(_ key: UInt64, _ value: Int32) {
        if count * 2 >= slots.count { grow() }
        let mixed = Self.mix(key)
        let bit = (mixed >> 36) & filterMask
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
        var slot = Int((mixed >> 20) & mask)
        while slots[slot].value >= 0, slots[slot].key != key { slot = (slot + 1) & Int(mask) }
        if slots[slot].value < 0 { count += 1 }
        slots[slot] = Slot(key: key, value: value)
    }

    private mutating func grow() {
        var larger = KeyTable(slots: slots.count * 2)
        for slot in slots where slot.value >= 0 { larger.set(slot.key, slot.value) }
        self = larger
    }

    @inline(__always)
    private static func mix(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}
