internal import Casework

/// What wakes by itself, and when.
struct WakeQueries {
    private let cases: PreparedStatement
    private let digests: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        cases = try connection.prepare("SELECT wake_at, number FROM case_file WHERE wake_at IS NOT NULL")
        digests = try connection.prepare("SELECT send_at, addressee FROM digest_list WHERE send_at IS NOT NULL")
    }

    /// Calls `body` with each.
    func forEach(_ body: (Instant, Wake) -> Void) throws(StoreError) {
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
