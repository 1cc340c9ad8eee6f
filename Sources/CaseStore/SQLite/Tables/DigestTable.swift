internal import Casework

/// Lists of what is late, and their entries.
struct DigestTable {
    private let lists: PreparedStatement
    private let items: PreparedStatement
    private let saveList: PreparedStatement
    private let insertItem: PreparedStatement
    private let deleteItem: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        lists = try connection.prepare("SELECT addressee, last_sent_at, send_at, last_sequence FROM digest_list")
        items = try connection.prepare(
            """
            SELECT case_id, subject, rung, level, due_at, district FROM digest_item
            WHERE addressee = ? ORDER BY due_at, id
            """)
        saveList = try connection.prepare(
            """
            INSERT INTO digest_list (addressee, last_sent_at, send_at, last_sequence) VALUES (?, ?, ?, ?)
            ON CONFLICT (addressee) DO UPDATE SET last_sent_at = excluded.last_sent_at, send_at = excluded.send_at,
                last_sequence = excluded.last_sequence
            """)
        insertItem = try connection.prepare(
            """
            INSERT OR IGNORE INTO digest_item (addressee, case_id, subject, rung, due_at, level, district)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        deleteItem = try connection.prepare(
            "DELETE FROM digest_item WHERE addressee = ? AND case_id = ? AND subject = ? AND rung = ? AND due_at = ?")
    }

    /// All lists, with the entries of those of `addressees`.
    func all(withItemsOf addressees: Set<String>) throws(StoreError) -> [DigestList] {
        var found: [DigestList] = []
        try lists.forEachRow { row throws(StoreError) in
            var list = DigestList(addressee: row.text())
            list.lastSentAt = row.optionalInstant()
            list.sendAt = row.optionalInstant()
            list.lastSequence = row.integer()
            found.append(list)
        }
        for index in found.indices where addressees.contains(found[index].addressee) {
            found[index].items = try items(of: found[index].addressee)
        }
        return found
    }

    private func items(of addressee: String) throws(StoreError) -> [DigestItem] {
        var found: [DigestItem] = []
        items.bind(addressee)
        try items.forEachRow { row throws(StoreError) in
            let caseID = row.caseID()
            let subject = try Self.subject(row.text())
            let rung = row.text()
            let level = Int(row.integer())
            found.append(
                DigestItem(
                    level: level, addressee: addressee, caseID: caseID, subject: subject, rung: rung,
                    dueAt: row.instant(), district: row.optionalText()))
        }
        return found
    }

    /// Brings the timing of `list` up to date; its entries have statements of their own.
    func write(_ list: DigestList) throws(StoreError) {
        saveList.bind(list.addressee)
        saveList.bind(list.lastSentAt)
        saveList.bind(list.sendAt)
        saveList.bind(list.lastSequence)
        try saveList.run()
    }

    /// Adds `item` to its addressee's list, unless it is there.
    func add(_ item: DigestItem) throws(StoreError) {
        bindKey(of: item, to: insertItem)
        insertItem.bind(item.level)
        insertItem.bind(item.district)
        try insertItem.run()
    }

    /// Takes `item` off its addressee's list.
    func remove(_ item: DigestItem) throws(StoreError) {
        bindKey(of: item, to: deleteItem)
        try deleteItem.run()
    }

    private func bindKey(of item: DigestItem, to statement: PreparedStatement) {
        statement.bind(item.addressee)
        statement.bind(item.caseID)
        statement.bind(Self.text(of: item.subject))
        statement.bind(item.rung)
        statement.bind(item.dueAt)
    }

    /// `F-` and the request, or the meeting and what is late of it.
    private static func text(of subject: DigestItem.Subject) -> String {
        switch subject {
        case .followUp(let requestID): "F-\(requestID.text)"
        case .meeting(let meetingID, let lateness): "\(lateness.rawValue):\(meetingID)"
        }
    }

    private static func subject(_ text: String) throws(StoreError) -> DigestItem.Subject {
        if text.hasPrefix("F-") { return .followUp(RequestID(String(text.dropFirst(2)))) }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let lateness = MeetingLateness(rawValue: String(parts[0])),
            let meetingID = MeetingID(String(parts[1]))
        else { throw .inputOutput("a list with an unknown entry") }
        return .meeting(meetingID, lateness)
    }
}
