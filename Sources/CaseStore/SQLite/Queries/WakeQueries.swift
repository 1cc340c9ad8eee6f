internal import Casework

/// What wakes by itself, and when.
struct WakeQueries {
    private let cases: PreparedStatement
    private let digests: PreparedStatement
    private let sleepers: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        cases = try connection.prepare(
            """
            SELECT CASE WHEN wake_at > ?1 THEN wake_at ELSE ifnull(
                (SELECT min(due_at) FROM obligation WHERE case_id = number AND state = 'open' AND due_at <= ?1), wake_at)
                END, number
            FROM case_file WHERE wake_at IS NOT NULL
            """)
        digests = try connection.prepare("SELECT send_at, addressee FROM digest_list WHERE send_at IS NOT NULL")
        // Cross joins, since only the indices of what is open are short: cases that sleep are nearly all.
        sleepers = try connection.prepare(
            """
            SELECT number FROM obligation CROSS JOIN case_file ON number = obligation.case_id
            WHERE obligation.state = 'open' AND wake_at IS NULL
            UNION
            SELECT number FROM meeting CROSS JOIN case_file ON number = meeting.case_id
            WHERE meeting.state IN ('requested', 'scheduled') AND wake_at IS NULL
            """)
    }

    /// Calls `body` with each case that owes something and does not wake by itself.
    func forEachSleeper(_ body: (CaseID) -> Void) throws(StoreError) {
        try sleepers.forEachRow { row in body(row.caseID()) }
    }

    /// Calls `body` with each; see ``CaseReader/forEachWake(at:_:)``.
    func forEach(at now: Instant, _ body: (Instant, Wake) -> Void) throws(StoreError) {
        cases.bind(now)
        try cases.forEachRow { row in
            let instant = row.instant()
            body(instant, .caseFile(row.caseID()))
        }
        try digests.forEachRow { row in
            let instant = row.instant()
            body(instant, .digest(addressee: row.text()))
        }
    }
}
