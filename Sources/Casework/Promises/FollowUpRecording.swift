extension Draft {
    /// More attempts than this in vain are kept in the audit alone: a dialler gone wild must not fill the record.
    private static let attemptsKept = 200

    /// Takes in an attempt to reach the citizen, and ends what it satisfies. The contact must be on file.
    ///
    /// The attempt is kept whatever its contact is judged to be: should the request turn out to be a complaint, an earlier
    /// follow-up is found. `receivedAt` is when the message came, where that was before now (a message that was kept).
    mutating func record(_ followUp: FollowUpRecorded, receivedAt: Instant? = nil) -> Decision.Outcome {
        let received = receivedAt ?? now
        guard followUp.contactedAt <= received + policy.clockTolerance else {
            return .refused(Refusal(.followUpInFuture, "contacted_at lies in the future"))
        }
        guard var contact = contact(followUp.requestID) else { return .unchanged("request_unknown") }
        let attempt = FollowUpAttempt(
            requestID: followUp.requestID, contactedAt: followUp.contactedAt,
            // A machine may be wrong about when it wrote something down, but not by having done so after we read it.
            recordedAt: min(followUp.recordedAt ?? received, received), agent: followUp.agent,
            channel: followUp.channel, outcome: followUp.outcome, direction: followUp.direction,
            counts: FollowUpAttempt.counts(
                agent: followUp.agent, outcome: followUp.outcome, direction: followUp.direction))
        guard !contact.attempts.contains(where: attempt.isSame) else { return .unchanged("attempt_known") }
        note(entry(of: attempt, in: contact.caseID))
        guard attempt.counts || contact.attempts.count < Self.attemptsKept else { return .applied }
        contact.attempts.append(attempt)
        save(contact)
        if let text = followUp.note {
            let note = StaffNote(.followUpRecorded, by: followUp.agent, at: followUp.contactedAt, text: text)
            keep(note, with: followUp.requestID)
        }
        if let caseID = contact.caseID { keepPromises(of: caseID) }
        return .applied
    }

    /// Takes in how the citizen was informed, as the closing of `requestID` says.
    ///
    /// It counts only when it says when, how and by whom, with an outcome that reaches (`service.md`, "What counts as a
    /// follow-up"). What says less is kept in the audit and changes nothing.
    mutating func recordInformed(_ informed: CitizenInformed, for requestID: RequestID, recordedAt: Instant) {
        guard let at = informed.at, let agent = informed.by, let channel = informed.channel,
            let outcome = informed.outcome
        else {
            note(AuditEntry("citizen_informed_incomplete", caseID: contact(requestID)?.caseID, requestID: requestID))
            return
        }
        let followUp = FollowUpRecorded(
            requestID: requestID, contactedAt: at, agent: agent, channel: channel, outcome: outcome,
            recordedAt: recordedAt)
        if case .refused = record(followUp) {
            note(AuditEntry("citizen_informed_in_future", caseID: contact(requestID)?.caseID, requestID: requestID))
        }
    }

    /// Takes the follow-up owed for `requestID` along when the contact moves from one case to another, breach and deadline unchanged.
    ///
    /// To be followed by ``keepPromises(of:correctedBy:)`` for both cases.
    mutating func moveObligation(of requestID: RequestID, from: CaseID, into: CaseID) {
        guard from != into, caseFile(into) != nil, var moved = caseFile(from)?.obligation(requestID) else { return }
        // An entry of a list that has not gone out names the former case, and would be left out: it is listed anew.
        for rung in policy.followUp.ladder.rungs where rung.digest != nil && !moved.told.contains(rung.addressee) {
            moved.rungsSent.remove(rung.name)
        }
        let obligation = moved
        update(from) { $0.obligations.removeAll { $0.requestID == requestID } }
        update(into) {
            // Owed in one place only; should it be found in both, a breach of either stays.
            guard $0.obligation(requestID) != nil else { return $0.obligations.append(obligation) }
            $0.change(requestID) { $0.breachedAt = $0.breachedAt ?? obligation.breachedAt }
        }
    }

    private func entry(of attempt: FollowUpAttempt, in caseID: CaseID?) -> AuditEntry {
        AuditEntry(
            "attempt_recorded", caseID: caseID, requestID: attempt.requestID,
            facts: [
                "contacted_at": .instant(attempt.contactedAt), "recorded_at": .instant(attempt.recordedAt),
                "channel": .text(attempt.channel.rawValue), "outcome": .text(attempt.outcome.rawValue),
                "direction": .text(attempt.direction.rawValue), "counts": .flag(attempt.counts),
            ])
    }
}
