// Joining, leaving and merging cases. What the city owes for a contact goes where the contact goes.

extension Draft {
    /// Opens a case for `contact`; `previous` is the settled case that it takes up again.
    mutating func openCase(for contact: Contact, after previous: CaseID? = nil) -> CaseID {
        var caseFile = openCase(district: contact.district)
        caseFile.previousCase = previous
        save(caseFile)
        var facts: [String: AuditEntry.Fact] = [:]
        if let previous { facts["previous_case"] = .text(previous.description) }
        note(AuditEntry("case_opened", caseID: caseFile.id, requestID: contact.requestID, facts: facts))
        return caseFile.id
    }

    /// Files a contact that has no case in `caseID`, and those that are one with it.
    mutating func join(_ requestID: RequestID, _ caseID: CaseID, as standing: Standing) {
        guard var contact = contact(requestID), contact.caseID == nil, caseFile(caseID) != nil else { return }
        let doubles = doubles(of: contact.requestID)
        contact.caseID = caseID
        contact.standing = standing
        save(contact)
        enter(caseID, [requestID])
        note("contact_joined", requestID, ["standing": .text(standing.code)])
        for double in doubles { join(double.requestID, caseID, as: double.standing) }
    }

    /// Takes contacts and what is owed for them from one case to another, unchanged; those among them that are in a third stay there.
    mutating func move(_ requestIDs: [RequestID], from: CaseID, to: CaseID) {
        guard from != to, caseFile(to) != nil else { return }
        let requestIDs = requestIDs.filter { contact($0)?.caseID == from }
        for requestID in requestIDs {
            guard var contact = contact(requestID) else { continue }
            moveObligation(of: requestID, from: from, into: to)
            contact.caseID = to
            save(contact)
            note("contact_moved", requestID, ["from": .text(from.description)])
        }
        let moved = Set(requestIDs)
        moveReviews(of: moved, from: from, to: to)
        remove(moved, from: from)
        enter(to, requestIDs)
    }

    /// Takes contacts out of a case; they have none then. What was owed there ends there, on record.
    mutating func dismiss(_ requestIDs: [RequestID], from caseID: CaseID) {
        for requestID in requestIDs {
            guard var contact = contact(requestID), contact.caseID == caseID else { continue }
            note("contact_left", requestID)
            contact.caseID = nil
            if !contact.isDependent { contact.standing = .alone }
            contact.match = []
            save(contact)
        }
        remove(Set(requestIDs), from: caseID)
    }

    /// Links two cases into one: the older survives, everything of the younger moves there (`service.md`: "Linking two
    /// cases keeps the older meeting; the younger is withdrawn, superseded").
    @discardableResult
    mutating func merge(_ one: CaseID, _ other: CaseID) -> CaseID {
        let (older, younger) = one < other ? (one, other) : (other, one)
        guard older != younger, caseFile(older) != nil, let from = caseFile(younger), from.mergedInto == nil else {
            return older
        }
        note("case_merged", younger, ["into": .text(older.description)])
        move(from.contacts, from: younger, to: older)
        for obligation in caseFile(younger)?.obligations ?? [] {
            moveObligation(of: obligation.requestID, from: younger, into: older)
        }
        moveReviews(of: Set(from.reviews.map(\.requestID)), from: younger, to: older)
        moveHistory(from: younger, to: older)
        mergeMeetings(from: younger, into: older)
        close(younger, mergedInto: older)
        keepPromises(of: younger)
        touch(older)
        separateSettled(in: older)
        return older
    }

    private mutating func moveHistory(from: CaseID, to: CaseID) {
        guard let source = caseFile(from), var target = caseFile(to) else { return }
        target.resolutions = (target.resolutions + source.resolutions).sorted { $0.resolvedAt < $1.resolvedAt }
        // A person's later decision takes the place of the earlier one.
        target.separated = target.separated.union(source.separated).subtracting(target.contacts)
        if target.previousCase == nil || target.previousCase == from { target.previousCase = source.previousCase }
        if target.previousCase == to { target.previousCase = nil }
        save(target)
    }

    private mutating func close(_ caseID: CaseID, mergedInto older: CaseID) {
        guard var caseFile = caseFile(caseID) else { return }
        caseFile.mergedInto = older
        caseFile.resolutions = []
        caseFile.separated = []
        caseFile.wakeAt = nil
        save(caseFile)
    }

    private mutating func moveReviews(of requestIDs: Set<RequestID>, from: CaseID, to: CaseID) {
        guard var source = caseFile(from), var target = caseFile(to) else { return }
        let moved = source.reviews.filter { requestIDs.contains($0.requestID) }
        guard !moved.isEmpty else { return }
        source.reviews.removeAll { requestIDs.contains($0.requestID) }
        target.reviews += moved
        save(source)
        save(target)
    }

    private mutating func remove(_ requestIDs: Set<RequestID>, from caseID: CaseID) {
        guard var caseFile = caseFile(caseID) else { return }
        caseFile.contacts.removeAll { requestIDs.contains($0) }
        save(caseFile)
        touch(caseID)
    }

    /// Lists contacts in a case, by registration.
    private mutating func enter(_ caseID: CaseID, _ requestIDs: [RequestID]) {
        guard var caseFile = caseFile(caseID) else { return }
        let listed = Set(caseFile.contacts).union(requestIDs)
        caseFile.contacts = listed.sorted { left, right in
            (contact(left)?.registeredAt ?? .latest, left) < (contact(right)?.registeredAt ?? .latest, right)
        }
        save(caseFile)
        touch(caseID)
    }
}

extension Draft {
    /// Whether no person has said that `contact` is about another matter than `caseID`'s.
    func mayJoin(_ contact: Contact, _ caseID: CaseID) -> Bool {
        guard let caseFile = caseFile(caseID), !caseFile.separated.contains(contact.requestID) else { return false }
        guard let own = contact.caseID.flatMap({ self.caseFile($0) }) else { return true }
        return own.separated.isDisjoint(with: caseFile.contacts)
    }

    /// Whether no person has said of any two contacts of the cases that they are about different matters.
    func mayMerge(_ one: CaseID, _ other: CaseID) -> Bool {
        guard let first = caseFile(one), let second = caseFile(other) else { return false }
        return first.separated.isDisjoint(with: second.contacts) && second.separated.isDisjoint(with: first.contacts)
    }

    /// The contact and those that are one with it.
    func group(of contact: Contact) -> [RequestID] {
        [contact.requestID] + doubles(of: contact.requestID).map(\.requestID)
    }

    /// The contact that `requestID` is one with: itself, unless it is another's double.
    func root(of requestID: RequestID) -> Contact? {
        var current = contact(requestID)
        var passed: Set<RequestID> = [requestID]
        while let next = current?.standing.root, passed.insert(next).inserted, let other = contact(next) {
            current = other
        }
        return current
    }
}
