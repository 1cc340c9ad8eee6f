internal import Casework

/// The follow-ups that are or were owed, one at most for each contact.
struct ObligationTable {
    private let ofCase: PreparedStatement
    private let save: PreparedStatement

    private static let columns = """
        counts_from, due_at, routing_district, breached_at, rungs_sent, told, state, ended_at, recorded_at, reason
        """

    init(_ connection: StoreConnection) throws(StoreError) {
        let columns = Self.columns.split(separator: ", ").map { "obligation.\($0)" }.joined(separator: ", ")
        ofCase = try connection.prepare(
            """
            SELECT contact.request_id, \(columns) FROM obligation JOIN contact ON contact.id = obligation.contact_id
            WHERE obligation.case_id = ? ORDER BY obligation.position
            """)
        // The promise's own columns are set too, so that moving it is refused by the schema and not silently ignored.
        save = try connection.prepare(
            """
            INSERT INTO obligation (contact_id, case_id, position, \(Self.columns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (contact_id) DO UPDATE SET case_id = excluded.case_id, position = excluded.position,
                counts_from = excluded.counts_from, due_at = excluded.due_at, breached_at = excluded.breached_at,
                rungs_sent = excluded.rungs_sent, told = excluded.told, state = excluded.state,
                ended_at = excluded.ended_at, recorded_at = excluded.recorded_at, reason = excluded.reason
            """)
    }

    /// The obligations of `caseID`, in the case's order.
    func all(of caseID: CaseID) throws(StoreError) -> [FollowUpObligation] {
        var obligations: [FollowUpObligation] = []
        ofCase.bind(caseID)
        try ofCase.forEachRow { row throws(StoreError) in obligations.append(try Self.read(&row)) }
        return obligations
    }

    /// Writes `obligation` of the contact in row `contact`, the `position`-th of `caseID`.
    func write(
        _ obligation: FollowUpObligation, of contact: Int64, in caseID: CaseID, at position: Int
    ) throws(StoreError) {
        save.bind(contact)
        save.bind(caseID)
        save.bind(position)
        save.bind(obligation.countsFrom)
        save.bind(obligation.dueAt)
        save.bind(obligation.routingDistrict)
        save.bind(obligation.breachedAt)
        save.bind(CodeList.encode(obligation.rungsSent.sorted()))
        save.bind(CodeList.encode(obligation.told.sorted()))
        switch obligation.state {
        case .open: bindState("open", endedAt: nil, recordedAt: nil, reason: nil)
        case .satisfied(let at, let recordedAt):
            bindState("satisfied", endedAt: at, recordedAt: recordedAt, reason: nil)
        case .cancelled(let at, let reason): bindState("cancelled", endedAt: at, recordedAt: nil, reason: reason)
        }
        try save.run()
    }

    private func bindState(_ state: String, endedAt: Instant?, recordedAt: Instant?, reason: CancellationReason?) {
        save.bind(state)
        save.bind(endedAt)
        save.bind(recordedAt)
        save.bind(reason?.rawValue)
    }

    private static func read(_ row: inout ResultRow) throws(StoreError) -> FollowUpObligation {
        let requestID = row.requestID()
        let countsFrom = row.instant()
        var obligation = FollowUpObligation(
            requestID: requestID, countsFrom: countsFrom, dueAt: row.instant(), routingDistrict: row.optionalText())
        obligation.breachedAt = row.optionalInstant()
        obligation.rungsSent = Set(CodeList.decode(row.text()))
        obligation.told = Set(CodeList.decode(row.text()))
        obligation.state = try state(&row)
        return obligation
    }

    private static func state(_ row: inout ResultRow) throws(StoreError) -> FollowUpObligation.State {
        let word = row.text()
        let endedAt = row.optionalInstant()
        let recordedAt = row.optionalInstant()
        let reason: CancellationReason? = try row.optionalWord()
        switch (word, endedAt, recordedAt, reason) {
        case ("open", nil, nil, nil): return .open
        case ("satisfied", let at?, let recordedAt?, nil): return .satisfied(at: at, recordedAt: recordedAt)
        case ("cancelled", let at?, nil, let reason?): return .cancelled(at: at, reason: reason)
        default: throw .inputOutput("an obligation in an unknown state")
        }
    }
}
