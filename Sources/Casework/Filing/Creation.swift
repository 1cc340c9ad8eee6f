// `city311.request.created`: a contact is filed.

extension Draft {
    /// Files a contact, or takes what a second registration of a known one says besides.
    mutating func take(_ message: RequestCreated, of delivered: Delivered) -> Decision.Outcome {
        guard let known = contact(message.requestID) else {
            file(message, delivered)
            return .applied
        }
        if known.flags.contains(.erased) { return .unchanged("erased") }
        if known.flags.contains(.unreadable) {
            read(message, into: known)
            if let read = self.contact(message.requestID) { awaitReplaced(of: read, delivered) }
            return .applied
        }
        return takeAgain(message, of: known)
    }

    /// Files a contact of which only the id and the registration could be read: its clock runs as a complaint's.
    mutating func take(_ message: UnreadableRequest) -> Decision.Outcome {
        guard !isKnown(message.requestID) else { return .unchanged("known_request") }
        var contact = newContact(message.requestID, registeredAt: message.registeredAt)
        contact.flags.formUnion([.unreadable, .districtUnknown])
        contact.judgement = .unreadable
        contact.details = ContactDetails()
        save(contact)
        note("request_unreadable", contact.requestID, ["registered_at": .instant(contact.registeredAt)])
        join(contact.requestID, openCase(for: contact), as: .complaint)
        announce(contact.requestID)
        welcome(contact.requestID)
        return .applied
    }

    private mutating func file(_ message: RequestCreated, _ delivered: Delivered) {
        let blank = newContact(message.requestID, registeredAt: message.registeredAt)
        var contact = Restatement(message.fields, of: blank, statedAt: blank.registeredAt).contact
        contact.details = contact.details ?? ContactDetails()
        identify(&contact)
        locate(&contact)
        save(contact)
        noteRegistration(of: contact, setAside: message.fields.setAside)
        findPlace(for: contact.requestID)
        welcome(contact.requestID)
        awaitReplaced(of: contact, delivered)
        if let informed = message.fields.citizenInformed.value, contact.status == .closed {
            recordInformed(informed, for: contact.requestID, recordedAt: message.registeredAt)
        }
    }

    /// Fills a contact that was unreadable. Only now is it judged; the registration that it was filed under stands.
    private mutating func read(_ message: RequestCreated, into known: Contact) {
        var contact = known
        refuseRegistrationChange(to: message.registeredAt, of: &contact)
        contact.flags.remove(.unreadable)
        contact = Restatement(message.fields, of: contact, statedAt: contact.registeredAt).contact
        if contact.judgement.correction == nil { contact.judgement = .pending(after: contact.judgement.revision) }
        identify(&contact)
        locate(&contact)
        save(contact)
        note("request_read", contact.requestID, setAsideFacts(message.fields.setAside))
        findPlace(for: contact.requestID)
        // Its district is known only now, so the case may have to follow it.
        if let caseID = self.contact(contact.requestID)?.caseID { touch(caseID) }
    }

    /// A registration that was published twice: another registration instant is refused and kept on record; the other
    /// fields count as stated at the registration.
    private mutating func takeAgain(_ message: RequestCreated, of known: Contact) -> Decision.Outcome {
        var contact = known
        let refused = refuseRegistrationChange(to: message.registeredAt, of: &contact)
        save(contact)
        let transferred = takeUpReplaced(of: contact.requestID)
        let restated = restate(message.fields, of: contact.requestID, at: contact.registeredAt)
        return refused || transferred || restated ? .applied : .unchanged("known_request")
    }

    private func newContact(_ requestID: RequestID, registeredAt claimed: Instant) -> Contact {
        let believed = claimed <= now + policy.clockTolerance
        var contact = Contact(
            requestID: requestID, registeredAt: believed ? claimed : now, claimedRegistration: claimed,
            receivedAt: now, judgement: .pending(after: 0))
        if !believed { contact.flags.insert(.registrationInFuture) }
        if let start = policy.followUp.inForceSince, contact.registeredAt < start {
            contact.flags.insert(.beforeService)
        }
        return contact
    }

    private mutating func noteRegistration(of contact: Contact, setAside: [String]) {
        note(
            "request_registered", contact.requestID,
            ["registered_at": .instant(contact.registeredAt), "anonymous": .flag(contact.flags.contains(.anonymous))])
        if contact.flags.contains(.registrationInFuture) {
            note("registration_in_future", contact.requestID, ["claimed": .instant(contact.claimedRegistration)])
        }
        if !setAside.isEmpty { note("fields_set_aside", contact.requestID, setAsideFacts(setAside)) }
    }

    /// The names of fields that were set aside, as facts.
    func setAsideFacts(_ names: [String]) -> [String: AuditEntry.Fact] {
        names.isEmpty ? [:] : ["fields": .text(names.sorted().joined(separator: ","))]
    }

    /// Refuses another registration instant for a known contact, and keeps the attempt. Returns whether there was one.
    @discardableResult
    mutating func refuseRegistrationChange(to claimed: Instant, of contact: inout Contact) -> Bool {
        guard claimed != contact.claimedRegistration else { return false }
        contact.flags.insert(.registrationChangeRefused)
        note(
            "registration_change_refused", contact.requestID,
            ["claimed": .instant(claimed), "stands": .instant(contact.registeredAt)])
        return true
    }
}

extension Contact {
    /// Whether the rules may match this contact with others of the same citizen.
    var canBeMatched: Bool { flags.isDisjoint(with: [.anonymous, .erased, .unreadable]) }

    /// One and the same with another contact, which it follows.
    var isDependent: Bool { standing.root != nil }
}

extension Judgement {
    /// Not judged yet, or not any more; the judgement that follows carries the next revision.
    static func pending(after revision: Int) -> Judgement {
        var judgement = Judgement(
            kind: .serviceRequest, treatedAs: .serviceRequest, confidence: 0, priority: 0, reasons: [],
            needsReview: false, rulesVersion: "")
        judgement.revision = revision
        return judgement
    }

    /// Still to be judged.
    var isPending: Bool { rulesVersion.isEmpty }

    /// The judgement of a request of which nothing could be read: a complaint, until it can be.
    static var unreadable: Judgement {
        Judgement(
            kind: .complaint, treatedAs: .complaint, confidence: 0, priority: 50, reasons: [.unreadable],
            needsReview: false, rulesVersion: "unreadable")
    }
}
