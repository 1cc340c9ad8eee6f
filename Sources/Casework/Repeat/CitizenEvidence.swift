/// Whether two contacts are the same citizen's: account, phone, e-mail and name, and nothing else.
///
/// A quoted number or a named parent is no evidence here, whatever it says of the matter: whoever holds the letter can quote it.
enum CitizenEvidence {
    /// Log-odds. A phone or an e-mail in common settles it where no name speaks against it; another first name (a household)
    /// outweighs even both.
    private enum Weight {
        static let prior = -3.2
        static let account = 5.0
        static let otherAccount = -3.0
        static let phone = 4.8
        static let otherPhone = -0.3
        static let email = 4.7
        static let otherEmail = -0.2
        static let name = 3.2
        static let similarName = 2.6
        static let familyName = 1.2
        static let firstName = 1.0
        static let otherFirstName = -7.0
        static let otherName = -2.2
        static let nameAtSamePlace = 2.0
    }

    /// Anonymous contacts, and those of whom nothing is known, match nobody.
    private static let nobody = 0.05

    static func weigh(_ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation) -> Evidence {
        var evidence = Evidence(prior: Weight.prior)
        guard !left.isAnonymous, !right.isAnonymous else {
            evidence.add(Weight.prior, .anonymousContact)
            evidence.limit(to: nobody)
            return evidence
        }
        weighTokens(.account, left, right, Weight.account, .sameAccount, Weight.otherAccount, .otherAccount, &evidence)
        weighTokens(.phone, left, right, Weight.phone, .samePhone, Weight.otherPhone, .otherPhone, &evidence)
        weighTokens(.email, left, right, Weight.email, .sameEmail, Weight.otherEmail, .otherEmail, &evidence)
        weighName(left, right, place: place, &evidence)
        if evidence.reasons.isEmpty {
            evidence.add(0, .citizenUnknown)
            evidence.limit(to: nobody)
        }
        return evidence
    }

    private static func tokens(_ kind: IdentifierKind, of subject: MatchSubject) -> Set<IdentityToken> {
        subject.contact.identity.filter { $0.kind == kind }
    }

    /// Old identifiers stay known when they change, so one in common is enough.
    private static func weighTokens(
        _ kind: IdentifierKind, _ left: MatchSubject, _ right: MatchSubject, _ same: Double, _ sameReason: ReasonCode,
        _ other: Double, _ otherReason: ReasonCode, _ evidence: inout Evidence
    ) {
        let mine = tokens(kind, of: left)
        let theirs = tokens(kind, of: right)
        guard !mine.isEmpty, !theirs.isEmpty else { return }
        if mine.isDisjoint(with: theirs) {
            evidence.add(other, otherReason)
        } else {
            evidence.add(same, sameReason)
        }
    }

    private static func weighName(
        _ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation, _ evidence: inout Evidence
    ) {
        let byToken = !tokens(.name, of: left).isDisjoint(with: tokens(.name, of: right))
        let comparison = byToken ? .same : NameComparison.compare(left.name, right.name)
        switch comparison {
        case .same: evidence.add(Weight.name, .sameName)
        case .similar: evidence.add(Weight.similarName, .similarName)
        case .sameFamily: evidence.add(Weight.familyName, .sameFamilyName)
        case .sameFirst: evidence.add(Weight.firstName, .sameFirstName)
        case .otherFirst: evidence.add(Weight.otherFirstName, .otherFirstName)
        case .other: evidence.add(Weight.otherName, .otherName)
        case .unknown:
            // Hashes that differ, and no names to compare: two names, perhaps of one person.
            let bothNamed = !tokens(.name, of: left).isEmpty && !tokens(.name, of: right).isEmpty
            if bothNamed { evidence.add(Weight.otherName, .otherName) }
        }
        if comparison == .same || comparison == .similar, place == .same {
            evidence.add(Weight.nameAtSamePlace, .sameNameSamePlace)
        }
    }
}
