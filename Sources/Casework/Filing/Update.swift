// `city311.request.updated`: some fields of a contact changed.

extension Draft {
    /// Takes over what an update says, each field unless something newer is known.
    ///
    /// One from the future counts as of now: it would shut out every later one.
    mutating func take(_ message: RequestUpdated, of delivered: Delivered) -> Decision.Outcome {
        guard var contact = contact(message.requestID) else { return .unchanged("request_unknown") }
        if contact.flags.contains(.erased) { return .unchanged("erased") }
        var changed = false
        if let claimed = message.claimedRegistration {
            changed = refuseRegistrationChange(to: claimed, of: &contact)
            save(contact)
        }
        let believed = message.updatedAt <= now + policy.clockTolerance
        let updatedAt = believed ? message.updatedAt : now
        if !believed { note("update_in_future", message.requestID, ["claimed": .instant(message.updatedAt)]) }
        if restate(message.fields, of: message.requestID, at: updatedAt) { changed = true }
        if let informed = message.fields.citizenInformed.value, isClosing(message) {
            recordInformed(informed, for: message.requestID, recordedAt: updatedAt)
            changed = true
        }
        if let updated = self.contact(message.requestID) { awaitReplaced(of: updated, delivered) }
        return changed ? .applied : .unchanged("nothing_new")
    }

    /// "Closing the request counts only when it says when, how and by whom the citizen was informed."
    private func isClosing(_ message: RequestUpdated) -> Bool {
        message.fields.status.value == .closed || contact(message.requestID)?.status == .closed
    }

    /// Takes over `fields` as stated at `instant`, with all that follows from them. Returns whether anything changed.
    mutating func restate(_ fields: RequestFields, of requestID: RequestID, at instant: Instant) -> Bool {
        guard let before = contact(requestID) else { return false }
        let restatement = Restatement(fields, of: before, statedAt: instant)
        var contact = restatement.contact
        identify(&contact)
        locate(&contact)
        guard contact != before || !restatement.outdated.isEmpty else { return false }
        save(contact)
        noteRestatement(restatement, of: requestID, at: instant, setAside: fields.setAside)
        raise(by: fields, restatement, at: instant)
        if restatement.changed.contains(.replaces) { _ = takeUpReplaced(of: requestID) }
        if contact.changesMatch(since: before, restatement.changed) {
            findPlace(for: requestID)
        }
        if restatement.changed.contains(.anonymous) { followAnonymity(of: requestID) }
        reopenIfSaid(by: requestID)
        if let caseID = self.contact(requestID)?.caseID { touch(caseID) }
        return true
    }

    /// New text can raise a request to a complaint; then the deadline counts from this update. The statement counts for
    /// what it said, also when a newer one is known: it was said.
    private mutating func raise(by fields: RequestFields, _ restatement: Restatement, at instant: Instant) {
        let told = restatement.changed + restatement.outdated
        guard told.contains(where: FieldName.judged.contains), let contact = contact(restatement.contact.requestID),
            !contact.flags.contains(.unreadable), let root = root(of: contact.requestID)
        else { return }
        let asSaid =
            restatement.outdated.isEmpty
            ? contact : Restatement(fields, of: contact, statedAt: .latest).contact
        let isRegistration = instant <= contact.registeredAt
        let before = root.judgement.revision
        adopt(judgementAlone(of: asSaid), for: root.requestID, since: isRegistration ? nil : min(instant, now))
        guard self.contact(root.requestID)?.judgement.revision != before else { return }
        note("judgement_changed_by_update", contact.requestID, ["stated_at": .instant(instant)])
        findPlace(for: root.requestID, toldAt: before)
    }

    /// An anonymous citizen is owed nothing; one who no longer is, is owed it from the registration.
    private mutating func followAnonymity(of requestID: RequestID) {
        guard let contact = contact(requestID) else { return }
        if contact.flags.contains(.anonymous) { closeReviews(of: requestID, by: .superseded, only: .repeat) }
        note("anonymity_changed", requestID, ["anonymous": .flag(contact.flags.contains(.anonymous))])
    }

    private mutating func noteRestatement(
        _ restatement: Restatement, of requestID: RequestID, at instant: Instant, setAside: [String]
    ) {
        var facts: [String: AuditEntry.Fact] = ["stated_at": .instant(instant)]
        if !restatement.changed.isEmpty {
            facts["changed"] = .text(FieldName.list(restatement.changed))
        }
        if !restatement.outdated.isEmpty {
            facts["outdated"] = .text(FieldName.list(restatement.outdated))
        }
        note("request_restated", requestID, facts)
        if !setAside.isEmpty { note("fields_set_aside", requestID, setAsideFacts(setAside)) }
        guard restatement.changed.contains(.status) else { return }
        note(
            "status_changed", requestID,
            ["status": .text(restatement.contact.status.rawValue), "stated_at": .instant(instant)])
    }
}

extension Contact {
    /// Whether what is known now can lead to another match than before.
    fileprivate func changesMatch(since before: Contact, _ changed: [FieldName]) -> Bool {
        identity != before.identity || changed.contains(where: FieldName.matched.contains)
    }
}

extension FieldName {
    /// Fields that a judgement weighs.
    fileprivate static let judged: [FieldName] = [.description, .nature, .serviceCode, .serviceName, .channel]
    /// Fields that a match weighs.
    fileprivate static let matched: [FieldName] = [
        .description, .serviceCode, .serviceName, .address, .addressID, .postalCode, .coordinates, .parent,
        .anonymous,
    ]

    /// The names of `fields` as the audit lists them.
    fileprivate static func list(_ fields: [FieldName]) -> String {
        fields.map(\.rawValue).sorted().joined(separator: ",")
    }
}
