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
    /// What `contact` repeats, by the rules; nothing where a person has decided, and nothing for the anonymous.
    func match(of contact: Contact) -> Match {
        guard contact.isOpenToMatching, !contact.identity.isEmpty else { return .none }
        let candidates = earlierContacts(than: contact)
        return candidates.isEmpty ? .none : match(of: contact, among: candidates)
    }

    /// The same citizen's contacts before `contact` that the look-back reaches and no person has kept apart, by registration.
    func earlierContacts(than contact: Contact) -> [Contact] {
        var reached: [CaseID: Bool] = [:]
        return contacts(sharing: contact.identity).filter { other in
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
    }

    /// "The look-back runs from the last contact of the case" (`service.md`, "The second contact").
    private func lastContact(of caseID: CaseID, before contact: Contact) -> Contact? {
        contacts(of: caseID).last { Contact.inOrderOfRegistration($0, contact) }
    }

    private func isWithinLookBack(_ earlier: Contact, of contact: Contact) -> Bool {
        contact.registeredAt.since(earlier.registeredAt) <= policy.repeatContact.lookBack
    }
}
