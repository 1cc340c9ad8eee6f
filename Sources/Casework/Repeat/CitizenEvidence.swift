/// Whether two contacts are the same citizen's: account, phone, e-mail and name.
///
/// A phone or an e-mail in common settles it where no name speaks against it. A quoted number or a named parent is no evidence
/// that somebody is the citizen: whoever holds the letter can quote it. It only lets a person look where nothing is known of who
/// quotes it, or where somebody speaks for another.
enum CitizenEvidence {
    private static let prior = -3.2
    /// Anonymous contacts, and those of whom nothing is known, match nobody.
    private static let nobody = 0.05
    /// Somebody else of the household, or on the citizen's behalf, or of a name that many bear: a person should look.
    private static let perhaps = 0.7
    /// Somebody who quotes the number, and no more is known.
    private static let quoting = 0.5

    static func weigh(_ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation, matter: Evidence) -> Evidence {
        let comparison = CitizenComparison(left, right)
        var evidence = Evidence(prior: prior)
        guard !left.isAnonymous, !right.isAnonymous else {
            evidence.add(.anonymousContact)
            evidence.limit(to: nobody)
            return evidence
        }
        comparison.weighIdentifiers(&evidence)
        weighName(comparison, left, right, place: place, matter: matter, &evidence)
        if evidence.reasons.isEmpty {
            evidence.add(.citizenUnknown)
            evidence.limit(to: nobody)
        }
        weighSpeaking(comparison, &evidence)
        return evidence
    }

    /// Whether the two may be one citizen's at all, or one may speak for the other: what a glance at names and identifiers
    /// tells, so that the texts of strangers are never read.
    static func canBeOne(_ left: MatchSubject, _ right: MatchSubject) -> Bool {
        guard !left.isAnonymous, !right.isAnonymous else { return false }
        let comparison = CitizenComparison(left, right)
        return comparison.isSharing || comparison.name == .same || comparison.name == .similar
            || comparison.maySpeakForOther
    }

    private static func weighName(
        _ comparison: CitizenComparison, _ left: MatchSubject, _ right: MatchSubject, place: PlaceRelation,
        matter: Evidence, _ evidence: inout Evidence
    ) {
        switch comparison.name {
        case .same: evidence.add(.sameName)
        case .similar: evidence.add(.similarName)
        case .sameFamily: evidence.add(.sameFamilyName)
        case .sameFirst: evidence.add(.sameFirstName)
        case .otherFamily: evidence.add(.otherFamilyName)
        case .otherFirst: evidence.add(.otherFirstName)
        case .other: evidence.add(.otherName)
        case .organisation: evidence.add(.organisationName)
        case .unknown: break
        }
        switch comparison.name {
        case .same, .similar:
            if place == .same || place == .nearby { evidence.add(.sameNameSamePlace) }
            guard !comparison.isSharing else { break }
            if left.name.isCommon, right.name.isCommon, !comparison.isSameDoor, place != .same {
                evidence.add(.commonName)
                return evidence.limit(to: perhaps)
            }
            // Two people of one uncommon name with one and the same matter are not to be expected.
            evidence.add(.sameNameSameMatter, if: matter.likelihood >= MatchLikelihood.strongMatter)
        case .otherFirst, .other: evidence.limit(to: perhaps)
        default: break
        }
        // `Mon chum vous a déjà avertis`: who called before is somebody else.
        let later = Contact.inOrderOfRegistration(left.contact, right.contact) ? right : left
        let isAnother = [.otherFirst, .other, .unknown, .sameFamily].contains(comparison.name)
        if isAnother, later.references.all.contains(.onBehalf) {
            evidence.add(.speaksForAnother)
            evidence.limit(to: perhaps)
        }
    }

