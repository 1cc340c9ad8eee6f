internal import Casework

/// A contact and the number of its row.
struct StoredContact {
    let rowID: Int64
    var contact: Contact
}

/// Contacts, one row each in plain columns: nearly every message reads and writes here.
struct ContactTable {
    private let byRequest: PreparedStatement
    private let byRow: PreparedStatement
    private let ofCase: PreparedStatement
    private let ofRoot: PreparedStatement
    private let rowOfRequest: PreparedStatement
    private let insert: PreparedStatement
    private let updateAll: PreparedStatement
    private let updateKeepingDetails: PreparedStatement

    /// All columns but the row's number, the request's id and the sealed details, in the order of ``ContactRow``.
    static let columns = """
        registered_at, claimed_registration, received_at, case_id, standing, standing_of, kind, treated_as, confidence, priority, \
        reasons, needs_review, corrected_by, corrected_at, complaint_since, revision, rules_version, \
        recorded_nature, flags, status, service_code, service_name, channel, language, district, parent, replaces, match, \
        attempts, stated_at, last_sequence, tokens
        """
    private static let columnCount = 32

    init(_ connection: StoreConnection) throws(StoreError) {
        let read = "SELECT id, request_id, \(Self.columns)"
        let marks = Array(repeating: "?", count: Self.columnCount).joined(separator: ", ")
        byRequest = try connection.prepare("\(read), sealed FROM contact WHERE request_id = ?")
        byRow = try connection.prepare("\(read), sealed FROM contact WHERE id = ?")
        ofCase = try connection.prepare("\(read) FROM contact WHERE case_id = ?")
        ofRoot = try connection.prepare("SELECT id FROM contact WHERE standing_of = ?")
        rowOfRequest = try connection.prepare("SELECT id FROM contact WHERE request_id = ?")
        insert = try connection.prepare(
            "INSERT INTO contact (\(Self.columns), request_id, sealed) VALUES (\(marks), ?, ?)")
        updateAll = try connection.prepare(
            "UPDATE contact SET (\(Self.columns), sealed) = (\(marks), ?) WHERE id = ?")
        updateKeepingDetails = try connection.prepare("UPDATE contact SET (\(Self.columns)) = (\(marks)) WHERE id = ?")
    }

    /// The contact that 311 calls `requestID`, with its details.
    func find(_ requestID: RequestID) throws(StoreError) -> StoredContact? {
        byRequest.bind(requestID)
        return try byRequest.firstRow { row throws(StoreError) in
            try ContactRow.read(&row, id: row.integer(), withDetails: true)
        }
    }

    /// The contact in row `rowID`, with its details.
    func find(row rowID: Int64) throws(StoreError) -> StoredContact? {
        byRow.bind(rowID)
        return try byRow.firstRow { row throws(StoreError) in
            try ContactRow.read(&row, id: row.integer(), withDetails: true)
        }
    }

    /// Calls `body` with the row of each contact of `caseID`, and with what reads it, without its details, where it is not known yet.
    func forEach(
        of caseID: CaseID, _ body: (Int64, () throws(StoreError) -> StoredContact) throws(StoreError) -> Void
    ) throws(StoreError) {
        ofCase.bind(caseID)
        try ofCase.forEachRow { row throws(StoreError) in
            let id = row.integer()
            let start = row
            try body(id) { () throws(StoreError) in
                var row = start
                return try ContactRow.read(&row, id: id, withDetails: false)
            }
        }
    }

    /// The rows of the contacts that are one with `requestID`: the same form sent again, and its transfers.
    func doubles(of requestID: RequestID) throws(StoreError) -> [Int64] {
        var rows: [Int64] = []
        ofRoot.bind(requestID)
        try ofRoot.forEachRow { rows.append($0.integer()) }
        return rows
    }

    /// The row of `requestID`.
    func row(of requestID: RequestID) throws(StoreError) -> Int64? {
        rowOfRequest.bind(requestID)
        return try rowOfRequest.firstRow { $0.integer() }
    }

    /// Adds `contact`; returns its row.
    func add(_ contact: Contact) throws(StoreError) -> Int64 {
        try ContactRow.bind(contact, to: insert)
        insert.bind(contact.requestID)
        insert.bind(contact.details.map(DetailsCodec.encode))
        return try insert.runInsert()
    }

    /// Brings row `rowID` to `contact`. Details that are not loaded stay as they are; those of an erased contact go.
    func update(_ rowID: Int64, to contact: Contact) throws(StoreError) {
        if contact.details != nil || contact.flags.contains(.erased) {
            try ContactRow.bind(contact, to: updateAll)
            updateAll.bind(contact.details.map(DetailsCodec.encode))
            updateAll.bind(rowID)
            try updateAll.run()
        } else {
            try ContactRow.bind(contact, to: updateKeepingDetails)
            updateKeepingDetails.bind(rowID)
            try updateKeepingDetails.run()
        }
    }
}
