/// One call, form, e-mail or visit, as it stands: what 311 registered, what was judged of it, and where it belongs.
///
/// Nothing here is personal data but ``details``, which the store keeps sealed in a column of its own.
public struct Contact: Sendable, Equatable {
    /// The 311 system's id.
    public let requestID: RequestID
    /// From which the deadline counts: the registration, or the receipt when the registration lay in the future.
    public let registeredAt: Instant
    /// The registration as 311 stated it.
    public let claimedRegistration: Instant
    /// When vip311 first took it in.
    public let receivedAt: Instant
    /// The case it belongs to; `nil` for a request that is no complaint and part of no matter raised again.
    public var caseID: CaseID?
    /// What it is within its case.
    public var standing: Standing
    /// The judgement in force.
    public var judgement: Judgement
    /// The nature that the 311 agent recorded.
    public var recordedNature: Kind?
    public var flags: Set<ContactFlag>
    public var status: RequestStatus
    public var serviceCode: String?
    public var serviceName: String?
    public var channel: Channel?
    /// BCP 47 tag.
    public var language: String?
    /// The slug of the district of the place of the matter, else of the citizen's home; `nil` when unknown.
    public var district: String?
    /// Keyed hashes of who the citizen is; old ones stay when identifiers change.
    public var identity: Set<IdentityToken>
    /// The request that 311 names as this one's parent.
    public var parentRequestID: RequestID?
    /// The request that this one replaces (a transfer).
    public var replacesRequestID: RequestID?
    /// Why it was held to be a further contact about its case's matter; told with the meeting it asks for.
    public var match: [ReasonCode]
    /// Every attempt to reach the citizen that was recorded under this request's id, counted or not.
    ///
    /// Kept here and not in the case, so that they follow the contact when it is linked, unlinked or judged anew.
    public var attempts: [FollowUpAttempt]
    /// Per field (its name in the contract), the instant of the statement in force: an older update never overrides a newer.
    ///
    /// A field that no update touched stands since the registration and has no entry. Two entries are no fields: when 311 last
    /// closed the request, and when a person last decided what it repeats (`FieldName`).
    public var statedAt: [String: Instant]
    /// Sequence number of the last event sent under this request's own id, while it has no case.
    public var lastSequence: Int64
    /// Contact data and free text; `nil` where they were not loaded, or were erased.
    public var details: ContactDetails? {
        get { apart?.details }
        set { apart = newValue.map(DetailsApart.init) }
    }
    /// The details, kept apart so that copies of a contact are small: the rules make many, and few look at these.
    private var apart: DetailsApart?

    /// A contact without case, judged as `judgement`.
    public init(
        requestID: RequestID, registeredAt: Instant, claimedRegistration: Instant, receivedAt: Instant,
        judgement: Judgement
    ) {
        self.requestID = requestID
        self.registeredAt = registeredAt
        self.claimedRegistration = claimedRegistration
        self.receivedAt = receivedAt
        self.judgement = judgement
        standing = .alone
        flags = []
        status = .open
        identity = []
        match = []
        attempts = []
        statedAt = [:]
        lastSequence = 0
    }

    /// Order by registration, then by id (`service.md`: "Order is by registration, not by arrival").
    public static func inOrderOfRegistration(_ left: Contact, _ right: Contact) -> Bool {
        (left.registeredAt, left.requestID) < (right.registeredAt, right.requestID)
    }
}

/// Details that several copies of a contact share.
private final class DetailsApart: Sendable, Equatable {
    let details: ContactDetails

    init(_ details: ContactDetails) { self.details = details }

    static func == (left: DetailsApart, right: DetailsApart) -> Bool {
        left === right || left.details == right.details
    }
}

