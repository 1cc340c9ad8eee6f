// Unlinking (`service.md`: "Unlinking judges later contacts again against what remains").

extension Draft {
    /// Takes a contact out of the matter that it was held to repeat. What is owed for it goes with it, unchanged.
    mutating func separate(_ requestID: RequestID) {
        guard let contact = contact(requestID) else { return }
        let caseID = contact.caseID
        let isRepeat = caseID.map { !isFirst(requestID, in: $0) || contact.isDependent } ?? contact.isDependent
        let group = group(of: contact)
        if contact.isDependent { standAlone(contact) }
        judgeWithoutHistory(requestID)
        if let caseID, isRepeat {
            leave(caseID, group)
        } else {
            restand(requestID)
        }
        if self.contact(requestID)?.judgement.revision != contact.judgement.revision { announce(requestID) }
        reviewJudgement(of: requestID)
        if let caseID, isRepeat { judgeAgain(in: caseID, after: contact) }
    }

    private mutating func standAlone(_ contact: Contact) {
        var changed = contact
        changed.standing = contact.caseID == nil ? .alone : contact.standingInCase
        save(changed)
    }

    /// What made it a complaint may have been the matter that it was held to repeat. This follows from a person's decision,
    /// and so may lower it; a person's own judgement of it stands.
    private mutating func judgeWithoutHistory(_ requestID: RequestID) {
        guard let contact = contact(requestID), !contact.flags.contains(.unreadable) else { return }
        adopt(judgementAlone(of: contact), for: requestID, lowering: true)
    }

    /// A case of its own for a complaint, and for whatever something was owed: that is kept with it. No case for anything else.
    private mutating func leave(_ caseID: CaseID, _ group: [RequestID]) {
        guard let requestID = group.first, let contact = contact(requestID), var caseFile = caseFile(caseID) else {
            return
        }
        caseFile.separated.formUnion(group)
        save(caseFile)
        note("contact_separated", requestID, ["from": .text(caseID.description)])
        let wasOwed = caseFile.obligations.contains { group.contains($0.requestID) }
        guard contact.judgement.treatedAs == .complaint || wasOwed else {
            return dismiss(group, from: caseID)
        }
        let own = openCase(for: contact)
        move(group, from: caseID, to: own)
        if var ownFile = self.caseFile(own) {
            ownFile.separated.formUnion(self.caseFile(caseID)?.contacts ?? [])
            save(ownFile)
        }
        restand(requestID)
    }

    /// Judges the case's contacts after `contact` again, by what remains in the case. What a person has linked stays.
    private mutating func judgeAgain(in caseID: CaseID, after contact: Contact) {
        for later in contacts(of: caseID) where Contact.inOrderOfRegistration(contact, later) {
            guard later.isOpenToMatching, later.standing == .complaint || later.standing == .remark else { continue }
            let match = match(of: later)
            let named = [match.sameSubmissionAs].compactMap { $0 } + match.confident.map(\.requestID)
            let homes = named.compactMap { self.contact($0)?.caseID }
            if homes.contains(caseID) { continue }
            if let home = homes.first(where: { !isResolved($0, at: later.registeredAt) }) {
                move(group(of: later), from: caseID, to: home)
            } else if match.doubtful.contains(where: { self.contact($0.requestID)?.caseID == caseID }) {
                reviewMatch(of: later.requestID, candidates: match.doubtful)
            } else {
                standWithoutHistory(later, in: caseID)
            }
        }
    }

    private mutating func standWithoutHistory(_ contact: Contact, in caseID: CaseID) {
        judgeWithoutHistory(contact.requestID)
        if !isFirst(contact.requestID, in: caseID) {
            leave(caseID, group(of: contact))
        } else {
            restand(contact.requestID)
        }
        if self.contact(contact.requestID)?.judgement.revision != contact.judgement.revision {
            announce(contact.requestID)
        }
        reviewJudgement(of: contact.requestID)
    }
}
