/// How two words differ in their letters.
enum Spelling {
    /// One letter added, left out, changed, or two neighbours swapped; never for words of fewer than `shortest` letters.
    static func isOneEditApart(_ left: String, _ right: String, shortest: Int) -> Bool {
        guard min(left.utf8.count, right.utf8.count) >= shortest else { return false }
        return isOneEditApart(Array(left.utf8), Array(right.utf8))
    }

    private static func isOneEditApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard long.count - short.count <= 1 else { return false }
        var head = 0
        while head < short.count, short[head] == long[head] { head += 1 }
        var tail = 0
        while tail < short.count - head, short[short.count - 1 - tail] == long[long.count - 1 - tail] { tail += 1 }
        let shortRest = short[head..<(short.count - tail)]
        let longRest = long[head..<(long.count - tail)]
        if longRest.count <= 1 { return true }
        return longRest.count == 2 && shortRest.count == 2 && Array(shortRest.reversed()) == Array(longRest)
    }
}
