public import Casework

/// The store as the daemon's one writing thread uses it: load what a batch touches, decide, commit the batch.
///
/// A driver is confined to the thread that owns it. `TestKit` has the conformance suite that every driver passes.
public protocol CaseWriter: AnyObject {
    /// What `needs` asks for, as it is now.
    func load(_ needs: CasebookNeeds) throws(StoreError) -> Casebook

    /// For each message, whether it was taken in before and how.
    func received(_ keys: [MessageKey]) throws(StoreError) -> [MessageKey: Receipt]

    /// Records a whole batch durably, or nothing of it. Returns the sequence numbers given to its journal rows.
    func commit(_ batch: BatchCommit) throws(StoreError) -> ClosedRange<Int64>?

    /// Records, durably and at once, that a process ended while it decided the suspect message `key`; returns how often that has
    /// happened, this time included.
    func recordFatalAttempt(_ key: [UInt8]) throws(StoreError) -> Int

    /// How often a process ended while it decided the suspect message `key`, since ``BatchCommit/attemptsCleared`` last named it.
    func fatalAttempts(_ key: [UInt8]) throws(StoreError) -> Int

    /// The fingerprint of the key that citizens on file are recognised by, as ``BatchCommit/identityKey`` recorded it; `nil` while
    /// nobody is on file, so that any key will do.
    func identityKeyInUse() throws(StoreError) -> String?

    /// The random name of this store, given when it was created: two stores never give two events the same id.
    var epoch: String { get }

    /// The policy under which the record was last decided, as ``BatchCommit/policyDigest`` recorded it: when the configured one
    /// differs, the deadlines that follow from it must be derived again.
    func policyDigest() throws(StoreError) -> String?
}

/// What makes two deliveries one message: SHA-256 of its source and id, the leading 16 bytes.
public struct MessageKey: Hashable, Sendable {
    public let bytes: [UInt8]
    /// The key with these 16 bytes.
    public init(bytes: [UInt8]) { self.bytes = bytes }
}

/// That a message was taken in.
public struct Receipt: Sendable, Equatable {
    /// What became of it.
    public enum Outcome: String, Sendable, CaseIterable { case applied, parked, unchanged, refused }

    public var key: MessageKey
    /// SHA-256 of the body: another body under the same id is refused.
    public var digest: [UInt8]
    public var outcome: Outcome
    public var receivedAt: Instant

    /// A receipt.
    public init(key: MessageKey, digest: [UInt8], outcome: Outcome, receivedAt: Instant) {
        self.key = key
        self.digest = digest
        self.outcome = outcome
        self.receivedAt = receivedAt
    }
}

/// One row of the journal: append-only, the audit trail and the outbox in one.
public struct JournalRow: Sendable, Equatable {
    public var at: Instant
    /// `event` type or audit code.
    public var code: String
    public var caseID: CaseID?
    public var requestID: RequestID?
    /// What there is to send, for events; `nil` for entries that only the audit keeps.
    public var publication: EncodedEvent?
    /// For entries: their facts, as JSON.
    public var facts: [UInt8]?

    /// A row.
    public init(
        at: Instant, code: String, caseID: CaseID?, requestID: RequestID?, publication: EncodedEvent? = nil,
        facts: [UInt8]? = nil
    ) {
        self.at = at
        self.code = code
        self.caseID = caseID
        self.requestID = requestID
        self.publication = publication
        self.facts = facts
    }
}

/// Everything that one commit records.
public struct BatchCommit: Sendable {
    public var receipts: [Receipt] = []
    public var changes = Changes()
    public var journal: [JournalRow] = []
    /// Every publication up to this journal sequence has been confirmed by the broker.
    public var confirmedThrough: Int64?
    /// Suspect messages that are done with: decided without harm, or set aside.
    public var attemptsCleared: [[UInt8]] = []
    /// The policy that this batch, and every one before it, was decided under; `nil`: as last recorded.
    public var policyDigest: String?
    /// The fingerprint of the key that identifiers are hashed with from now on; `nil`: as last recorded.
    public var identityKey: String?

    /// An empty batch.
    public init() {}

    /// An empty batch, of as many inputs as are expected.
    public init(expecting inputs: Int) {
        changes = Changes(expecting: inputs)
        receipts.reserveCapacity(inputs)
        journal.reserveCapacity(inputs * Self.rowsPerInput)
    }

    /// Journal rows that most inputs make.
    private static let rowsPerInput = 4
}
