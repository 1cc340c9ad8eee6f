internal import Casework

/// Case files: their own row, and with the tables of what is owed and asked, the whole.
struct CaseTable {
    private let byNumber: PreparedStatement
    private let save: PreparedStatement
    private let highest: PreparedStatement
    private let byMeeting: PreparedStatement
    let obligations: ObligationTable
    let meetings: MeetingTable
    let reviews: ReviewTable

    private static let columns = """
        opened_at, first_district, district, previous_case, merged_into, last_sequence, wake_at, resolved_at, resolutions, \
        separated
        """

    init(_ connection: StoreConnection) throws(StoreError) {
        byNumber = try connection.prepare("SELECT \(Self.columns) FROM case_file WHERE number = ?")
        save = try connection.prepare(
            """
            INSERT INTO case_file (number, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET district = excluded.district, previous_case = excluded.previous_case,
                merged_into = excluded.merged_into, last_sequence = excluded.last_sequence, wake_at = excluded.wake_at,
                resolved_at = excluded.resolved_at, resolutions = excluded.resolutions,
                separated = excluded.separated
            """)
        highest = try connection.prepare("SELECT max(number) FROM case_file")
        byMeeting = try connection.prepare("SELECT DISTINCT case_id FROM meeting WHERE origin = ?")
        obligations = try ObligationTable(connection)
        meetings = try MeetingTable(connection)
        reviews = try ReviewTable(connection)
    }

    /// The number of the latest case; 0 while there is none.
    func highestNumber() throws(StoreError) -> Int64 { try highest.firstRow { $0.integer() } ?? 0 }

    /// The cases that now hold the meetings first owed by `caseID`.
    func holders(ofMeetingsFrom caseID: CaseID) throws(StoreError) -> [CaseID] {
        var holders: [CaseID] = []
        byMeeting.bind(caseID)
        try byMeeting.forEachRow { holders.append($0.caseID()) }
        return holders
    }

    /// The whole case but for its list of contacts, which is what contacts say of themselves.
    func find(_ id: CaseID) throws(StoreError) -> Case? {
        byNumber.bind(id)
        guard var caseFile = try byNumber.firstRow({ row throws(StoreError) in try Self.read(&row, id: id) }) else {
            return nil
        }
        caseFile.obligations = try obligations.all(of: id)
        caseFile.meetings = try meetings.all(of: id)
        caseFile.reviews = try reviews.all(of: id)
        return caseFile
    }

    /// Brings the case's own row to `caseFile`.
    func write(_ caseFile: Case) throws(StoreError) {
        let resolutions = try JSONColumn.encodeList(caseFile.resolutions)
        let separated = try JSONColumn.encodeList(caseFile.separated.sorted())
        save.bind(caseFile.id)
        save.bind(caseFile.openedAt)
        save.bind(caseFile.firstDistrict)
        save.bind(caseFile.district)
        save.bind(caseFile.previousCase)
        save.bind(caseFile.mergedInto)
        save.bind(caseFile.lastSequence)
        save.bind(caseFile.wakeAt)
        save.bind(caseFile.resolution?.resolvedAt)
        save.bind(resolutions)
        save.bind(separated)
        try save.run()
    }

    private static func read(_ row: inout ResultRow, id: CaseID) throws(StoreError) -> Case {
        var caseFile = Case(id: id, openedAt: row.instant(), district: row.optionalText())
        caseFile.district = row.optionalText()
        caseFile.previousCase = row.optionalCaseID()
        caseFile.mergedInto = row.optionalCaseID()
        caseFile.lastSequence = row.integer()
        caseFile.wakeAt = row.optionalInstant()
        row.skip()
        if let resolutions = row.optionalText() { caseFile.resolutions = try JSONColumn.decode(resolutions) }
        if let separated = row.optionalText() { caseFile.separated = try JSONColumn.decode(separated) }
        return caseFile
    }
}
