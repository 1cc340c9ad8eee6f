/// The mandatory meeting of the citizen, the councillor of the district and an official of the city.
///
///     requested ──scheduled──▶ scheduled ──held──▶ held
///        ▲                        │
///        └──cancelled, no-show────┘
///     requested ──held, cancelled, no-show, told before the date──▶ as from scheduled
///     requested, scheduled ──declined by the citizen──▶ declined
///     requested, scheduled ──corrected, superseded, erased──▶ withdrawn
///
/// Held is never undone (`service.md`, "The mandatory meeting").
public struct Meeting: Codable, Sendable, Equatable {
    /// How it stands.
    public enum State: Codable, Sendable, Equatable {
        case requested
        case scheduled(for: Instant)
        case held(at: Instant, attended: Set<MeetingRole>)
        case declined(at: Instant)
        case withdrawn(at: Instant, reason: WithdrawalReason)

        /// Still owed.
        public var isOpen: Bool {
            switch self {
            case .requested, .scheduled: true
            case .held, .declined, .withdrawn: false
            }
        }
    }

    public var id: MeetingID
    /// District of its first event: what its routing keys keep.
    public let routingDistrict: String?
    /// The second contact and those after it that this meeting answers.
    public var contacts: [RequestID]
    /// From 1, one more each time it is requested again.
    public var cycle: Int
    public let requestedAt: Instant
    /// The promise: to be scheduled by then. Stands through a cancellation; a citizen's no-show gets a new one.
    public var scheduleBy: Instant
    /// The promise: to be held by then.
    public var holdBy: Instant
    /// Once scheduled: its outcome to be recorded by then.
    public var outcomeBy: Instant?
    public var timesRescheduled: Int
    /// Absences so far, by party.
    public var absences: [MeetingRole: Int]
    public var participants: [Participant]
    public var match: [ReasonCode]
    /// A correction came after it was scheduled, or from one of its participants: the citizen chooses whether it takes place.
    public var citizenMayChoose: Bool
    /// The rungs that have been served, by name.
    public var rungsSent: Set<String>
    /// The addressees that were told of it by a notice or a list, so that they can be told of its end.
    public var told: Set<String>
    /// Promises that were missed: `not_scheduled`, `not_held`, `outcome_missing` and when it was seen. Never erased.
    public var breaches: [MeetingLateness: Instant]
    /// When the last update that was taken over was recorded: an older one changes nothing any more.
    public var updatedAt: Instant?
    /// The meeting that takes this one's place, once withdrawn as superseded.
    public var supersededBy: MeetingID?
    public var state: State

    /// A requested meeting.
    public init(
        id: MeetingID, routingDistrict: String?, contacts: [RequestID], requestedAt: Instant, scheduleBy: Instant,
        holdBy: Instant, participants: [Participant], match: [ReasonCode]
    ) {
        self.id = id
        self.routingDistrict = routingDistrict
        self.contacts = contacts
        cycle = 1
        self.requestedAt = requestedAt
        self.scheduleBy = scheduleBy
        self.holdBy = holdBy
        timesRescheduled = 0
        absences = [:]
        self.participants = participants
        self.match = match
        citizenMayChoose = false
        rungsSent = []
        told = []
        breaches = [:]
        state = .requested
    }
}

/// Which of a meeting's promises is late.
public enum MeetingLateness: String, Codable, CaseIterable, Sendable {
    case notScheduled = "not_scheduled"
    case notHeld = "not_held"
    case outcomeMissing = "outcome_missing"
}

/// Why a meeting is no longer owed.
public enum WithdrawalReason: String, Codable, Sendable {
    case kindCorrected = "kind_corrected"
    case matchCorrected = "match_corrected"
    case superseded
    case erased
    case anonymous
}

/// One party of a meeting.
public struct Participant: Codable, Sendable, Equatable {
    public var role: MeetingRole
    /// The councillor's or official's name; `nil` for the citizen, who is known by ``reference`` alone.
    public var name: String?
    public var address: String?
    /// For the citizen: a reference made for this meeting.
    public var reference: String?
    /// Stands in for somebody: `vacant`, `conflict`, `unknown_district`.
    public var substitutes: SubstitutionReason?

    /// A party.
    public init(
        role: MeetingRole, name: String?, address: String?, reference: String?, substitutes: SubstitutionReason?
    ) {
        self.role = role
        self.name = name
        self.address = address
        self.reference = reference
        self.substitutes = substitutes
    }
}

/// Why somebody else than the first choice must sit at a meeting.
public enum SubstitutionReason: String, Codable, Sendable {
    case vacantSeat = "vacant_seat"
    case conflict
    case unknownDistrict = "unknown_district"
}