/// What a contact is within a case.
public enum Standing: Codable, Sendable, Hashable {
    /// Part of no case.
    case alone
    /// A complaint contact: owes its own follow-up, and counts toward a meeting.
    case complaint
    /// Joined as history (an earlier service request about the matter): owes nothing, does not count.
    case history
    /// The same form sent twice: one contact with the other.
    case sameSubmission(as: RequestID)
    /// Registered again under a new id: one contact with the other, whose deadline it inherits.
    case transfer(of: RequestID)
    /// Thanks, a withdrawal or a neutral question about the matter: on file, not a second contact.
    case remark
}

/// What a reader of a contact should know besides.
public enum ContactFlag: String, Codable, CaseIterable, Sendable {
    /// 311 says that the citizen stays anonymous: no follow-up and no meeting owed.
    case anonymous
    /// The registration lay in the future; the receipt counts.
    case registrationInFuture = "registration_in_future"
    /// A later message claimed another registration; refused.
    case registrationChangeRefused = "registration_change_refused"
    /// Registered before the service came into force: owes nothing.
    case beforeService = "before_service"
    /// Only id and registration could be read so far.
    case unreadable
    /// An optional field was badly formed and set aside.
    case fieldsSetAside = "fields_set_aside"
    /// The district is not known; the fallback office stands in.
    case districtUnknown = "district_unknown"
    /// Personal data erased or anonymised.
    case erased
    /// Under legal hold.
    case legalHold = "legal_hold"
}

/// Contact data and free text of one contact, the city's people's included: all of it personal, all of it in one sealed column.
public struct ContactDetails: Codable, Sendable, Equatable {
    public var description: String?
    public var address: String?
    public var addressID: String?
    public var postalCode: String?
    public var coordinates: Coordinates?
    public var statusNotes: String?
    public var agencyResponsible: String?
    public var firstName: String?
    public var lastName: String?
    public var phone: String?
    public var email: String?
    public var accountID: String?
    /// As sent.
    public var district: String?
    /// As sent.
    public var citizenDistrict: String?
    /// What people of the city wrote about the contact, oldest first.
    public var notes: [StaffNote] = []

    /// Details of which none is known.
    public init() {}
}

/// A keyed hash of one identifier of a citizen: equal for the same person, meaningless without the key.
///
/// Still personal data (`service.md`, "Privacy"): it goes when the person is erased.
public struct IdentityToken: Codable, Sendable, Hashable {
    /// Which identifier was hashed.
    public let kind: IdentifierKind
    /// The leading 16 bytes of the keyed hash, as two big-endian halves.
    public let high: UInt64
    public let low: UInt64

    /// The token of an identifier of `kind`.
    public init(kind: IdentifierKind, high: UInt64, low: UInt64) {
        self.kind = kind
        self.high = high
        self.low = low
    }

    /// Without the kind, which is hashed into the rest.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(high)
        hasher.combine(low)
    }
}

/// What may lead to a citizen's earlier contacts.
public enum IdentifierKind: String, Codable, CaseIterable, Sendable {
    case account, phone, email, name
    /// The door of the matter or of the home. It leads to those who live or complain there and identifies none of them: neighbours
    /// are never one citizen for it, and nothing of one may be shown or done to another.
    case place
    /// A family name at a door: it leads to those of one household, and none of the door's other callers need be looked at.
    case household
    /// A door where somebody called for another: it leads to them whoever lives there.
    case spokenFor = "spoken_for"

    /// Whether contacts that share one are most likely one citizen's, so that they lead on to further ones.
    var leadsOn: Bool {
        switch self {
        case .account, .phone, .email: true
        case .name, .place, .household, .spokenFor: false
        }
    }

    /// Whether many strangers may have one in common: those who live in a large building, or give its address.
    public var isOfDoor: Bool {
        switch self {
        case .place, .household, .spokenFor: true
        case .account, .phone, .email, .name: false
        }
    }
}

/// One identifier of a citizen in its normal form, before hashing: never stored, never logged.
public struct Identifier: Hashable, Sendable {
    public let kind: IdentifierKind
    public let normalized: String

    /// The identifier of `kind` whose normal form is `normalized`.
    public init(kind: IdentifierKind, normalized: String) {
        self.kind = kind
        self.normalized = normalized
    }
}
