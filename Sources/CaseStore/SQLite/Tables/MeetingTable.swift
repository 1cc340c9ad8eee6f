internal import Casework

/// Meetings: what the schema watches over and tools look for in columns, the whole as JSON.
struct MeetingTable {
    private let ofCase: PreparedStatement
    private let save: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        ofCase = try connection.prepare("SELECT body FROM meeting WHERE case_id = ? ORDER BY position")
        save = try connection.prepare(
            """
            INSERT INTO meeting (origin, ordinal, case_id, position, state, requested_at, schedule_by, hold_by, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (origin, ordinal) DO UPDATE SET case_id = excluded.case_id, position = excluded.position,
                state = excluded.state, schedule_by = excluded.schedule_by, hold_by = excluded.hold_by,
                body = excluded.body
            """)
    }

    /// The meetings of `caseID`, in the case's order.
    func all(of caseID: CaseID) throws(StoreError) -> [Meeting] {
        var meetings: [Meeting] = []
        ofCase.bind(caseID)
        try ofCase.forEachRow { row throws(StoreError) in meetings.append(try JSONColumn.decode(row.text())) }
        return meetings
    }

    /// Writes `meeting`, the `position`-th of `caseID`.
    func write(_ meeting: Meeting, in caseID: CaseID, at position: Int) throws(StoreError) {
        let body = try JSONColumn.encode(meeting)
        save.bind(meeting.id.caseID)
        save.bind(meeting.id.ordinal)
        save.bind(caseID)
        save.bind(position)
        save.bind(Self.word(for: meeting.state))
        save.bind(meeting.requestedAt)
        save.bind(meeting.scheduleBy)
        save.bind(meeting.holdBy)
        save.bind(body)
        try save.run()
    }

    private static func word(for state: Meeting.State) -> String {
        switch state {
        case .requested: "requested"
        case .scheduled: "scheduled"
        case .held: "held"
        case .declined: "declined"
        case .withdrawn: "withdrawn"
        }
    }
}
