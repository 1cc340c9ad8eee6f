internal import Casework

/// The journal, append-only, and the one cursor that says how far its publications are confirmed.
struct JournalTable {
    private let insert: PreparedStatement
    private let last: PreparedStatement
    private let moveCursor: PreparedStatement
    private let noteCommit: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        insert = try connection.prepare(
            """
            INSERT INTO journal (sequence, link, at, code, case_id, request_id, facts, event_id, event_type, routing_key, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        last = try connection.prepare(
            "SELECT sequence, link FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)")
        moveCursor = try connection.prepare(
            "UPDATE progress SET confirmed_through = ?1 WHERE id = 1 AND confirmed_through < ?1")
        noteCommit = try connection.prepare("UPDATE progress SET committed_at = ? WHERE id = 1")
    }

    /// The number and the link of the last row; `nil` while there is none.
    func end() throws(StoreError) -> (sequence: Int64, link: [UInt8])? {
        try last.firstRow { ($0.integer(), $0.bytes()) }
    }

    /// Adds `row` under `sequence`, bound to those before it by `link`.
    func add(_ row: JournalRow, as sequence: Int64, link: [UInt8]) throws(StoreError) {
        insert.bind(sequence)
        insert.bind(link)
        insert.bind(row.at)
        insert.bind(row.code)
        insert.bind(row.caseID)
        insert.bind(row.requestID)
        insert.bind(row.facts)
        insert.bind(row.publication?.id)
        insert.bind(row.publication?.type)
        insert.bind(row.publication?.routingKey)
        insert.bind(row.publication?.body)
        try insert.run()
    }

    /// Moves the cursor to `sequence`; never back.
    func confirm(through sequence: Int64) throws(StoreError) {
        moveCursor.bind(sequence)
        try moveCursor.run()
    }

    /// Notes when the last batch was decided.
    func noteCommit(at instant: Instant) throws(StoreError) {
        noteCommit.bind(instant)
        try noteCommit.run()
    }
}
