/// What the city owes in a case, derived from the facts on file.
///
/// Rules about facts (filing, judging, linking, correcting) change contacts and cases and then call
/// ``keepPromises(of:correctedBy:)``; nothing else creates or ends an obligation or a meeting of its own accord.
extension Draft {
    /// Derives everything that is owed in `caseID` from the facts on file, and sets the case's next wake.
    ///
    /// Idempotent: called again on the same facts, it changes and tells nothing. `correctedBy` is the person's decision
    /// that led here, if one did: a participant's own correction does not withdraw the participant's meeting. The wake
    /// may lie in the past: what was overdue on arrival is served at once, by ``serveLadders(of:)`` like everything else.
    mutating func keepPromises(of caseID: CaseID, correctedBy: Correction? = nil) {
        guard let caseFile = caseFile(caseID) else { return }
        if caseFile.mergedInto == nil {
            keepFollowUps(of: caseID)
            keepMeetings(of: caseID, correctedBy: correctedBy)
        }
        setWake(of: caseID)
    }

    /// Serves whatever of `caseID` is due now, checked again against the record, and sets the case's next wake after now.
    ///
    /// Obligations are breached one by one; notices go out once for each rung. A case that was linked into another is silent.
    mutating func serveLadders(of caseID: CaseID) {
        guard let caseFile = caseFile(caseID) else { return }
        if caseFile.mergedInto == nil {
            breachOverdueFollowUps(of: caseID)
            serveFollowUpLadder(of: caseID)
            breachOverdueMeetings(of: caseID)
            serveMeetingLadder(of: caseID)
        }
        setWake(of: caseID, after: now)
    }

    /// When the follow-up of `requestID` is due, if one is owed or was.
    func followUpDue(of requestID: RequestID) -> Instant? {
        guard let caseID = contact(requestID)?.caseID else { return nil }
        return caseFile(caseID)?.obligations.first { $0.requestID == requestID }?.dueAt
    }

    /// The case that `caseID` is today: itself, or the one it was linked into.
    func caseToday(_ caseID: CaseID) -> CaseID {
        var current = caseID
        var passed: Set<CaseID> = []
        while passed.insert(current).inserted, let next = caseFile(current)?.mergedInto { current = next }
        return current
    }

    /// Changes a case in place; saves it only if that changed anything.
    mutating func update(_ caseID: CaseID, _ change: (inout Case) -> Void) {
        guard let former = caseFile(caseID) else { return }
        var changed = former
        change(&changed)
        if changed != former { save(changed) }
    }
}

extension Contact {
    /// A complaint contact of its own: it counts toward a meeting, and owes a follow-up unless a flag says otherwise.
    var isComplaintContact: Bool { standing == .complaint && judgement.treatedAs == .complaint }

    /// Nothing is owed for it: the citizen stays anonymous, it is history, or its data are erased.
    ///
    /// It informs all the same: a later contact about its matter is a second one.
    var owesNothing: Bool { !flags.isDisjoint(with: [.anonymous, .beforeService, .erased]) }

    /// The instant from which its deadlines count: the registration, or the update that made it a complaint.
    var countsFrom: Instant { max(judgement.complaintSince ?? registeredAt, registeredAt) }
}