    /// Whoever holds the letter can quote its number, and a neighbour lives at the same door: that is no evidence of the citizen.
    /// But where nothing else is known of who quotes it, or where somebody speaks for another, a person should look.
    private static func weighSpeaking(_ comparison: CitizenComparison, _ evidence: inout Evidence) {
        guard evidence.likelihood < quoting, comparison.maySpeakForOther else { return }
        evidence.add(comparison.isNamed ? .quotedByUnknown : .speaksForAnother)
        evidence.raise(to: quoting)
    }
}

/// What two contacts have in common of who the citizen is.
private struct CitizenComparison {
    private let left: MatchSubject
    private let right: MatchSubject
    let name: NameComparison
    /// They share an account, a phone or an e-mail.
    let isSharing: Bool
    /// They name the same door.
    let isSameDoor: Bool

    init(_ left: MatchSubject, _ right: MatchSubject) {
        self.left = left
        self.right = right
        let shared = left.contact.identity.intersection(right.contact.identity)
        isSharing = shared.contains(where: \.kind.leadsOn)
        isSameDoor = shared.contains { $0.kind == .place }
        let compared = NameComparison.compare(left.name, right.name)
        // Where the names themselves are not at hand, their hashes tell.
        name = compared == .unknown && shared.contains { $0.kind == .name } ? .similar : compared
    }

    private var later: MatchSubject {
        Contact.inOrderOfRegistration(left.contact, right.contact) ? right : left
    }

    /// One quotes the other's number, or 311 names it as its parent.
    var isNamed: Bool {
        left.quotes(right) || right.quotes(left) || left.isChild(of: right) || right.isChild(of: left)
    }

    /// Somebody who is not known to be the citizen, and who may be or speak for them: a relative at the same door, whoever says
    /// to call for another there, whoever quotes the number and gives no other name.
    var maySpeakForOther: Bool {
        let isRelative = name == .otherFirst
        if isNamed {
            let isUnknown = name == .unknown || name == .sameFamily || name == .sameFirst
            if isUnknown || isRelative || later.references.all.contains(.onBehalf) {
                return !later.references.all.contains(.bystander)
            }
        }
        guard isSameDoor, !areOtherUnits else { return false }
        return isRelative || name == .sameFamily || later.references.all.contains(.onBehalf)
    }

    /// Two apartments of one building.
    private var areOtherUnits: Bool {
        guard let mine = left.place.address?.unit, let theirs = right.place.address?.unit else { return false }
        return mine != theirs
    }

    private func tokens(_ kind: IdentifierKind, of subject: MatchSubject) -> Set<IdentityToken> {
        subject.contact.identity.filter { $0.kind == kind }
    }

    /// Old identifiers stay known when they change, so one in common is enough.
    func weighIdentifiers(_ evidence: inout Evidence) {
        weigh(.account, .sameAccount, .otherAccount, &evidence)
        weigh(
            .phone, hasOneDesk ? .samePhone : .sameSwitchboard, hasSlippedPhone ? .slippedPhone : .otherPhone, &evidence
        )
        weigh(.email, .sameEmail, .otherEmail, &evidence)
    }

    private func weigh(_ kind: IdentifierKind, _ same: MatchSign, _ other: MatchSign, _ evidence: inout Evidence) {
        let mine = tokens(kind, of: left)
        let theirs = tokens(kind, of: right)
        guard !mine.isEmpty, !theirs.isEmpty else { return }
        evidence.add(mine.isDisjoint(with: theirs) ? other : same)
    }

    /// Two desks behind one switchboard are two people's.
    private var hasOneDesk: Bool {
        guard let mine = PhoneNumber.desk(in: left.contact.details?.phone),
            let theirs = PhoneNumber.desk(in: right.contact.details?.phone)
        else { return true }
        return mine == theirs
    }

    private var hasSlippedPhone: Bool {
        guard let mine = PhoneNumber(left.contact.details?.phone),
            let theirs = PhoneNumber(right.contact.details?.phone)
        else { return false }
        return mine.isSlip(of: theirs)
    }
}
