/// A decision in the making: the record as it would be, and what follows from it so far.
///
/// Every rule works on a draft; nothing outside sees it before it is whole.
///
/// The casebook beneath is never copied: a draft holds only what changed, and looks there first.
struct Draft {
    let context: Context
    private let book: Casebook
    private(set) var changes = Changes()
    private(set) var events: [Event] = []
    private(set) var entries: [AuditEntry] = []
    /// Cases whose facts changed, and whose promises are still to be derived from them.
    private(set) var unsettled: [CaseID] = []
    /// Contacts that became known or got a case: messages kept for them can be taken now.
    private(set) var arrived: [RequestID] = []
    /// What has been read of contacts so far.
    let subjects = MatchSubjects()
    /// The person's decision that is being carried out, if one is.
    var correctedBy: Correction?

    init(book: Casebook, context: Context) {
        self.context = context
        self.book = book
        changes.nextCaseNumber = book.nextCaseNumber
    }

    var policy: Policy { context.policy }
    var now: Instant { context.now }

    func contact(_ id: RequestID) -> Contact? { changes.contacts[id] ?? book.contacts[id] }
    /// The contact as it was before this decision.
    func formerContact(_ id: RequestID) -> Contact? { book.contacts[id] }
    func caseFile(_ id: CaseID) -> Case? { changes.cases[id] ?? book.cases[id] }
    func digest(of addressee: String) -> DigestList? { changes.digests[addressee] ?? book.digests[addressee] }

    /// The messages kept for `id`, oldest first.
    func parked(for id: RequestID) -> [ParkedMessage] {
        (changes.unparked.contains(id) ? [] : book.parked[id] ?? []) + changes.parked.filter { $0.requestID == id }
    }

    /// The contacts of `caseID` that are in the book, by registration.
    func contacts(of caseID: CaseID) -> [Contact] {
        (caseFile(caseID)?.contacts ?? []).compactMap { contact($0) }
            .sorted(by: Contact.inOrderOfRegistration)
    }

    /// The contacts that share at least one of `tokens`, by registration.
    func contacts(sharing tokens: Set<IdentityToken>) -> [Contact] {
        var found: [Contact] = []
        for changed in changes.contacts.values where !changed.identity.isDisjoint(with: tokens) {
            found.append(changed)
        }
        for id in book.requestIDs(sharing: tokens) where changes.contacts[id] == nil {
            if let unchanged = book.contacts[id] { found.append(unchanged) }
        }
        if found.count > 1 { found.sort(by: Contact.inOrderOfRegistration) }
        return found
    }

    /// The contacts that are one with `id`: the same form sent again, and those registered in its place; by registration.
    func doubles(of id: RequestID) -> [Contact] {
        var found = book.doubles(of: id)
        for (other, changed) in changes.contacts {
            if changed.standing.root == id { found.insert(other) } else { found.remove(other) }
        }
        return found.isEmpty ? [] : found.compactMap { contact($0) }.sorted(by: Contact.inOrderOfRegistration)
    }

    /// Whether 311 has registered `id` with us.
    func isKnown(_ id: RequestID) -> Bool { contact(id) != nil }

    mutating func save(_ contact: Contact) { changes.contacts[contact.requestID] = contact }
    mutating func save(_ caseFile: Case) { changes.cases[caseFile.id] = caseFile }

    /// A new case, opened now, with the next number.
    mutating func openCase(district: String?) -> Case {
        let caseFile = Case(id: CaseID(number: changes.nextCaseNumber), openedAt: now, district: district)
        changes.nextCaseNumber += 1
        save(caseFile)
        return caseFile
    }

    /// Marks that the facts of `caseID` changed: its promises are derived again before the decision is whole.
    mutating func touch(_ caseID: CaseID) {
        if !unsettled.contains(caseID) { unsettled.append(caseID) }
    }

    /// Takes out the next case whose promises are to be derived.
    mutating func nextUnsettled() -> CaseID? { unsettled.isEmpty ? nil : unsettled.removeFirst() }

    /// Marks that messages kept for `requestID` can be taken now.
    mutating func welcome(_ requestID: RequestID) {
        if !arrived.contains(requestID) { arrived.append(requestID) }
    }

    /// Takes out the next contact whose kept messages can be taken.
    mutating func nextArrival() -> RequestID? { arrived.isEmpty ? nil : arrived.removeFirst() }

    /// Adds any other change: kept messages, lists.
    mutating func record(_ change: Changes) { changes.merge(change) }

    /// Tells others of something about `caseID`, under the case's next sequence number.
    ///
    /// Rules that hold a copy of the case must take it again afterwards: its sequence has moved. Unless `named`, the event
    /// takes its language from `requests` but does not name them.
    mutating func emit(
        _ content: EventContent, about caseID: CaseID, requests: [RequestID], routingDistrict: String? = nil,
        named: Bool = true
    ) {
        guard var caseFile = caseFile(caseID) else { return }
        caseFile.lastSequence += 1
        save(caseFile)
        events.append(
            Event(
                content: content, subject: .caseFile(caseID), requestIDs: named ? requests : [],
                sequence: caseFile.lastSequence,
                district: caseFile.district, routingDistrict: routingDistrict ?? caseFile.firstDistrict,
                language: requests.first.flatMap { contact($0)?.language }, occurredAt: now
            ))
    }

    /// Tells others of something about a request: under its case's sequence if it has one, else under its own.
    mutating func emit(_ content: EventContent, about requestID: RequestID) {
        guard var contact = contact(requestID) else { return }
        if let caseID = contact.caseID { return emit(content, about: caseID, requests: [requestID]) }
        contact.lastSequence += 1
        save(contact)
        events.append(
            Event(
                content: content, subject: .request(requestID), requestIDs: [requestID], sequence: contact.lastSequence,
                district: contact.district, routingDistrict: contact.district, language: contact.language,
                occurredAt: now
            ))
    }

    /// Sends `digest`, under its addressee's next sequence number.
    mutating func emit(_ digest: Digest, from list: DigestList) {
        var sent = list
        sent.lastSequence += 1
        changes.digests[sent.addressee] = sent
        events.append(
            Event(
                content: .escalationDigest(digest), subject: .digest(addressee: sent.addressee), requestIDs: [],
                sequence: sent.lastSequence, district: nil, routingDistrict: nil, language: nil, occurredAt: now
            ))
    }

    mutating func note(_ entry: AuditEntry) { entries.append(entry) }

    func decision(_ outcome: Decision.Outcome = .applied) -> Decision {
        Decision(outcome: outcome, changes: changes, events: events, entries: entriesWithStatements)
    }
}
