internal import Casework

/// Reading the journal: what is to be sent, and what happened.
struct JournalQueries {
    private let publications: PreparedStatement
    private let after: PreparedStatement
    private let bySequence: PreparedStatement
    private let ofCase: PreparedStatement
    private let ofRequest: PreparedStatement

    private static let columns =
        "sequence, link, at, code, case_id, request_id, facts, event_id, event_type, routing_key, body"

    init(_ connection: StoreConnection) throws(StoreError) {
        publications = try connection.prepare(
            """
            SELECT sequence, event_id, event_type, routing_key, body FROM journal
            WHERE sequence > ? AND body IS NOT NULL ORDER BY sequence LIMIT ?
            """)
        after = try connection.prepare(
            "SELECT \(Self.columns) FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?")
        bySequence = try connection.prepare("SELECT \(Self.columns) FROM journal WHERE sequence = ?")
        ofCase = try connection.prepare("SELECT sequence FROM journal WHERE case_id = ?")
        ofRequest = try connection.prepare("SELECT sequence FROM journal WHERE request_id = ?")
    }

    /// The publications after `sequence`, at most `limit`.
    func publications(
        after sequence: Int64, limit: Int
    ) throws(StoreError) -> [(sequence: Int64, event: EncodedEvent)] {
        var found: [(sequence: Int64, event: EncodedEvent)] = []
        publications.bind(sequence)
        publications.bind(max(limit, 0))
        try publications.forEachRow { row throws(StoreError) in
            let sequence = row.integer()
            if let event = Self.event(&row) { found.append((sequence, event)) }
        }
        return found
    }

    /// The rows after `sequence`, at most `limit`.
    func entries(after sequence: Int64, limit: Int) throws(StoreError) -> [JournalEntry] {
        var found: [JournalEntry] = []
        after.bind(sequence)
        after.bind(max(limit, 0))
        try after.forEachRow { found.append(Self.entry(&$0)) }
        return found
    }

    /// The numbers of the rows about `caseID`.
    func rows(of caseID: CaseID) throws(StoreError) -> Set<Int64> {
        ofCase.bind(caseID)
        return try Self.numbers(ofCase)
    }

    /// The numbers of the rows about `requestID`.
    func rows(of requestID: RequestID) throws(StoreError) -> Set<Int64> {
        ofRequest.bind(requestID)
        return try Self.numbers(ofRequest)
    }

    /// The rows numbered `numbers`, oldest first.
    func entries(_ numbers: Set<Int64>) throws(StoreError) -> [JournalEntry] {
        var found: [JournalEntry] = []
        for number in numbers.sorted() {
            bySequence.bind(number)
            try bySequence.forEachRow { found.append(Self.entry(&$0)) }
        }
        return found
    }

    private static func numbers(_ statement: PreparedStatement) throws(StoreError) -> Set<Int64> {
        var numbers: Set<Int64> = []
        try statement.forEachRow { numbers.insert($0.integer()) }
        return numbers
    }

    private static func entry(_ row: inout ResultRow) -> JournalEntry {
        let sequence = row.integer()
        let link = row.bytes()
        let at = row.instant()
        let code = row.text()
        let caseID = row.optionalCaseID()
        let requestID = row.optionalRequestID()
        let facts = row.optionalBytes()
        return JournalEntry(
            sequence: sequence,
            row: JournalRow(
                at: at, code: code, caseID: caseID, requestID: requestID, publication: event(&row), facts: facts),
            link: link)
    }

    private static func event(_ row: inout ResultRow) -> EncodedEvent? {
        guard let id = row.optionalText() else { return nil }
        let type = row.text()
        let routingKey = row.text()
        return EncodedEvent(id: id, type: type, routingKey: routingKey, body: row.bytes())
    }
}
