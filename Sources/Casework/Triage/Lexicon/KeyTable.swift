/// A small read-only-in-use table from 64-bit keys to numbers, faster than a dictionary for keys that are hashes already.
struct KeyTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0
    private var mask: Int

    init() {
        keys = Array(repeating: 0, count: 16)
        values = Array(repeating: -1, count: 16)
        mask = 15
    }

    /// The number at `key`, or -1.
    @inline(__always)
    subscript(key: UInt64) -> Int32 {
        var slot = Self.slot(of: key) & mask
        while values[slot] >= 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Puts `value`, which must not be negative, at `key`.
    mutating func set(_ key: UInt64, _ value: Int32) {
        if count * 2 >= keys.count { grow() }
        var slot = Self.slot(of: key) & mask
        while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        if values[slot] < 0 { count += 1 }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 >= 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: -1, count: values.count * 2)
        mask = keys.count - 1
        count = 0
        for (key, value) in old { set(key, value) }
    }

    @inline(__always)
    private static func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20)
    }
}
