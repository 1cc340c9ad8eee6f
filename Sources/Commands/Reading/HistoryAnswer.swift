internal import CaseStore
internal import Casework
internal import Contract
internal import Foundation

/// Everything recorded about a case, or about a request without one.
struct HistoryAnswer: Answer {
    let history: RecordedHistory
    private let caseFile: CaseItem?
    private let contacts: [ContactItem]
    private let followUps: [FollowUpItem]
    private let meetings: [MeetingItem]
    private let journal: [JournalItem]

    init(_ history: RecordedHistory) {
        self.history = history
        caseFile = history.caseFile.map(CaseItem.init)
        contacts = history.contacts.map(ContactItem.init)
        followUps = (history.caseFile?.obligations ?? []).map(FollowUpItem.init)
        meetings = (history.caseFile?.meetings ?? []).map(MeetingItem.init)
        journal = history.journal.map(JournalItem.init)
    }

    private enum CodingKeys: String, CodingKey {
        case caseFile = "case"
        case contacts, followUps, meetings, journal
    }

    func page(for audience: Audience) -> String { HistoryPage(history: history, audience: audience).text }
}

private struct CaseItem: Encodable {
    let caseID: String
    let openedAt: String
    let district: String?
    let resolvedAt: String?
    let previousCase: String?
    let mergedInto: String?

    init(_ caseFile: Case) {
        caseID = caseFile.id.description
        openedAt = RFC3339.text(caseFile.openedAt)
        district = caseFile.district
        resolvedAt = caseFile.resolution.map { RFC3339.text($0.resolvedAt) }
        previousCase = caseFile.previousCase?.description
        mergedInto = caseFile.mergedInto?.description
    }
}

private struct ContactItem: Encodable {
    let requestID: String
    let registeredAt: String
    let receivedAt: String
    let kind: Kind
    let treatedAs: Kind
    let confidence: Double
    let priority: Int
    let reasons: [ReasonCode]
    let automated: Bool
    let match: [ReasonCode]
    let flags: [ContactFlag]
    let status: RequestStatus
    let serviceCode: String?
    let serviceName: String?
    let channel: Channel?
    let language: String?
    let district: String?
    let attempts: [AttemptItem]
    let details: ContactDetails?

    init(_ contact: Contact) {
        requestID = contact.requestID.text
        registeredAt = RFC3339.text(contact.registeredAt)
        receivedAt = RFC3339.text(contact.receivedAt)
        kind = contact.judgement.kind
        treatedAs = contact.judgement.treatedAs
        confidence = contact.judgement.confidence
        priority = contact.judgement.priority
        reasons = contact.judgement.reasons
        automated = contact.judgement.isAutomated
        match = contact.match
        flags = contact.flags.sorted { $0.rawValue < $1.rawValue }
        status = contact.status
        serviceCode = contact.serviceCode
        serviceName = contact.serviceName
        channel = contact.channel
        language = contact.language
        district = contact.district
        attempts = contact.attempts.map(AttemptItem.init)
        details = contact.details
    }
}

private struct AttemptItem: Encodable {
    let contactedAt: String
    let recordedAt: String
    let agent: String
    let channel: Channel
    let outcome: FollowUpOutcome
    let direction: Direction
    let counts: Bool

    init(_ attempt: FollowUpAttempt) {
        contactedAt = RFC3339.text(attempt.contactedAt)
        recordedAt = RFC3339.text(attempt.recordedAt)
        agent = attempt.agent
        channel = attempt.channel
        outcome = attempt.outcome
        direction = attempt.direction
        counts = attempt.counts
    }
}

private struct FollowUpItem: Encodable {
    let obligationID: String
    let requestID: String
    let dueAt: String
    let breachedAt: String?
    let state: String
    let endedAt: String?
    let reason: CancellationReason?

    init(_ obligation: FollowUpObligation) {
        obligationID = obligation.id.description
        requestID = obligation.requestID.text
        dueAt = RFC3339.text(obligation.dueAt)
        breachedAt = obligation.breachedAt.map(RFC3339.text)
        switch obligation.state {
        case .open: (state, endedAt, reason) = ("open", nil, nil)
        case .satisfied(let at, _): (state, endedAt, reason) = ("satisfied", RFC3339.text(at), nil)
        case .cancelled(let at, let why): (state, endedAt, reason) = ("cancelled", RFC3339.text(at), why)
        }
    }
}

private struct MeetingItem: Encodable {
    let meetingID: String
    let state: String
    let at: String?
    let scheduleBy: String
    let holdBy: String
    let outcomeBy: String?

    init(_ meeting: Meeting) {
        meetingID = meeting.id.description
        scheduleBy = RFC3339.text(meeting.scheduleBy)
        holdBy = RFC3339.text(meeting.holdBy)
        outcomeBy = meeting.outcomeBy.map(RFC3339.text)
        switch meeting.state {
        case .requested: (state, at) = ("requested", nil)
        case .scheduled(let instant): (state, at) = ("scheduled", RFC3339.text(instant))
        case .held(let instant, _): (state, at) = ("held", RFC3339.text(instant))
        case .declined(let instant): (state, at) = ("declined_by_citizen", RFC3339.text(instant))
        case .withdrawn(let instant, _): (state, at) = ("withdrawn", RFC3339.text(instant))
        }
    }
}

private struct JournalItem: Encodable {
    let sequence: Int64
    let at: String
    let code: String
    let requestID: String?
    let facts: JSONTree?

    init(_ entry: JournalEntry) {
        sequence = entry.sequence
        at = RFC3339.text(entry.row.at)
        code = entry.row.publication?.type ?? entry.row.code
        requestID = entry.row.requestID?.text
        facts = entry.row.facts.flatMap(JSONTree.init(bytes:))
    }
}
