internal import Casework

/// What people have to do.
struct WorklistQueries {
    private let everywhere: PreparedStatement
    private let inDistrict: PreparedStatement
    private let openReviews: PreparedStatement
    private let meeting: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        func open(_ condition: String) -> String {
            """
            SELECT contact.request_id, obligation.case_id, contact.registered_at, obligation.due_at,
                obligation.breached_at, contact.kind, contact.treated_as, contact.priority, case_file.district,
                contact.service_code, contact.service_name, contact.channel, contact.language, contact.attempts
            FROM obligation
            JOIN contact ON contact.id = obligation.contact_id
            JOIN case_file ON case_file.number = obligation.case_id
            WHERE obligation.state = 'open' \(condition)
            ORDER BY obligation.due_at, contact.priority DESC, contact.request_id LIMIT ?
            """
        }
        everywhere = try connection.prepare(open(""))
        inDistrict = try connection.prepare(open("AND ifnull(case_file.district, 'unknown') = ?"))
        openReviews = try connection.prepare(
            "SELECT case_id, body FROM review WHERE is_open = 1 ORDER BY decide_by, case_id, position LIMIT ?")
        meeting = try connection.prepare("SELECT case_id, body FROM meeting WHERE origin = ? AND ordinal = ?")
    }

    /// Open follow-ups, most urgent first.
    func open(district: String?, limit: Int) throws(StoreError) -> [WorklistEntry] {
        let statement = district == nil ? everywhere : inDistrict
        if let district { statement.bind(district) }
        statement.bind(max(limit, 0))
        var entries: [WorklistEntry] = []
        try statement.forEachRow { row throws(StoreError) in entries.append(try Self.entry(&row)) }
        return entries
    }

    /// Undecided reviews, most urgent first.
    func reviews(limit: Int) throws(StoreError) -> [OpenReview] {
        openReviews.bind(max(limit, 0))
        var reviews: [OpenReview] = []
        try openReviews.forEachRow { row throws(StoreError) in
            let caseID = row.caseID()
            reviews.append(OpenReview(caseID: caseID, review: try JSONColumn.decode(row.text())))
        }
        return reviews
    }

    /// The meeting `id`, and the case that owes it now.
    func meeting(_ id: MeetingID) throws(StoreError) -> (caseID: CaseID, meeting: Meeting)? {
        meeting.bind(id.caseID)
        meeting.bind(id.ordinal)
        return try meeting.firstRow { row throws(StoreError) in
            let caseID = row.caseID()
            return (caseID, try JSONColumn.decode(row.text()))
        }
    }

    private static func entry(_ row: inout ResultRow) throws(StoreError) -> WorklistEntry {
        var entry = WorklistEntry(
            requestID: row.requestID(), caseID: row.caseID(), registeredAt: row.instant(), dueAt: row.instant(),
            breachedAt: row.optionalInstant(), kind: try row.word(), treatedAs: try row.word(),
            priority: Int(row.integer()), district: row.optionalText(), serviceCode: row.optionalText(),
            serviceName: row.optionalText(), channel: try row.optionalWord(), language: row.optionalText(),
            attempts: 0, lastAttemptAt: nil)
        guard let column = row.optionalText() else { return entry }
        let attempts: [FollowUpAttempt] = try JSONColumn.decode(column)
        entry.attempts = attempts.count { !$0.counts }
        entry.lastAttemptAt = attempts.map(\.contactedAt).max()
        return entry
    }
}
