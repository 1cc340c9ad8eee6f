// `city311.repeat.corrected`: a person says which earlier contact a contact repeats, or that it repeats none.

extension Draft {
    /// Links or unlinks as a person decided. An older decision never overrides a newer one.
    mutating func take(_ message: RepeatCorrected) -> Decision.Outcome {
        guard var contact = decidable(message.requestID) else { return .unchanged("request_unknown") }
        if contact.flags.contains(.erased) { return .unchanged("erased") }
        if let refusal = refusal(of: message, about: contact) { return .refused(refusal) }
        let correction = message.correction
        if let known = contact.statedAt[.earlier], correction.at < known {
            keep(correction, .repeatCorrected, with: contact.requestID)
            return olderDecision("repeat_correction_outdated", message.requestID, correction)
        }
        correctedBy = correction
        contact.statedAt[.earlier] = correction.at
        save(contact)
        keep(correction, .repeatCorrected, with: contact.requestID)
        note(
            "repeat_corrected", contact.requestID,
            correction.facts.merging(["earlier": .text(message.earlierRequestID?.text ?? "")]) { $1 })
        if let earlier = message.earlierRequestID {
            link(
                contact.requestID,
                Candidate(requestID: earlier, caseID: nil, likelihood: 1, reasons: [.correctedByPerson]))
            closeReviews(
                of: contact.requestID, by: .person(correction.by), only: .repeat, outcome: .isRepeat(of: earlier))
        } else {
            closeReviews(of: contact.requestID, by: .person(correction.by), only: .repeat, outcome: .isNotRepeat)
            separate(contact.requestID)
        }
        return .applied
    }

    /// The contact that a decision about `requestID` concerns: what 311 registered again stands for what it replaced.
    private func decidable(_ requestID: RequestID) -> Contact? {
        guard let contact = contact(requestID) else { return nil }
        if case .transfer = contact.standing { return root(of: requestID) ?? contact }
        return contact
    }

    /// A link across different citizens is a person's decision; but who is behind an anonymous contact nobody knows.
    private func refusal(of message: RepeatCorrected, about contact: Contact) -> Refusal? {
        guard let earlierID = message.earlierRequestID, let earlier = root(of: earlierID) else { return nil }
        if earlier.requestID == contact.requestID {
            return Refusal(.repeatOfItself, "earlier_service_request_id is the same contact under another id")
        }
        if contact.flags.contains(.anonymous) || earlier.flags.contains(.anonymous) {
            return Refusal(.differentCitizen, "an anonymous contact repeats none and is repeated by none")
        }
        if earlier.flags.contains(.erased) {
            return Refusal(.differentCitizen, "the earlier contact is erased")
        }
        return nil
    }

    /// Files two contacts as one matter. Whichever was registered later is the repeat; their cases become one, unless the
    /// earlier matter was settled in between: then the later case takes it up again.
    mutating func link(_ requestID: RequestID, _ candidate: Candidate) {
        guard let one = standForItself(requestID), let other = root(of: candidate.requestID),
            one.requestID != other.requestID
        else { return }
        forgetSeparation(of: one, other)
        let (first, second) = Contact.inOrderOfRegistration(one, other) ? (one, other) : (other, one)
        let named = Candidate(
            requestID: first.requestID, caseID: first.caseID, likelihood: candidate.likelihood,
            reasons: candidate.reasons)
        let isOpen = isOpenMatter(named, at: second.registeredAt)
        adopt(judgement(of: second, after: isOpen ? [first] : []), for: second.requestID)
        settleIn(second.requestID, [named], open: isOpen ? [named] : [])
        keepLink(first.requestID, second.requestID)
        uniteCases(first.requestID, second.requestID)
        if contact(second.requestID)?.judgement.revision != second.judgement.revision { announce(second.requestID) }
        reviewJudgement(of: second.requestID)
    }

    /// What is no complaint is linked all the same: should either become one, the other is there.
    private mutating func keepLink(_ first: RequestID, _ second: RequestID) {
        guard let earlier = contact(first), let later = contact(second), later.caseID == nil || earlier.caseID == nil
        else { return }
        let caseID = earlier.caseID ?? later.caseID ?? openCase(for: earlier)
        guard !isResolved(caseID, at: later.registeredAt) || later.caseID != nil else { return }
        join(first, caseID, as: .history)
        join(second, caseID, as: later.standingInCase)
    }

    private mutating func uniteCases(_ first: RequestID, _ second: RequestID) {
        guard let earlier = contact(first)?.caseID, let later = contact(second), let own = later.caseID, earlier != own
        else { return }
        guard isResolved(earlier, at: later.registeredAt) else {
            merge(earlier, own)
            return
        }
        guard var caseFile = caseFile(own), caseFile.previousCase == nil else { return }
        caseFile.previousCase = earlier
        save(caseFile)
        touch(own)
    }

    /// A double that a person speaks of as a contact becomes one of its own.
    private mutating func standForItself(_ requestID: RequestID) -> Contact? {
        guard var contact = contact(requestID) else { return nil }
        guard contact.isDependent else { return contact }
        contact.standing = contact.caseID == nil ? .alone : contact.standingInCase
        save(contact)
        if let caseID = contact.caseID { touch(caseID) }
        return contact
    }

    private mutating func forgetSeparation(of one: Contact, _ other: Contact) {
        for caseID in [one.caseID, other.caseID].compactMap({ $0 }) {
            guard var caseFile = caseFile(caseID) else { continue }
            let kept = caseFile.separated.subtracting(group(of: one) + group(of: other))
            guard kept != caseFile.separated else { continue }
            caseFile.separated = kept
            save(caseFile)
        }
    }
}
