/// How the names of two contacts compare, where at least a part of both is known.
enum NameComparison: Equatable {
    /// The same first and family name, whatever the accents, hyphens and order.
    case same
    /// First and family name agree but for a typo, an initial or half of a double name.
    case similar
    /// The family names agree; a first name is missing.
    case sameFamily
    /// The first names agree; a family name is missing.
    case sameFirst
    /// The first names differ: another person, perhaps of the same household.
    case otherFirst
    /// The first names agree or are missing, the family names differ.
    case other
    /// Too little is known.
    case unknown

    /// Compares two names.
    static func compare(_ left: PersonName, _ right: PersonName) -> NameComparison {
        if let leftWhole = left.normalized, leftWhole == right.normalized { return .same }
        let first = agreement(ofFirst: left.first, right.first)
        let last = agreement(ofLast: left.last, right.last)
        switch (first, last) {
        case (.differ, _):
            // Written in the other order?
            let crossed = agreement(ofLast: left.first, right.last) == .agree
            return crossed && agreement(ofLast: left.last, right.first) == .agree ? .similar : .otherFirst
        case (.agree, .agree): return .similar
        case (.unknown, .agree): return .sameFamily
        case (.agree, .unknown): return .sameFirst
        case (.agree, .differ), (.unknown, .differ): return .other
        case (.unknown, .unknown): return .unknown
        }
    }

    private enum Agreement { case agree, differ, unknown }

    private static func agreement(ofFirst left: [String], _ right: [String]) -> Agreement {
        guard let leftHead = left.first, let rightHead = right.first else { return .unknown }
        // `Michel` and `Michèle`, `Denis` and `Denise` are often a couple, not a typo.
        guard agree(leftHead, rightHead), leftHead + "e" != rightHead, rightHead + "e" != leftHead else {
            return .differ
        }
        // `Marie` may be short for `Marie-Ève`, but `Marie-Claude` is somebody else.
        guard left.count >= 2, right.count >= 2 else { return .agree }
        return agree(left[1], right[1]) ? .agree : .differ
    }

    private static func agreement(ofLast left: [String], _ right: [String]) -> Agreement {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard !short.isEmpty else { return .unknown }
        // Of a double name (`Tremblay-Gagnon`) people often give one half.
        return short.allSatisfy { word in long.contains { agree(word, $0) } } ? .agree : .differ
    }

    private static func agree(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let leftBytes = Array(left.utf8)
        let rightBytes = Array(right.utf8)
        if leftBytes.count == 1 || rightBytes.count == 1 { return leftBytes.first == rightBytes.first }
        return min(leftBytes.count, rightBytes.count) >= 5 && isOneEditApart(leftBytes, rightBytes)
    }

    /// One letter added, left out, changed, or two neighbours swapped.
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
