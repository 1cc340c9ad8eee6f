/// Something that others must know, decided and recorded in one transaction with what made it true (`contract.md`, "Out").
public struct Event: Sendable, Equatable {
    /// What happened, with what only that tells.
    public var content: EventContent
    public var subject: EventSubject
    /// The contacts it concerns, the one that caused it first.
    public var requestIDs: [RequestID]
    /// Per subject, from 1, without a gap.
    public var sequence: Int64
    /// Today's district; `nil` is `unknown`.
    public var district: String?
    /// The district of the obligation's or meeting's first event: what the routing key carries.
    public var routingDistrict: String?
    /// BCP 47 tag of the citizen's language, if known.
    public var language: String?
    public var occurredAt: Instant

    /// An event.
    public init(
        content: EventContent, subject: EventSubject, requestIDs: [RequestID], sequence: Int64, district: String?,
        routingDistrict: String?, language: String?, occurredAt: Instant
    ) {
        self.content = content
        self.subject = subject
        self.requestIDs = requestIDs
        self.sequence = sequence
        self.district = district
        self.routingDistrict = routingDistrict
        self.language = language
        self.occurredAt = occurredAt
    }
}

/// What an event is about: CloudEvents `subject`, and the scope of its sequence.
public enum EventSubject: Sendable, Hashable {
    case caseFile(CaseID)
    /// A request without case.
    case request(RequestID)
    /// A list for this addressee.
    case digest(addressee: String)

    /// The subject as events carry it.
    public var text: String {
        switch self {
        case .caseFile(let id): id.description
        case .request(let id): id.text
        case .digest(let addressee): "digest:\(addressee)"
        }
    }

    /// The case, where there is one.
    public var caseID: CaseID? {
        if case .caseFile(let id) = self { id } else { nil }
    }
}

/// What each type of event adds to the common part.
public enum EventContent: Sendable, Equatable {
    /// `vip311.request.triaged`
    case triaged(Triaged)
    /// `vip311.review.requested`
    case reviewRequested(Review)
    /// `vip311.review.overdue`
    case reviewOverdue(Review)
    /// `vip311.review.closed`
    case reviewClosed(Review)
    /// `vip311.followup.due_soon`
    case followUpDueSoon(FollowUpNotice)
    /// `vip311.followup.overdue`
    case followUpOverdue(FollowUpNotice)
    /// `vip311.followup.satisfied`
    case followUpSatisfied(FollowUpSatisfied)
    /// `vip311.followup.cancelled`
    case followUpCancelled(FollowUpCancelled)
    /// `vip311.meeting.requested`
    case meetingRequested(Meeting, subject: String?)
    /// `vip311.meeting.contact_added`
    case meetingContactAdded(Meeting, RequestID)
    /// `vip311.meeting.scheduled`
    case meetingScheduled(Meeting, for: Instant)
    /// `vip311.meeting.reassigned`
    case meetingReassigned(Meeting, before: [Participant], after: [Participant])
    /// `vip311.meeting.due_soon`
    case meetingDueSoon(MeetingNotice)
    /// `vip311.meeting.overdue`
    case meetingOverdue(MeetingNotice)
    /// `vip311.meeting.withdrawn`
    case meetingWithdrawn(Meeting, reason: WithdrawalReason)
    /// `vip311.meeting.closed`
    case meetingClosed(Meeting)
    /// `vip311.case.moved`; sent once under each district
    case caseMoved(from: String?, to: String?)
    /// `vip311.case.resolved`
    case caseResolved(Resolution)
    /// `vip311.case.reopened`
    case caseReopened(Resolution)
    /// `vip311.escalation.digest`
    case escalationDigest(Digest)
}

/// A judgement, as told.
public struct Triaged: Sendable, Equatable {
    public var requestID: RequestID
    public var judgement: Judgement
    public var followUpDue: Instant?

    /// A judgement, as told.
    public init(requestID: RequestID, judgement: Judgement, followUpDue: Instant?) {
        self.requestID = requestID
        self.judgement = judgement
        self.followUpDue = followUpDue
    }
}

