internal import Casework

/// Every statement of a reader, prepared once.
final class ReaderQueries {
    let contacts: ContactTable
    let cases: CaseTable
    let meta: MetaTable
    let journal: JournalQueries
    let wakes: WakeQueries
    let worklist: WorklistQueries
    let status: StatusQueries
    let discards: DiscardTable
    let trail: TrailQueries

    init(_ connection: StoreConnection) throws(StoreError) {
        contacts = try ContactTable(connection)
        cases = try CaseTable(connection)
        meta = try MetaTable(connection)
        journal = try JournalQueries(connection)
        wakes = try WakeQueries(connection)
        worklist = try WorklistQueries(connection)
        status = try StatusQueries(connection)
        discards = try DiscardTable(connection)
        trail = try TrailQueries(connection)
    }

    /// The case `caseID` and its contacts, by registration, without details.
    func wholeCase(_ caseID: CaseID) throws(StoreError) -> (caseFile: Case, contacts: [Contact])? {
        guard var caseFile = try cases.find(caseID) else { return nil }
        var onFile: [Contact] = []
        try contacts.forEach(of: caseID) { _, read throws(StoreError) in onFile.append(try read().contact) }
        onFile.sort(by: Contact.inOrderOfRegistration)
        caseFile.contacts = onFile.map(\.requestID)
        return (caseFile, onFile)
    }

    /// Everything recorded about `caseID`.
    func history(of caseID: CaseID) throws(StoreError) -> RecordedHistory? {
        guard let (caseFile, contacts) = try wholeCase(caseID) else { return nil }
        var rows = try journal.rows(of: caseID)
        // What was recorded about a contact before it came to this case.
        for contact in contacts { rows.formUnion(try journal.rows(of: contact.requestID)) }
        return RecordedHistory(caseFile: caseFile, contacts: contacts, journal: try journal.entries(rows))
    }

    /// Everything recorded about `requestID`.
    func history(of requestID: RequestID) throws(StoreError) -> RecordedHistory? {
        guard var contact = try contacts.find(requestID)?.contact else {
            let rows = try journal.rows(of: requestID)
            if rows.isEmpty { return nil }
            return RecordedHistory(caseFile: nil, contacts: [], journal: try journal.entries(rows))
        }
        if let caseID = contact.caseID { return try history(of: caseID) }
        contact.details = nil
        let rows = try journal.rows(of: requestID)
        return RecordedHistory(caseFile: nil, contacts: [contact], journal: try journal.entries(rows))
    }
}
