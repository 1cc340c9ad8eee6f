/// What the 311 system, the councillors' service or an operator says (`contract.md`, "In"), read and checked.
public enum Message: Codable, Sendable, Equatable {
    case requestCreated(RequestCreated)
    case requestUpdated(RequestUpdated)
    case followUpRecorded(FollowUpRecorded)
    case meetingUpdated(MeetingUpdated)
    case caseResolved(CaseResolved)
    case triageCorrected(TriageCorrected)
    case repeatCorrected(RepeatCorrected)
    case citizenOrder(CitizenOrder)
    case messageDiscarded(MessageDiscarded)
    /// A `request.created` that was refused, but whose id and registration could be read: its clock runs all the same.
    case unreadableRequest(UnreadableRequest)

    /// The request that the message is about; `nil` for a meeting's, and for a message about a message.
    public var requestID: RequestID? {
        switch self {
        case .requestCreated(let message): message.requestID
        case .requestUpdated(let message): message.requestID
        case .followUpRecorded(let message): message.requestID
        case .meetingUpdated: nil
        case .caseResolved(let message): message.requestID
        case .triageCorrected(let message): message.requestID
        case .repeatCorrected(let message): message.requestID
        case .citizenOrder(let message): message.requestID
        case .messageDiscarded: nil
        case .unreadableRequest(let message): message.requestID
        }
    }

    /// Whether the id alone makes two deliveries one message, whatever else they say: a discard that was interrupted is given
    /// again at another time, perhaps by another person and for another reason, and is the same discard.
    public var isOneByItsID: Bool {
        if case .messageDiscarded = self { true } else { false }
    }
}

/// Which message it is, and when it came: what every delivery has besides its data.
public struct Envelope: Codable, Sendable, Equatable {
    /// CloudEvents `source`.
    public let source: String
    /// CloudEvents `id`: with `source`, what makes two deliveries one message.
    public let id: String
    /// CloudEvents `type`, `city311.request.created` and the like.
    public let type: String
    /// SHA-256 of the body as delivered, 32 bytes: the same id with another digest is refused.
    public let digest: [UInt8]

    /// An envelope.
    public init(source: String, id: String, type: String, digest: [UInt8]) {
        self.source = source
        self.id = id
        self.type = type
        self.digest = digest
    }
}

/// `city311.request.created`: a contact was registered.
public struct RequestCreated: Codable, Sendable, Equatable {
    public var requestID: RequestID
    /// `requested_datetime`: the registration, from which the 24 hours count.
    public var registeredAt: Instant
    public var fields: RequestFields

    /// A registration.
    public init(requestID: RequestID, registeredAt: Instant, fields: RequestFields) {
        self.requestID = requestID
        self.registeredAt = registeredAt
        self.fields = fields
    }
}

/// `city311.request.updated`: some fields of a contact changed.
public struct RequestUpdated: Codable, Sendable, Equatable {
    public var requestID: RequestID
    public var updatedAt: Instant
    /// A registration instant in an update; the change is refused and kept on record.
    public var claimedRegistration: Instant?
    public var fields: RequestFields

    /// An update.
    public init(requestID: RequestID, updatedAt: Instant, claimedRegistration: Instant? = nil, fields: RequestFields) {
        self.requestID = requestID
        self.updatedAt = updatedAt
        self.claimedRegistration = claimedRegistration
        self.fields = fields
    }
}

/// A refused `request.created` of which only the id and the registration could be read.
public struct UnreadableRequest: Codable, Sendable, Equatable {
    public var requestID: RequestID
    public var registeredAt: Instant

    /// What could be read.
    public init(requestID: RequestID, registeredAt: Instant) {
        self.requestID = requestID
        self.registeredAt = registeredAt
    }
}

/// `city311.followup.recorded`: somebody tried to reach the citizen, or did.
public struct FollowUpRecorded: Codable, Sendable, Equatable {
    public var requestID: RequestID
    /// When it took place: what on time or late is judged by.
    public var contactedAt: Instant
    public var agent: String
    public var channel: Channel
    public var outcome: FollowUpOutcome
    public var direction: Direction
    /// When it was written down; the receipt where absent.
    public var recordedAt: Instant?
    public var note: String?

