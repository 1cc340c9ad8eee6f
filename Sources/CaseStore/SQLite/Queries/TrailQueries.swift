internal import Casework

/// Reading the journal as a trail: what happened, in order, without the bodies of what was sent.
struct TrailQueries {
    private let last: PreparedStatement
    private let between: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        last = try connection.prepare(
            "SELECT sequence, at FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)")
        between = try connection.prepare(
            """
            SELECT sequence, at, code, case_id, request_id, facts, routing_key FROM journal
            WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?
            """)
    }

    /// The last row.
    func end() throws(StoreError) -> JournalEnd? {
        try last.firstRow { JournalEnd(sequence: $0.integer(), at: $0.instant()) }
    }

    /// The rows after `sequence` up to `last`, at most `limit`.
    func entries(after sequence: Int64, through last: Int64, limit: Int) throws(StoreError) -> [TrailEntry] {
        var found: [TrailEntry] = []
        between.bind(sequence)
        between.bind(last)
        between.bind(max(limit, 0))
        try between.forEachRow { row in
            found.append(
                TrailEntry(
                    sequence: row.integer(), at: row.instant(), code: row.text(), caseID: row.optionalCaseID(),
                    requestID: row.optionalRequestID(), facts: row.optionalBytes(), routingKey: row.optionalText()))
        }
        return found
    }
}
