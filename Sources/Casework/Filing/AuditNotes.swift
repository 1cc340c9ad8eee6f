// What the audit trail says of facts: codes, ids and instants; never the citizen's words or data, never a person's reason.

extension AuditEntry {
    /// That `message` was refused, and why.
    static func refused(_ message: Message, _ refusal: Refusal) -> AuditEntry {
        AuditEntry(
            "message_refused", requestID: message.requestID,
            facts: ["type": .text(message.typeCode), "reason": .text(refusal.code.rawValue)])
    }
}

extension Message {
    /// The last part of the message's type, `request_created` and the like.
    var typeCode: String {
        switch self {
        case .requestCreated: "request_created"
        case .requestUpdated: "request_updated"
        case .followUpRecorded: "followup_recorded"
        case .meetingUpdated: "meeting_updated"
        case .caseResolved: "case_resolved"
        case .triageCorrected: "triage_corrected"
        case .repeatCorrected: "repeat_corrected"
        case .citizenOrder: "citizen_order"
        case .messageDiscarded: "triage_discarded"
        case .unreadableRequest: "unreadable_request"
        }
    }
}

extension Standing {
    /// The standing as the audit names it.
    public var code: String {
        switch self {
        case .alone: "alone"
        case .complaint: "complaint"
        case .history: "history"
        case .sameSubmission: "same_submission"
        case .transfer: "transfer"
        case .remark: "remark"
        }
    }

    /// The contact that this one is one and the same with.
    var root: RequestID? {
        switch self {
        case .sameSubmission(let other), .transfer(let other): other
        case .alone, .complaint, .history, .remark: nil
        }
    }
}

extension Draft {
    /// Writes down what happened to `requestID`, in its case if it has one.
    mutating func note(_ code: String, _ requestID: RequestID, _ facts: [String: AuditEntry.Fact] = [:]) {
        note(AuditEntry(code, caseID: contact(requestID)?.caseID, requestID: requestID, facts: facts))
    }

    /// Writes down what happened to `caseID`.
    mutating func note(_ code: String, _ caseID: CaseID, _ facts: [String: AuditEntry.Fact] = [:]) {
        note(AuditEntry(code, caseID: caseID, facts: facts))
    }
}

extension Correction {
    /// Who decided and when; the reason is free text and stays out of the audit trail.
    var facts: [String: AuditEntry.Fact] { ["by": .text(by), "at": .instant(at)] }
}
