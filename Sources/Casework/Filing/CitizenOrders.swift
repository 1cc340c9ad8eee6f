// The rights of the person behind a request (`service.md`, "Privacy"): rectified, held, erased, reviewed by a person.

extension Draft {
    /// Carries out an order.
    mutating func take(_ message: CitizenOrder) -> Decision.Outcome {
        guard let contact = contact(message.requestID) else { return .unchanged("request_unknown") }
        switch message.right {
        case .rectified(let fields): return rectify(contact, fields, message)
        case .held: return hold(contact, message)
        case .erased: return erase(contact, message)
        case .reviewAsked: return askReview(of: contact, message)
        }
    }

    private mutating func rectify(_ contact: Contact, _ fields: RequestFields, _ order: CitizenOrder)
        -> Decision.Outcome
    {
        if contact.flags.contains(.erased) { return .unchanged("erased") }
        note("details_rectified", contact.requestID, order.facts)
        keep(order, .citizenRectified, with: contact.requestID)
        return restate(fields, of: contact.requestID, at: order.orderedAt) ? .applied : .unchanged("nothing_new")
    }

    private mutating func hold(_ contact: Contact, _ order: CitizenOrder) -> Decision.Outcome {
        guard !contact.flags.contains(.legalHold) else { return .unchanged("under_legal_hold") }
        for requestID in group(of: contact) {
            guard var held = self.contact(requestID) else { continue }
            held.flags.insert(.legalHold)
            save(held)
        }
        note("legal_hold_set", contact.requestID, order.facts)
        keep(order, .citizenHeld, with: contact.requestID)
        return .applied
    }

    /// Drops the citizen's data, what was written about the citizen, and what the citizen is known by. Figures, deadlines and breaches hold none, and stay.
    private mutating func erase(_ contact: Contact, _ order: CitizenOrder) -> Decision.Outcome {
        guard !contact.flags.contains(.erased) else { return .unchanged("erased") }
        let doubles = group(of: contact)
        if doubles.contains(where: { self.contact($0)?.flags.contains(.legalHold) ?? false }) {
            return .refused(Refusal(.underLegalHold, "the request is under legal hold"))
        }
        closeReviews(of: contact.requestID, by: .superseded)
        for requestID in doubles { drop(requestID) }
        note("citizen_erased", contact.requestID, order.facts)
        if let caseID = contact.caseID { touch(caseID) }
        return .applied
    }

    private mutating func drop(_ requestID: RequestID) {
        guard var contact = contact(requestID) else { return }
        contact.details = nil
        contact.identity = []
        contact.flags.insert(.erased)
        save(contact)
        var change = Changes()
        change.unparked = [requestID]
        record(change)
    }

    /// A person shall look at the judgement. A request that is no complaint gets a case to keep the question in.
    private mutating func askReview(of contact: Contact, _ order: CitizenOrder) -> Decision.Outcome {
        guard let judged = root(of: contact.requestID) else { return .unchanged("request_unknown") }
        if judged.flags.contains(.erased) { return .unchanged("erased") }
        if judged.caseID == nil { join(judged.requestID, openCase(for: judged), as: .history) }
        note("review_asked_by_citizen", judged.requestID, order.facts)
        keep(order, .citizenReviewAsked, with: judged.requestID)
        guard let filed = self.contact(judged.requestID), let caseID = filed.caseID else {
            return .unchanged("case_unknown")
        }
        let isAsked = caseFile(caseID)?.reviews.contains {
            $0.isOpen && $0.question == .triage && $0.requestID == filed.requestID
        }
        guard isAsked != true else { return .unchanged("review_open") }
        ask(
            .triage, about: filed, reasons: [.askedByCitizen], within: policy.triage.decideWithin,
            from: max(order.orderedAt, filed.registeredAt))
        return .applied
    }
}

extension Draft {
    private mutating func keep(_ order: CitizenOrder, _ occasion: StaffNote.Occasion, with requestID: RequestID) {
        keep(StaffNote(occasion, by: order.orderedBy, at: order.orderedAt, text: order.basis), with: requestID)
    }
}

extension CitizenOrder {
    /// Who ordered it and when; the legal basis is free text and stays out of the audit trail.
    fileprivate var facts: [String: AuditEntry.Fact] { ["by": .text(orderedBy), "at": .instant(orderedAt)] }
}
