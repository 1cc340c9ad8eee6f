/// What comes in: the only two ways in which anything changes.
public enum Input: Sendable, Equatable {
    /// A message, received now.
    case message(Message, Envelope)
    /// The instant at which something of a case falls due has come.
    case caseDue(CaseID)
    /// The instant at which an addressee's list goes out has come.
    case digestDue(addressee: String)
}

/// What a decision depends on besides its input and the record.
public struct Context: Sendable {
    public var policy: Policy
    /// The one clock's reading for this decision.
    public var now: Instant
    /// The keyed hashes of all that identifies a citizen by these fields: the same fields always give the same tokens under the
    /// same key.
    public var recognise: @Sendable (IdentifyingFields) -> CitizenTokens

    /// A context.
    public init(
        policy: Policy, now: Instant, recognise: @escaping @Sendable (IdentifyingFields) -> CitizenTokens
    ) {
        self.policy = policy
        self.now = now
        self.recognise = recognise
    }

    /// A context in which `fingerprint` is the keyed hash of one identifier.
    public init(policy: Policy, now: Instant, fingerprint: @escaping @Sendable (Identifier) -> IdentityToken) {
        self.init(policy: policy, now: now) { CitizenTokens(of: $0, by: fingerprint) }
    }
}

/// What follows from one input: to be recorded whole, in one transaction, or not at all.
public struct Decision: Sendable {
    /// What became of the input.
    public enum Outcome: Sendable, Equatable {
        case applied
        /// Kept until the request it is about arrives.
        case parked
        /// Nothing to do, for a reason that the audit keeps: the message says what is known already.
        case unchanged(String)
        /// Cannot be taken; nothing changes.
        case refused(Refusal)
    }

    public var outcome: Outcome
    public var changes: Changes
    /// To be sent, in this order.
    public var events: [Event]
    public var entries: [AuditEntry]

    /// A decision.
    public init(outcome: Outcome, changes: Changes = Changes(), events: [Event] = [], entries: [AuditEntry] = []) {
        self.outcome = outcome
        self.changes = changes
        self.events = events
        self.entries = entries
    }
}

/// The new state of everything that a decision, or a batch of them, changed.
public struct Changes: Sendable {
    public var contacts: [RequestID: Contact] = [:]
    public var cases: [CaseID: Case] = [:]
    /// Messages to keep.
    public var parked: [ParkedMessage] = []
    /// Requests whose kept messages have been applied.
    public var unparked: Set<RequestID> = []
    /// Lists whose timing or sequence changed.
    public var digests: [String: DigestList] = [:]
    /// Entries to add to lists.
    public var digestItemsAdded: [DigestItem] = []
    /// Entries that have been sent or are no longer true.
    public var digestItemsRemoved: [DigestItem] = []
    /// Messages that a person took out for good, to be kept with the reason.
    public var discarded: [MessageDiscarded] = []
    /// At least the number that the next case gets.
    public var nextCaseNumber: Int64 = 1

    /// No change.
    public init() {}

    /// No change yet; of as many contacts as are expected.
    public init(expecting contacts: Int) { self.contacts.reserveCapacity(contacts) }

    /// Adds what came after: a later state takes the place of an earlier one.
    public mutating func merge(_ later: Changes) {
        contacts.merge(later.contacts) { $1 }
        cases.merge(later.cases) { $1 }
        parked.removeAll { later.unparked.contains($0.requestID) }
        parked += later.parked
        unparked.formUnion(later.unparked)
        digests.merge(later.digests) { $1 }
        let removed = Set(later.digestItemsRemoved)
        digestItemsAdded.removeAll { removed.contains($0) }
        digestItemsAdded += later.digestItemsAdded
        digestItemsRemoved += later.digestItemsRemoved
        discarded += later.discarded
        nextCaseNumber = max(nextCaseNumber, later.nextCaseNumber)
    }
}

/// One line of the audit trail: what happened, in codes and instants, without personal data.
public struct AuditEntry: Sendable, Equatable {
    /// A fact of an entry.
    public enum Fact: Sendable, Equatable {
        case text(String)
        case number(Int64)
        case instant(Instant)
        case flag(Bool)
    }

    /// What happened: a stable code, `contact_filed` and the like.
    public let code: String
    public let caseID: CaseID?
    public let requestID: RequestID?
    public let facts: [String: Fact]

    /// An entry.
    public init(_ code: String, caseID: CaseID? = nil, requestID: RequestID? = nil, facts: [String: Fact] = [:]) {
        self.code = code
        self.caseID = caseID
        self.requestID = requestID
        self.facts = facts
    }
}
