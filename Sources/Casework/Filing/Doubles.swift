// One contact under two ids: the same form sent twice, and a transfer (`service.md`, "The second contact" and "The follow-up deadline").

extension Draft {
    /// Makes a contact one with `other`, whose judgement, case and deadline it shares from now on.
    mutating func becomeOne(_ requestID: RequestID, with other: Contact, as standing: Standing) {
        guard let contact = contact(requestID), other.requestID != requestID else { return }
        // Whoever was one with this contact is one with the other from now on.
        let doubles = doubles(of: contact.requestID)
        meet(contact, other)
        take(standing, requestID, judgedAs: other)
        for double in doubles {
            if case .transfer = double.standing {
                take(.transfer(of: other.requestID), double.requestID, judgedAs: other)
            } else {
                take(.sameSubmission(as: other.requestID), double.requestID, judgedAs: other)
            }
        }
        closeReviews(of: requestID, by: .superseded)
        note("contact_is_double", requestID, ["standing": .text(standing.code), "of": .text(other.requestID.text)])
    }

    /// Brings both into one case, if either has one.
    private mutating func meet(_ contact: Contact, _ other: Contact) {
        switch (contact.caseID, other.caseID) {
        case (nil, let caseID?): join(contact.requestID, caseID, as: contact.standing)
        case (let caseID?, nil): join(other.requestID, caseID, as: other.standingInCase)
        case (let own?, let theirs?) where own != theirs:
            if isFirst(contact.requestID, in: own) {
                merge(own, theirs)
            } else {
                move(group(of: contact), from: own, to: theirs)
            }
        default: break
        }
    }

    private mutating func take(_ standing: Standing, _ requestID: RequestID, judgedAs other: Contact) {
        guard var contact = contact(requestID) else { return }
        contact.standing = standing
        if contact.judgement.isPending || contact.judgement.treatedAs != other.judgement.treatedAs {
            contact.judgement = other.judgement.inherited(by: contact.judgement)
        }
        save(contact)
        if let caseID = contact.caseID { touch(caseID) }
    }

    /// Makes a contact the transfer that 311 says it is, if what it replaces is on file. Returns whether it is one now.
    ///
    /// A transfer inherits case and deadline and is no contact. But what becomes a complaint only under its new id is a
    /// complaint in its own right, and the old request its history: nothing is lost for the citizen.
    mutating func followReplaced(of requestID: RequestID) -> Bool {
        guard let contact = contact(requestID), !contact.isDependent, let replaced = contact.replacesRequestID,
            let other = root(of: replaced), other.requestID != requestID
        else { return false }
        let ownKind = contact.judgement.isPending ? judgementAlone(of: contact).treatedAs : contact.judgement.treatedAs
        guard other.judgement.treatedAs == .complaint || ownKind != .complaint else { return false }
        becomeOne(requestID, with: other, as: .transfer(of: other.requestID))
        return true
    }

    /// The request that `contact` replaces without being its transfer: history of the same matter, because 311 says so.
    func replacedHistory(of contact: Contact) -> [Candidate] {
        guard let other = contact.replacesRequestID.flatMap({ root(of: $0) }), other.requestID != contact.requestID
        else {
            return []
        }
        return [Candidate(requestID: other.requestID, caseID: other.caseID, likelihood: 1, reasons: [.transfer])]
    }

    /// Looks at what a contact on file replaces, now that it has arrived or is named. Returns whether it is on file.
    mutating func takeUpReplaced(of requestID: RequestID) -> Bool {
        guard let contact = contact(requestID), !contact.isDependent else { return false }
        let history = replacedHistory(of: contact)
        guard !history.isEmpty else { return false }
        if !followReplaced(of: requestID) { takeUp(contact, history) }
        if self.contact(requestID)?.judgement.revision != contact.judgement.revision { announce(requestID) }
        return true
    }

    /// Keeps the message that tells of a transfer for the day when what it replaces arrives.
    mutating func awaitReplaced(of contact: Contact, _ delivered: Delivered) {
        guard let replaced = contact.replacesRequestID, replaced != contact.requestID, !isKnown(replaced) else {
            return
        }
        park(delivered, until: replaced)
    }

    /// Makes those that waited for what has just arrived its transfers, before anything is derived from what would be two contacts.
    mutating func takeUpTransfers() {
        for requestID in arrived {
            for kept in parked(for: requestID) {
                guard let waiting = kept.message.requestID, waiting != requestID,
                    contact(waiting)?.replacesRequestID == requestID
                else { continue }
                _ = takeUpReplaced(of: waiting)
            }
        }
    }
}