    /// A follow-up or an attempt at one.
    public init(
        requestID: RequestID, contactedAt: Instant, agent: String, channel: Channel, outcome: FollowUpOutcome,
        direction: Direction = .outbound, recordedAt: Instant? = nil, note: String? = nil
    ) {
        self.requestID = requestID
        self.contactedAt = contactedAt
        self.agent = agent
        self.channel = channel
        self.outcome = outcome
        self.direction = direction
        self.recordedAt = recordedAt
        self.note = note
    }
}

/// `city311.meeting.updated`: something happened to a mandatory meeting.
public struct MeetingUpdated: Codable, Sendable, Equatable {
    /// What happened, with what only that needs.
    public enum Change: Codable, Sendable, Equatable {
        case scheduled(for: Instant)
        case held(at: Instant, attended: Set<MeetingRole>, outcome: String?)
        case declinedByCitizen(at: Instant, channel: Channel)
        case noShow(absent: Set<MeetingRole>)
        case cancelled
    }

    public var meetingID: MeetingID
    public var change: Change
    public var recordedAt: Instant
    public var recordedBy: String

    /// An update of a meeting.
    public init(meetingID: MeetingID, change: Change, recordedAt: Instant, recordedBy: String) {
        self.meetingID = meetingID
        self.change = change
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}

/// `city311.case.resolved`: the citizen's matter is settled.
public struct CaseResolved: Codable, Sendable, Equatable {
    public var requestID: RequestID
    public var resolvedAt: Instant
    public var confirmedBy: ResolutionSource
    public var recordedBy: String

    /// A resolution.
    public init(requestID: RequestID, resolvedAt: Instant, confirmedBy: ResolutionSource, recordedBy: String) {
        self.requestID = requestID
        self.resolvedAt = resolvedAt
        self.confirmedBy = confirmedBy
        self.recordedBy = recordedBy
    }
}

/// A person's decision: who, when and why.
public struct Correction: Codable, Sendable, Hashable {
    public var by: String
    public var at: Instant
    public var reason: String

    /// A decision of `by` at `at`.
    public init(by: String, at: Instant, reason: String) {
        self.by = by
        self.at = at
        self.reason = reason
    }

    /// What the record says of it.
    var decision: HumanDecision { HumanDecision(by: by, at: at) }
}

/// `city311.triage.corrected`: a person says what a request is.
public struct TriageCorrected: Codable, Sendable, Equatable {
    public var requestID: RequestID
    public var kind: Kind
    public var correction: Correction

    /// A correction to `kind`.
    public init(requestID: RequestID, kind: Kind, correction: Correction) {
        self.requestID = requestID
        self.kind = kind
        self.correction = correction
    }
}

/// `city311.repeat.corrected`: a person says which earlier contact a contact repeats, or that it repeats none.
public struct RepeatCorrected: Codable, Sendable, Equatable {
    public var requestID: RequestID
    /// `nil`: not a repeat.
    public var earlierRequestID: RequestID?
    public var correction: Correction

    /// A correction of the match.
    public init(requestID: RequestID, earlierRequestID: RequestID?, correction: Correction) {
        self.requestID = requestID
        self.earlierRequestID = earlierRequestID
        self.correction = correction
    }
}

/// `city311.citizen.erased`, `.held`, `.rectified` and `.review_asked`: a right of the person behind a request, exercised.
public struct CitizenOrder: Codable, Sendable, Equatable {
    /// Which right.
    public enum Right: Codable, Sendable, Equatable {
        case erased
        case held
        case rectified(RequestFields)
        case reviewAsked
    }

    public var requestID: RequestID
    public var right: Right
    /// The legal basis, as stated.
    public var basis: String
    public var orderedBy: String
    public var orderedAt: Instant

    /// An order.
    public init(requestID: RequestID, right: Right, basis: String, orderedBy: String, orderedAt: Instant) {
        self.requestID = requestID
        self.right = right
        self.basis = basis
        self.orderedBy = orderedBy
        self.orderedAt = orderedAt
    }
}

/// `city311.triage.discarded`: a person has taken a message that could not be processed out of the queue of such messages, for good.
public struct MessageDiscarded: Codable, Sendable, Equatable {
    /// What the message is called there (`x-vip311-dead-id`).
    public var deadID: String
    public var discardedBy: String
    public var discardedAt: Instant
    public var reason: String

    /// A discard.
    public init(deadID: String, discardedBy: String, discardedAt: Instant, reason: String) {
        self.deadID = deadID
        self.discardedBy = discardedBy
        self.discardedAt = discardedAt
        self.reason = reason
    }
}
