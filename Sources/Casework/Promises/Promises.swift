// What the rules about facts call, and nothing else of this folder: each function leaves the record whole.

extension Draft {
    /// Derives everything that is owed in `caseID` from the facts on file, and sets the case's next wake.
    ///
    /// Idempotent: called again on the same facts, it changes and tells nothing. `correctedBy` is the person's decision
    /// that led here, if one did: a participant's own correction does not withdraw the participant's meeting.
    mutating func keepPromises(of caseID: CaseID, correctedBy: Correction? = nil) {
        guard let caseFile = caseFile(caseID) else { return }
        save(caseFile)
    }

    /// Serves whatever of `caseID` is due now, checked again against the record, and sets the case's next wake after now.
    mutating func serveLadders(of caseID: CaseID) {
        guard let caseFile = caseFile(caseID) else { return }
        save(caseFile)
    }

    /// Sends the list of `addressee`, leaving out what is no longer true. Nothing to tell: nothing is sent.
    mutating func sendDigest(to addressee: String) {
        guard let list = digest(of: addressee) else { return }
        var change = Changes()
        change.digests[addressee] = list
        record(change)
    }

    /// Takes in an attempt to reach the citizen, and ends what it satisfies. The contact must be on file.
    ///
    /// `receivedAt` is when the message came, where that was before now (a message that was kept).
    mutating func record(_ followUp: FollowUpRecorded, receivedAt: Instant? = nil) -> Decision.Outcome {
        .unchanged("attempt_known")
    }

    /// Takes in how the citizen was informed, as the closing of `requestID` says: a follow-up only if it says all of it.
    mutating func recordInformed(_ informed: CitizenInformed, for requestID: RequestID, recordedAt: Instant) {}

    /// Takes in what happened to a meeting.
    mutating func apply(_ update: MeetingUpdated) -> Decision.Outcome {
        .refused(Refusal(.unknownMeeting, "no meeting \(update.meetingID)"))
    }

    /// Takes the follow-up owed for `requestID` along when the contact moves from one case to another, breach and deadline unchanged.
    ///
    /// To be followed by ``keepPromises(of:correctedBy:)`` for both cases.
    mutating func moveObligation(of requestID: RequestID, from: CaseID, into: CaseID) {}

    /// Brings the meetings of a case that was linked into another: the older open one stays, the younger is withdrawn, superseded.
    ///
    /// To be followed by ``keepPromises(of:correctedBy:)`` for both cases.
    mutating func mergeMeetings(from: CaseID, into: CaseID) {}

    /// When the follow-up of `requestID` is due, if one is owed or was.
    func followUpDue(of requestID: RequestID) -> Instant? {
        guard let caseID = contact(requestID)?.caseID else { return nil }
        return caseFile(caseID)?.obligations.first { $0.requestID == requestID }?.dueAt
    }
}
