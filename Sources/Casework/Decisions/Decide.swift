/// What follows from `input`, given the record as it is: the only way in which anything changes.
///
/// Pure and total: the same input, record and context always give the same decision, nothing from outside can stop it,
/// and a refused message changes nothing. `book` holds what ``needs(of:in:context:)`` asked for; what is missing there
/// is taken as unknown.
public func decide(_ input: Input, in book: Casebook, context: Context) -> Decision {
    var draft = Draft(book: book, context: context)
    switch input {
    case .message(let message, let envelope):
        let outcome = draft.take(Delivered(message: message, envelope: envelope, receivedAt: context.now))
        guard case .refused(let refusal) = outcome else { return draft.decision(outcome) }
        return Decision(outcome: outcome, entries: [.refused(message, refusal)])
    case .caseDue(let caseID):
        let outcome = draft.serve(caseID)
        return draft.decision(outcome)
    case .digestDue(let addressee):
        draft.sendDigest(to: addressee)
        return draft.decision()
    }
}

/// A message as the rules take it: now, or after it was kept for a while.
struct Delivered {
    let message: Message
    let envelope: Envelope
    /// When it came.
    let receivedAt: Instant
}

extension Draft {
    /// Takes a message, derives what is owed, and takes whatever was kept until then.
    mutating func take(_ delivered: Delivered) -> Decision.Outcome {
        let outcome = apply(delivered)
        if case .refused = outcome { return outcome }
        takeUpTransfers()
        settle()
        takeArrivals()
        return outcome
    }

    /// Serves what is due in a case now.
    mutating func serve(_ caseID: CaseID) -> Decision.Outcome {
        guard let caseFile = caseFile(caseID), caseFile.mergedInto == nil else { return .unchanged("case_not_open") }
        expireReviews(of: caseID)
        settle()
        reassignOpenMeeting(of: caseID)
        serveLadders(of: caseID)
        takeArrivals()
        return .applied
    }

    /// Takes one message and derives what is owed, without those that were kept for it.
    mutating func takeAlone(_ delivered: Delivered) -> Decision.Outcome {
        let outcome = apply(delivered)
        settle()
        return outcome
    }

    /// Derives what is owed in every case whose facts changed.
    mutating func settle() {
        while let caseID = nextUnsettled() {
            guard let caseFile = caseFile(caseID), caseFile.mergedInto == nil else { continue }
            followDistrict(of: caseID)
            keepPromises(of: caseID, correctedBy: correctedBy)
        }
        correctedBy = nil
    }

    private mutating func apply(_ delivered: Delivered) -> Decision.Outcome {
        if let refusal = refusal(of: delivered.message) { return .refused(refusal) }
        if let missing = missingRequest(for: delivered.message) { return keep(delivered, until: missing) }
        switch delivered.message {
        case .requestCreated(let message): return take(message, of: delivered)
        case .requestUpdated(let message): return take(message, of: delivered)
        case .unreadableRequest(let message): return take(message)
        case .followUpRecorded(let message): return record(message, receivedAt: delivered.receivedAt)
        case .meetingUpdated(let message): return apply(message)
        case .caseResolved(let message): return take(message)
        case .triageCorrected(let message): return take(message)
        case .repeatCorrected(let message): return take(message)
        case .citizenOrder(let message): return take(message)
        case .messageDiscarded(let message): return take(message)
        }
    }

    /// What no later arrival could make right: refused at once, rather than kept.
    private func refusal(of message: Message) -> Refusal? {
        switch message {
        case .followUpRecorded(let followUp) where followUp.contactedAt > now + policy.clockTolerance:
            Refusal(.followUpInFuture, "contacted_at lies in the future")
        case .caseResolved(let resolved) where resolved.resolvedAt > now + policy.clockTolerance:
            Refusal(.resolvedInFuture, "resolved_at lies in the future")
        // From then on every later decision would be held to be an older one.
        case .triageCorrected(let correction) where correction.correction.at > now + policy.clockTolerance:
            Refusal(.correctedInFuture, "corrected_at lies in the future")
        case .repeatCorrected(let correction) where correction.correction.at > now + policy.clockTolerance:
            Refusal(.correctedInFuture, "corrected_at lies in the future")
        case .citizenOrder(let order) where order.orderedAt > now + policy.clockTolerance:
            Refusal(.orderedInFuture, "ordered_at lies in the future")
        case .repeatCorrected(let correction) where correction.earlierRequestID == correction.requestID:
            Refusal(.repeatOfItself, "earlier_service_request_id is the request itself")
        default:
            nil
        }
    }
}
