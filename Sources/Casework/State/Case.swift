/// A complaint and every later contact of the same citizen about it, with all that the city owes for it.
///
/// Holds no personal data: contacts are named by the 311 system's ids (see ``Contact``).
public struct Case: Sendable, Equatable {
    public let id: CaseID
    public let openedAt: Instant
    /// District of the first event: what all routing keys of this case's obligations and meetings keep.
    public let firstDistrict: String?
    /// Today's district.
    public var district: String?
    /// The contacts on file, by registration.
    public var contacts: [RequestID]
    public var obligations: [FollowUpObligation]
    public var meetings: [Meeting]
    public var reviews: [Review]
    /// Every resolution and reopening, oldest first.
    public var resolutions: [Resolution]
    /// Pairs that a person has said are not the same matter: never joined again by the rules.
    public var separated: Set<RequestID>
    /// The resolved case that this one takes up again.
    public var previousCase: CaseID?
    /// The case that this one was linked into; everything moved there.
    public var mergedInto: CaseID?
    /// Sequence number of the last event sent under this case's id.
    public var lastSequence: Int64
    /// The next instant at which something falls due here; `nil` when nothing will by itself.
    public var wakeAt: Instant?

    /// A case opened at `openedAt` in `district`.
    public init(id: CaseID, openedAt: Instant, district: String?) {
        self.id = id
        self.openedAt = openedAt
        firstDistrict = district
        self.district = district
        contacts = []
        obligations = []
        meetings = []
        reviews = []
        resolutions = []
        separated = []
        lastSequence = 0
    }

    /// The resolution in force, if the matter is settled.
    public var resolution: Resolution? {
        guard let last = resolutions.last, last.reopenedAt == nil else { return nil }
        return last
    }

    /// The meeting still owed, if one is.
    public var openMeeting: Meeting? { meetings.first { $0.state.isOpen } }
}

/// The follow-up that the city owes for one complaint contact.
public struct FollowUpObligation: Codable, Sendable, Equatable {
    /// How it stands.
    public enum State: Codable, Sendable, Equatable {
        case open
        /// A person reached the citizen at `at`; written down at `recordedAt`.
        case satisfied(at: Instant, recordedAt: Instant)
        /// Ended otherwise: corrected away or erased.
        case cancelled(at: Instant, reason: CancellationReason)
    }

    public let requestID: RequestID
    /// The registration it counts from.
    public let countsFrom: Instant
    /// The promise: stored once, never moved.
    public let dueAt: Instant
    /// District of its first event: what its routing keys keep, also when it moves to another case.
    public let routingDistrict: String?
    /// When the daemon first saw the deadline passed and unmet. Once set, never cleared (`service.md`: a breach is never erased).
    public var breachedAt: Instant?
    /// The rungs of the ladder that this obligation has been served, by name.
    public var rungsSent: Set<String>
    /// The addressees that were told, so that they can be told of its end.
    public var told: Set<String>
    public var state: State

    /// An open obligation.
    public init(requestID: RequestID, countsFrom: Instant, dueAt: Instant, routingDistrict: String? = nil) {
        self.requestID = requestID
        self.countsFrom = countsFrom
        self.dueAt = dueAt
        self.routingDistrict = routingDistrict
        rungsSent = []
        told = []
        state = .open
    }

    /// The obligation's id in events.
    public var id: ObligationID { ObligationID(requestID) }
    /// Still owed.
    public var isOpen: Bool { state == .open }
}

/// Why an obligation ended without a follow-up.
public enum CancellationReason: String, Codable, Sendable {
    case correctedAway = "corrected_away"
    case erased
    case anonymous
    case sameSubmission = "same_submission"
    case transferred
}

/// One attempt to reach the citizen, whether it counts or not.
public struct FollowUpAttempt: Codable, Sendable, Equatable {
    public var requestID: RequestID
    public var contactedAt: Instant
    public var recordedAt: Instant
    public var agent: String
    public var channel: Channel
    public var outcome: FollowUpOutcome
    public var direction: Direction
    /// Whether it satisfied the rule of "What counts as a follow-up".
    public var counts: Bool

    /// An attempt.
    public init(
        requestID: RequestID, contactedAt: Instant, recordedAt: Instant, agent: String, channel: Channel,
        outcome: FollowUpOutcome, direction: Direction, counts: Bool
    ) {
        self.requestID = requestID
        self.contactedAt = contactedAt
        self.recordedAt = recordedAt
        self.agent = agent
        self.channel = channel
        self.outcome = outcome
        self.direction = direction
        self.counts = counts
    }
}

/// A statement that the matter is settled, and its end if the matter came up again.
public struct Resolution: Codable, Sendable, Equatable {
    public var resolvedAt: Instant
    public var confirmedBy: ResolutionSource
    public var recordedBy: String
    public var reopenedAt: Instant?

    /// A resolution in force.
    public init(resolvedAt: Instant, confirmedBy: ResolutionSource, recordedBy: String) {
        self.resolvedAt = resolvedAt
        self.confirmedBy = confirmedBy
        self.recordedBy = recordedBy
    }
}

/// A question put to a person, with a time limit.
public struct Review: Codable, Sendable, Equatable {
    /// What the person should decide.
    public enum Question: String, Codable, Sendable {
        /// Is this request a complaint?
        case triage
        /// Is this contact a second call about the candidate's matter?
        case `repeat`
    }

    /// How it stands.
    public enum State: Codable, Sendable, Equatable {
        case open
        case closed(at: Instant, by: ReviewDecider, outcome: ReviewOutcome)
    }

    public let question: Question
    public let requestID: RequestID
    public let askedAt: Instant
    /// Undecided by then, it is decided for the citizen.
    public let decideBy: Instant
    public var candidates: [Candidate]
    public var reasons: [ReasonCode]
    public var state: State

    /// An open review.
    public init(
        question: Question, requestID: RequestID, askedAt: Instant, decideBy: Instant, candidates: [Candidate],
        reasons: [ReasonCode]
    ) {
        self.question = question
        self.requestID = requestID
        self.askedAt = askedAt
        self.decideBy = decideBy
        self.candidates = candidates
        self.reasons = reasons
        state = .open
    }

    /// The review's id in events.
    public var id: String { "R-\(question.rawValue)-\(requestID.text)" }
    /// Still undecided.
    public var isOpen: Bool { state == .open }
}

/// Who closed a review.
public enum ReviewDecider: Codable, Sendable, Equatable {
    case person(String)
    /// Nobody did in time.
    case timeLimit
    /// A later message made the question moot.
    case superseded
}

/// What a review came to.
public enum ReviewOutcome: Codable, Sendable, Equatable {
    case kind(Kind)
    case isRepeat(of: RequestID)
    case isNotRepeat
}

/// An earlier contact that a contact may repeat, and why.
public struct Candidate: Codable, Sendable, Equatable {
    public var requestID: RequestID
    public var caseID: CaseID?
    /// 0 to 1: how likely it is the same citizen's same matter.
    public var likelihood: Double
    public var reasons: [ReasonCode]

    /// A candidate.
    public init(requestID: RequestID, caseID: CaseID?, likelihood: Double, reasons: [ReasonCode]) {
        self.requestID = requestID
        self.caseID = caseID
        self.likelihood = likelihood
        self.reasons = reasons
    }
}
