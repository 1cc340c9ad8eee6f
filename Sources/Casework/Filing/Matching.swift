/// What the earlier contacts of the same citizen say about a contact.
struct Match {
    /// The contact whose form this one sends a second time.
    var sameSubmissionAs: RequestID?
    /// Contacts about the same matter, likeliest first.
    var confident: [Candidate] = []
    /// Contacts that may be about the same matter: a person should decide.
    var doubtful: [Candidate] = []

    /// Nothing on file is about the same matter.
    static let none = Match()

    /// Whether the match leaves no doubt about `requestID`.
    func names(_ requestID: RequestID) -> Bool {
        sameSubmissionAs == requestID || confident.contains { $0.requestID == requestID }
    }
}

extension Draft {
    /// How many earlier contacts a contact is compared with, the latest: no citizen, however diligent, may slow everybody down.
    static let mostCandidates = 60

    /// What `contact` repeats, by the rules; nothing where a person has decided, and nothing for the anonymous.
    func match(of contact: Contact) -> Match {
        guard contact.isOpenToMatching else { return .none }
        let candidates = earlierContacts(than: contact)
        return candidates.isEmpty || isRecordedRemark(contact) ? .none : match(of: contact, among: candidates)
    }

    /// The contacts before `contact` that may be the same citizen's or are named by it, that the look-back reaches and no person
    /// has kept apart; by registration.
    func earlierContacts(than contact: Contact) -> [Contact] {
        var reached: [CaseID: Bool] = [:]
        let earlier = contacts(mayBeRepeatedBy: contact).filter { other in
            guard Contact.inOrderOfRegistration(other, contact), other.canBeMatched,
                root(of: other.requestID)?.requestID != contact.requestID
            else { return false }
            guard let caseID = other.caseID else { return isWithinLookBack(other, of: contact) }
            if let known = reached[caseID] { return known }
            let reaches =
                mayJoin(contact, caseID)
                && isWithinLookBack(lastContact(of: caseID, before: contact) ?? other, of: contact)
            reached[caseID] = reaches
            return reaches
        }
        return earlier.suffix(Self.mostCandidates)
    }

    /// Those known by an identifier in common, and those whose number `contact` quotes or that 311 names as its parent.
    ///
    /// A number brings a contact before a person at most: the match weighs who the citizen is apart from it.
    private func contacts(mayBeRepeatedBy contact: Contact) -> [Contact] {
        let known = contacts(sharing: leading(to: contact))
        var named: [Contact] = []
        if let parent = contact.parentRequestID.flatMap({ self.contact($0) }) { named.append(parent) }
        for number in quotedNumbers(in: contact.details?.description ?? "") {
            if let caseID = CaseID(number) {
                named += contacts(of: successor(of: caseID))
            } else if let quoted = self.contact(RequestID(number)) {
                named.append(quoted)
            }
        }
        guard !named.isEmpty else { return known }
        let all = Dictionary((known + named).map { ($0.requestID, $0) }) { first, _ in first }
        return all.values.sorted(by: Contact.inOrderOfRegistration)
    }

    /// What leads to earlier contacts, as when the record was asked for them: strangers at a door, of whom a batch may hold many,
    /// take nobody's place.
    func leading(to contact: Contact) -> Set<IdentityToken> {
        guard let details = contact.details else { return contact.identity }
        return contact.identity.filter { $0.kind != .place }.union(context.tokens(of: details).sought)
    }

    /// The case into which `caseID` was linked, or itself.
    private func successor(of caseID: CaseID) -> CaseID {
        var current = caseID
        var passed: Set<CaseID> = [caseID]
        while let next = caseFile(current)?.mergedInto, passed.insert(next).inserted { current = next }
        return current
    }

    /// "The look-back runs from the last contact of the case" (`service.md`, "The second contact").
    private func lastContact(of caseID: CaseID, before contact: Contact) -> Contact? {
        contacts(of: caseID).last { Contact.inOrderOfRegistration($0, contact) }
    }

    private func isWithinLookBack(_ earlier: Contact, of contact: Contact) -> Bool {
        contact.registeredAt.since(earlier.registeredAt) <= policy.repeatContact.lookBack
    }

    /// Recorded as a complaint, and one until a person corrects it; but it only thanks, withdraws or asks, and so is no second
    /// contact about any matter (`service.md`, "The second contact").
    private func isRecordedRemark(_ contact: Contact) -> Bool {
        contact.recordedNature == .complaint && contact.judgement.correction == nil
            && policy.triage.rules.remark(on: reading(of: contact)) != nil
    }
}
