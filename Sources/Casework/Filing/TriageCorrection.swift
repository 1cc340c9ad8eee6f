// `city311.triage.corrected`: a person says what a request is (`service.md`: "A person's correction stands").

extension Draft {
    /// Puts a person's decision in the place of the judgement. An older decision never overrides a newer one.
    mutating func take(_ message: TriageCorrected) -> Decision.Outcome {
        guard var contact = root(of: message.requestID) else { return .unchanged("request_unknown") }
        let correction = message.correction
        if let known = contact.judgement.correction {
            if correction.at < known.at {
                keep(correction, .triageCorrected, with: contact.requestID)
                return olderDecision("triage_correction_outdated", message.requestID, correction)
            }
            if known == correction.decision, contact.judgement.kind == message.kind {
                return .unchanged("known_correction")
            }
        }
        correctedBy = correction
        note(
            "triage_corrected", message.requestID,
            correction.facts.merging(["kind": .text(message.kind.rawValue)]) { $1 })
        let told = contact.judgement.revision
        contact.judgement = contact.judgement.corrected(to: message.kind, by: correction)
        save(contact)
        keep(correction, .triageCorrected, with: contact.requestID)
        closeReviews(
            of: contact.requestID, by: .person(correction.by), only: .triage, outcome: .kind(message.kind))
        // To complaint: it gets its place as one, and counts from its registration. Away from complaint: it stays on file,
        // owing nothing.
        findPlace(for: contact.requestID, toldAt: told)
        if let caseID = self.contact(contact.requestID)?.caseID { touch(caseID) }
        return .applied
    }

    /// Keeps why a person decided so.
    mutating func keep(_ correction: Correction, _ occasion: StaffNote.Occasion, with requestID: RequestID) {
        keep(StaffNote(occasion, by: correction.by, at: correction.at, text: correction.reason), with: requestID)
    }

    /// A newer decision stands; the older one is kept on record.
    mutating func olderDecision(_ code: String, _ requestID: RequestID, _ correction: Correction) -> Decision.Outcome {
        note(code, requestID, correction.facts)
        return .unchanged("older_correction")
    }
}

extension Judgement {
    /// This judgement, replaced by a person's decision. "Correcting a misjudgement to complaint counts from the original
    /// registration"; what an update had made a complaint goes on counting from that update.
    func corrected(to kind: Kind, by correction: Correction) -> Judgement {
        var judgement = self
        if treatedAs != .complaint { judgement.complaintSince = nil }
        judgement.kind = kind
        judgement.treatedAs = kind
        judgement.confidence = 1
        judgement.needsReview = false
        judgement.reasons = [.correctedByPerson]
        judgement.correction = correction.decision
        judgement.revision += 1
        return judgement
    }
}
