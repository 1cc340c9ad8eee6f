/// How the names of two contacts compare, where at least a part of both is known.
enum NameComparison: Equatable {
    /// The same first and family name, whatever the accents, hyphens and order.
    case same
    /// First and family name agree but for a typo, a short form, an initial or half of a double name.
    case similar
    /// The family names agree; a first name is missing.
    case sameFamily
    /// The first names agree; a family name is missing.
    case sameFirst
    /// The first names agree, the family names differ: perhaps a married name, perhaps somebody else.
    case otherFamily
    /// The family names agree and the first names differ: another person of the household.
    case otherFirst
    /// Another person: first and family names differ, or the family names where a first name is missing.
    case other
    /// One of the names is a business's or an association's.
    case organisation
    /// Too little is known.
    case unknown

    /// Compares two names.
    static func compare(_ left: PersonName, _ right: PersonName) -> NameComparison {
        if let leftWhole = left.normalized, leftWhole == right.normalized, left.isJunior == right.isJunior {
            return .same
        }
        if left.isOrganisation || right.isOrganisation { return compareOrganisations(left, right) }
        let first = agreement(ofFirst: left.first, right.first)
        let last = agreement(ofLast: left.last, right.last)
        if last == .agree, left.isJunior != right.isJunior || areCouple(left, right) { return .otherFirst }
        switch (first, last) {
        case (.differ, _) where isCrossed(left, right): return .similar
        case (.differ, .agree): return .otherFirst
        case (.differ, .differ), (.unknown, .differ): return .other
        case (.differ, .unknown): return .otherFirst
        case (.agree, .agree): return .similar
        case (.unknown, .agree): return .sameFamily
        case (.agree, .unknown): return .sameFirst
        case (.agree, .differ): return .otherFamily
        case (.unknown, .unknown): return .unknown
        }
    }

    private enum Agreement { case agree, differ, unknown }

    /// An organisation speaks through whoever calls for it; two organisations are one only by name.
    private static func compareOrganisations(_ left: PersonName, _ right: PersonName) -> NameComparison {
        guard left.isOrganisation, right.isOrganisation else { return .organisation }
        let (leftWords, rightWords) = (Set(left.first + left.last), Set(right.first + right.last))
        let (short, long) = leftWords.count <= rightWords.count ? (leftWords, rightWords) : (rightWords, leftWords)
        return short.isSubset(of: long) ? .similar : .organisation
    }

    /// `M. Pelletier` and `Mme Pelletier`
    private static func areCouple(_ left: PersonName, _ right: PersonName) -> Bool {
        guard let mine = left.isMale, let theirs = right.isMale else { return false }
        return mine != theirs
    }

    /// Written in the other order?
    private static func isCrossed(_ left: PersonName, _ right: PersonName) -> Bool {
        agreement(ofLast: left.first, right.last) == .agree && agreement(ofLast: left.last, right.first) == .agree
    }

    private static func agreement(ofFirst left: [String], _ right: [String]) -> Agreement {
        guard let leftHead = left.first, let rightHead = right.first else { return .unknown }
        if left.count >= 2, right.count >= 2 {
            // `Marie-Claude` is not `Marie-Ève`, though `Marie` may be either.
            let haveOneHead = GivenNames.agree(leftHead, rightHead) && GivenNames.agree(left[1], right[1])
            return haveOneHead ? .agree : .differ
        }
        if GivenNames.agree(leftHead, rightHead) { return .agree }
        let (one, several) = left.count <= right.count ? (left, right) : (right, left)
        return GivenNames.areInitials(one, of: several) || GivenNames.isCalled(several, by: one) ? .agree : .differ
    }

    private static func agreement(ofLast left: [String], _ right: [String]) -> Agreement {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard !short.isEmpty else { return .unknown }
        if short.joined() == long.joined() { return .agree }
        // Of a double name (`Tremblay-Gagnon`) people often give one half; `B.` may be anybody's.
        let agreeing = short.filter { word in long.contains { agree(word, $0) } }
        guard agreeing.count == short.count else { return .differ }
        return agreeing.contains { $0.utf8.count > 1 } ? .agree : .unknown
    }

    private static func agree(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if min(left.utf8.count, right.utf8.count) == 1 { return left.utf8.first == right.utf8.first }
        return Spelling.isOneEditApart(left, right, shortest: 5) || SoundKey.of(left) == SoundKey.of(right)
    }
}
