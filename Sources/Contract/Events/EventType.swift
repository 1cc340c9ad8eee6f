public import Casework

/// The types of event that go out (`contract.md`, "Out").
public enum EventType: String, CaseIterable, Sendable {
    case requestTriaged = "vip311.request.triaged"
    case reviewRequested = "vip311.review.requested"
    case reviewOverdue = "vip311.review.overdue"
    case reviewClosed = "vip311.review.closed"
    case followUpDueSoon = "vip311.followup.due_soon"
    case followUpOverdue = "vip311.followup.overdue"
    case followUpSatisfied = "vip311.followup.satisfied"
    case followUpCancelled = "vip311.followup.cancelled"
    case meetingRequested = "vip311.meeting.requested"
    case meetingContactAdded = "vip311.meeting.contact_added"
    case meetingScheduled = "vip311.meeting.scheduled"
    case meetingReassigned = "vip311.meeting.reassigned"
    case meetingDueSoon = "vip311.meeting.due_soon"
    case meetingOverdue = "vip311.meeting.overdue"
    case meetingWithdrawn = "vip311.meeting.withdrawn"
    case meetingClosed = "vip311.meeting.closed"
    case caseMoved = "vip311.case.moved"
    case caseResolved = "vip311.case.resolved"
    case caseReopened = "vip311.case.reopened"
    case escalationDigest = "vip311.escalation.digest"

    /// The type of an event with `content`.
    public init(of content: EventContent) {
        self =
            switch content {
            case .triaged: .requestTriaged
            case .reviewRequested: .reviewRequested
            case .reviewOverdue: .reviewOverdue
            case .reviewClosed: .reviewClosed
            case .followUpDueSoon: .followUpDueSoon
            case .followUpOverdue: .followUpOverdue
            case .followUpSatisfied: .followUpSatisfied
            case .followUpCancelled: .followUpCancelled
            case .meetingRequested: .meetingRequested
            case .meetingContactAdded: .meetingContactAdded
            case .meetingScheduled: .meetingScheduled
            case .meetingReassigned: .meetingReassigned
            case .meetingDueSoon: .meetingDueSoon
            case .meetingOverdue: .meetingOverdue
            case .meetingWithdrawn: .meetingWithdrawn
            case .meetingClosed: .meetingClosed
            case .caseMoved: .caseMoved
            case .caseResolved: .caseResolved
            case .caseReopened: .caseReopened
            case .escalationDigest: .escalationDigest
            }
    }

    /// Whether it is about a mandatory meeting: what the option to leave out the requests' ids is about.
    public var concernsMeeting: Bool {
        switch self {
        case .meetingRequested, .meetingContactAdded, .meetingScheduled, .meetingReassigned, .meetingDueSoon,
            .meetingOverdue, .meetingWithdrawn, .meetingClosed:
            true
        default: false
        }
    }

    /// CloudEvents `dataschema`: the `$id` of the JSON Schema of its `data`, one of ``ContractSchemas/all``.
    ///
    /// The URI identifies and resolves nowhere; a change that could break a reader gets a new version in it.
    public var dataSchema: String { "\(ContractSchemas.baseURI)\(rawValue).json" }
}