/// What a notice of any ladder says of its place on it.
public struct RungNotice: Sendable, Equatable {
    /// The rung's name.
    public var rung: String
    /// 0 for a warning.
    public var level: Int
    public var dueAt: Instant
    /// Zero for a warning.
    public var lateBy: TimeSpan
    /// Levels that were due too and got no notice of their own.
    public var skippedLevels: [Int]
    /// This rung's addressee and those of the skipped levels.
    public var addressedTo: [String]

    /// A place on the ladder.
    public init(
        rung: String, level: Int, dueAt: Instant, lateBy: TimeSpan, skippedLevels: [Int], addressedTo: [String]
    ) {
        self.rung = rung
        self.level = level
        self.dueAt = dueAt
        self.lateBy = lateBy
        self.skippedLevels = skippedLevels
        self.addressedTo = addressedTo
    }
}

/// A warning or an escalation of a follow-up.
public struct FollowUpNotice: Sendable, Equatable {
    public var obligationID: ObligationID
    public var place: RungNotice
    public var efforts: Efforts

    /// A notice.
    public init(obligationID: ObligationID, place: RungNotice, efforts: Efforts) {
        self.obligationID = obligationID
        self.place = place
        self.efforts = efforts
    }
}

/// What a notice says of what was tried, and of what the case owes besides.
public struct Efforts: Sendable, Equatable {
    /// Attempts since the promise was made that did not reach the citizen.
    public var attempts: Int
    public var lastAttemptAt: Instant?
    /// The case's other open obligations.
    public var alsoOpen: [OpenObligation]

    /// Efforts so far.
    public init(attempts: Int, lastAttemptAt: Instant?, alsoOpen: [OpenObligation]) {
        self.attempts = attempts
        self.lastAttemptAt = lastAttemptAt
        self.alsoOpen = alsoOpen
    }
}

/// Another open obligation of the same case.
public struct OpenObligation: Sendable, Equatable {
    public var obligationID: ObligationID
    public var dueAt: Instant

    /// An open obligation.
    public init(obligationID: ObligationID, dueAt: Instant) {
        self.obligationID = obligationID
        self.dueAt = dueAt
    }
}

/// A follow-up that was owed, done.
public struct FollowUpSatisfied: Sendable, Equatable {
    public var obligationID: ObligationID
    public var contactedAt: Instant
    public var onTime: Bool
    /// Done on time, written down after the deadline.
    public var recordedLate: Bool
    /// From the instant the obligation counts from to the follow-up.
    public var taken: TimeSpan
    public var toldLevels: [String]

    /// A follow-up done.
    public init(
        obligationID: ObligationID, contactedAt: Instant, onTime: Bool, recordedLate: Bool, taken: TimeSpan,
        toldLevels: [String]
    ) {
        self.obligationID = obligationID
        self.contactedAt = contactedAt
        self.onTime = onTime
        self.recordedLate = recordedLate
        self.taken = taken
        self.toldLevels = toldLevels
    }
}

/// A follow-up that is no longer owed.
public struct FollowUpCancelled: Sendable, Equatable {
    public var obligationID: ObligationID
    public var reason: CancellationReason
    public var wasOverdue: Bool
    /// Those who were told that it was late, and are now told that it ended.
    public var toldLevels: [String]

    /// An end without a follow-up.
    public init(obligationID: ObligationID, reason: CancellationReason, wasOverdue: Bool, toldLevels: [String]) {
        self.obligationID = obligationID
        self.reason = reason
        self.wasOverdue = wasOverdue
        self.toldLevels = toldLevels
    }
}

/// A warning or an escalation of a meeting.
public struct MeetingNotice: Sendable, Equatable {
    public var meeting: Meeting
    public var reason: MeetingLateness
    public var place: RungNotice
    public var efforts: Efforts

    /// A notice.
    public init(meeting: Meeting, reason: MeetingLateness, place: RungNotice, efforts: Efforts) {
        self.meeting = meeting
        self.reason = reason
        self.place = place
        self.efforts = efforts
    }
}

/// One level's list for one period.
public struct Digest: Sendable, Equatable {
    public var level: Int
    public var addressee: String
    public var items: [DigestItem]

    /// A list.
    public init(level: Int, addressee: String, items: [DigestItem]) {
        self.level = level
        self.addressee = addressee
        self.items = items
    }
}
