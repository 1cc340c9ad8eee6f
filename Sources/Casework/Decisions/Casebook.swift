/// The part of the record that a batch of inputs touches, in memory: what the store loads, and decisions read.
///
/// A value. The rules see the effect of earlier inputs of the same batch because each decision's ``Changes`` are applied
/// before the next is taken.
public struct Casebook: Sendable {
    public private(set) var contacts: [RequestID: Contact]
    public private(set) var cases: [CaseID: Case]
    /// Messages kept until the request that they are about arrives, oldest first.
    public private(set) var parked: [RequestID: [ParkedMessage]]
    /// The lists of those who asked for one: the timing of every list, always; entries only of lists that are due in this batch.
    public private(set) var digests: [String: DigestList]
    /// The number that the next case gets.
    public private(set) var nextCaseNumber: Int64
    private var byIdentity = IdentityIndex()
    private var doubles: [RequestID: Set<RequestID>]

    /// A casebook of what was loaded, with room for as many contacts more as are expected.
    public init(
        contacts: [Contact] = [], cases: [Case] = [], parked: [ParkedMessage] = [], digests: [DigestList] = [],
        nextCaseNumber: Int64 = 1, expecting further: Int = 0
    ) {
        self.contacts = [:]
        self.contacts.reserveCapacity(contacts.count + further)
        byIdentity.reserveCapacity((contacts.count + further) * IdentityIndex.tokensPerContact)
        self.cases = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        self.parked = Dictionary(grouping: parked, by: \.requestID)
        self.digests = Dictionary(digests.map { ($0.addressee, $0) }, uniquingKeysWith: { $1 })
        self.nextCaseNumber = nextCaseNumber
        doubles = [:]
        for contact in contacts { file(contact) }
    }

    /// The contacts that share at least one of `tokens`, by registration.
    public func contacts(sharing tokens: Set<IdentityToken>) -> [Contact] {
        requestIDs(sharing: tokens).compactMap { contacts[$0] }.sorted(by: Contact.inOrderOfRegistration)
    }

    /// The ids of the contacts that share at least one of `tokens`.
    func requestIDs(sharing tokens: Set<IdentityToken>) -> Set<RequestID> {
        byIdentity.requestIDs(sharing: tokens)
    }

    /// Whether there is anything here of what `needs` names.
    func holdsAny(of needs: CasebookNeeds) -> Bool {
        needs.requestIDs.contains { contacts[$0] != nil || parked[$0] != nil }
            || byIdentity.knowsAny(of: needs.identity)
            || needs.caseIDs.contains { cases[$0] != nil }
    }

    /// The ids of the contacts that are one with `requestID`: the same form sent again, and its transfers.
    func doubles(of requestID: RequestID) -> Set<RequestID> { doubles[requestID] ?? [] }

    /// Takes over what a decision changed.
    public mutating func apply(_ changes: Changes) {
        for contact in changes.contacts.values { file(contact) }
        cases.merge(changes.cases) { $1 }
        for requestID in changes.unparked { parked[requestID] = nil }
        for message in changes.parked { parked[message.requestID, default: []].append(message) }
        for list in changes.digests.values { digests[list.addressee] = list }
        nextCaseNumber = max(nextCaseNumber, changes.nextCaseNumber)
    }

    private mutating func file(_ contact: Contact) {
        if let former = contacts[contact.requestID] {
            for token in former.identity.subtracting(contact.identity) {
                byIdentity.remove(contact.requestID, from: token)
            }
            if let root = former.standing.root { doubles[root]?.remove(contact.requestID) }
        }
        if let root = contact.standing.root { doubles[root, default: []].insert(contact.requestID) }
        for token in contact.identity { byIdentity.add(contact.requestID, to: token) }
        contacts[contact.requestID] = contact
    }
}

/// A message that came before the request it is about.
public struct ParkedMessage: Codable, Sendable, Equatable {
    public let requestID: RequestID
    public let message: Message
    public let envelope: Envelope
    public let receivedAt: Instant

    /// A kept message.
    public init(requestID: RequestID, message: Message, envelope: Envelope, receivedAt: Instant) {
        self.requestID = requestID
        self.message = message
        self.envelope = envelope
        self.receivedAt = receivedAt
    }
}
