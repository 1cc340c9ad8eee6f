internal import Casework

/// Messages kept until the request that they are about arrives. They may hold personal data, and are sealed as details are.
struct ParkedTable {
    private let any: PreparedStatement
    private let ofRequest: PreparedStatement
    private let insert: PreparedStatement
    private let delete: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        any = try connection.prepare("SELECT id FROM parked LIMIT 1")
        ofRequest = try connection.prepare("SELECT sealed FROM parked WHERE request_id = ? ORDER BY id")
        insert = try connection.prepare("INSERT INTO parked (request_id, received_at, sealed) VALUES (?, ?, ?)")
        delete = try connection.prepare("DELETE FROM parked WHERE request_id = ?")
    }

    /// The messages kept for `requestIDs`, oldest first for each.
    func all(for requestIDs: Set<RequestID>) throws(StoreError) -> [ParkedMessage] {
        // Nearly always there is none at all.
        guard !requestIDs.isEmpty, try any.firstRow({ $0.integer() }) != nil else { return [] }
        var messages: [ParkedMessage] = []
        for requestID in requestIDs {
            ofRequest.bind(requestID)
            try ofRequest.forEachRow { row throws(StoreError) in messages.append(try SealedJSON.decode(row.bytes())) }
        }
        return messages
    }

    /// Keeps `message`.
    func add(_ message: ParkedMessage) throws(StoreError) {
        let sealed = try SealedJSON.encode(message)
        insert.bind(message.requestID)
        insert.bind(message.receivedAt)
        insert.bind(sealed)
        try insert.run()
    }

    /// Lets go of what was kept for `requestID`.
    func remove(_ requestID: RequestID) throws(StoreError) {
        delete.bind(requestID)
        try delete.run()
    }
}
