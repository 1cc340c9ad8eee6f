internal import Casework

/// Messages that people took out of those set aside, for good. Why is in a person's words, and sealed as details are.
struct DiscardTable {
    private let latest: PreparedStatement
    private let insert: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        latest = try connection.prepare("SELECT sealed FROM discarded ORDER BY id DESC LIMIT ?")
        insert = try connection.prepare("INSERT INTO discarded (dead_id, discarded_at, sealed) VALUES (?, ?, ?)")
    }

    /// Those recorded last, latest first, at most `limit`.
    func latest(limit: Int) throws(StoreError) -> [MessageDiscarded] {
        var discards: [MessageDiscarded] = []
        latest.bind(max(limit, 0))
        try latest.forEachRow { row throws(StoreError) in discards.append(try SealedJSON.decode(row.bytes())) }
        return discards
    }

    /// Keeps `discard`.
    func add(_ discard: MessageDiscarded) throws(StoreError) {
        let sealed = try SealedJSON.encode(discard)
        insert.bind(discard.deadID)
        insert.bind(discard.discardedAt)
        insert.bind(sealed)
        try insert.run()
    }
}
