internal import Casework

/// Loads what a batch needs, in one read transaction.
///
/// Each thing is asked for once, by its key, with a statement prepared beforehand: within one process that costs no more than
/// asking for many at once, and it leaves nothing to be put in order afterwards.
struct CasebookLoader {
    private let tables: SQLiteTables
    private(set) var memory: LoadedRecord
    private var contacts: [RequestID: Contact] = [:]
    /// Whose rows were loaded with their details.
    private var rows: [Int64: RequestID] = [:]
    private var cases: [CaseID: Case] = [:]

    init(tables: SQLiteTables, memory: LoadedRecord) {
        self.tables = tables
        self.memory = memory.isOvergrown ? LoadedRecord() : memory
    }

    /// Everything that `needs` asks for.
    mutating func load(_ needs: CasebookNeeds) throws(StoreError) -> Casebook {
        for requestID in needs.requestIDs { try loadContact(requestID) }
        for token in needs.identity { try loadContacts(knownBy: token) }
        let digests = try tables.digests.all(withItemsOf: needs.digests)
        try loadCases(wanted(by: needs, digests))
        let parked = try tables.parked.all(for: needs.requestIDs)
        return Casebook(
            contacts: Array(contacts.values), cases: Array(cases.values), parked: parked, digests: digests,
            nextCaseNumber: try tables.cases.highestNumber() + 1, expecting: needs.requestIDs.count)
    }

    private mutating func loadContact(_ requestID: RequestID) throws(StoreError) {
        guard let found = try tables.contacts.find(requestID) else {
            memory.absent.insert(requestID)
            return
        }
        try take(found)
    }

    private mutating func loadContacts(knownBy token: IdentityToken) throws(StoreError) {
        var found: [Int64] = []
        try tables.identity.forEachRow(of: token) { found.append($0) }
        try load(rows: found)
    }

    private mutating func load(rows wanted: [Int64]) throws(StoreError) {
        for row in wanted where rows[row] == nil {
            if let contact = try tables.contacts.find(row: row) { try take(contact) }
        }
    }

    /// Takes a contact with its details, and whoever is one with it: where it goes, they go.
    private mutating func take(_ found: StoredContact) throws(StoreError) {
        rows[found.rowID] = found.contact.requestID
        contacts[found.contact.requestID] = found.contact
        memory.contacts[found.contact.requestID] = found
        try load(rows: try tables.contacts.doubles(of: found.contact.requestID))
    }

    /// The cases asked for, those of the contacts found and of the lists' entries, and those to which meetings have moved.
    private func wanted(by needs: CasebookNeeds, _ digests: [DigestList]) throws(StoreError) -> Set<CaseID> {
        var wanted = needs.caseIDs
        for contact in contacts.values { if let caseID = contact.caseID { wanted.insert(caseID) } }
        for list in digests { wanted.formUnion(list.items.map(\.caseID)) }
        for caseID in needs.caseIDs { wanted.formUnion(try tables.cases.holders(ofMeetingsFrom: caseID)) }
        return wanted
    }

    /// Loads each case whole, and those into which they were linked.
    private mutating func loadCases(_ wanted: Set<CaseID>) throws(StoreError) {
        var waiting = Array(wanted)
        while let id = waiting.popLast() {
            guard cases[id] == nil, let caseFile = try loadCase(id) else { continue }
            if let successor = caseFile.mergedInto { waiting.append(successor) }
        }
    }

    private mutating func loadCase(_ id: CaseID) throws(StoreError) -> Case? {
        guard var caseFile = try tables.cases.find(id) else { return nil }
        var onFile: [Contact] = []
        try tables.contacts.forEach(of: id) { row, read throws(StoreError) in
            if let known = rows[row].flatMap({ contacts[$0] }) { return onFile.append(known) }
            let found = try read()
            onFile.append(found.contact)
            contacts[found.contact.requestID] = found.contact
            memory.contacts[found.contact.requestID] = found
        }
        caseFile.contacts = onFile.sorted(by: Contact.inOrderOfRegistration).map(\.requestID)
        cases[id] = caseFile
        memory.cases[id] = caseFile
        return caseFile
    }
}
