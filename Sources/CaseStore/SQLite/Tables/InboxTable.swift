internal import Casework

/// Which messages were taken in, and which are under suspicion of doing harm.
struct InboxTable {
    private let find: PreparedStatement
    private let insert: PreparedStatement
    private let countAttempt: PreparedStatement
    private let findAttempts: PreparedStatement
    private let clearAttempt: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        find = try connection.prepare("SELECT digest, outcome, received_at FROM inbox WHERE key = ?")
        // What was refused was not taken in: the same message may come again, and may be taken then.
        insert = try connection.prepare(
            """
            INSERT INTO inbox (key, digest, outcome, received_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, outcome = excluded.outcome,
            received_at = excluded.received_at WHERE outcome = 'refused'
            RETURNING 1
            """)
        countAttempt = try connection.prepare(
            "INSERT INTO attempt (key, count) VALUES (?, 1) ON CONFLICT (key) DO UPDATE SET count = count + 1 RETURNING count"
        )
        findAttempts = try connection.prepare("SELECT count FROM attempt WHERE key = ?")
        clearAttempt = try connection.prepare("DELETE FROM attempt WHERE key = ?")
    }

    /// How the message `key` was taken in, if it was.
    func receipt(of key: MessageKey) throws(StoreError) -> Receipt? {
        find.bind(key.bytes)
        return try find.firstRow { row throws(StoreError) in
            let digest = row.bytes()
            let outcome: Receipt.Outcome = try row.word()
            return Receipt(key: key, digest: digest, outcome: outcome, receivedAt: row.instant())
        }
    }

    /// Notes that a message was taken in, or refused. One that was taken in before breaks an invariant.
    func add(_ receipt: Receipt) throws(StoreError) {
        insert.bind(receipt.key.bytes)
        insert.bind(receipt.digest)
        insert.bind(receipt.outcome.rawValue)
        insert.bind(receipt.receivedAt)
        guard try insert.firstRow({ $0.integer() }) != nil else { throw .invariant("a message is taken in once") }
    }

    /// How many attempts at the message `key` ended the process.
    func attempts(_ key: [UInt8]) throws(StoreError) -> Int {
        findAttempts.bind(key)
        return Int(try findAttempts.firstRow { $0.integer() } ?? 0)
    }

    /// Counts one more attempt at the message `key` that ended the process; returns how many there were.
    func countAttempt(_ key: [UInt8]) throws(StoreError) -> Int {
        countAttempt.bind(key)
        return Int(try countAttempt.firstRow { $0.integer() } ?? 1)
    }

    /// Forgets the attempts at the message `key`.
    func clearAttempt(_ key: [UInt8]) throws(StoreError) {
        clearAttempt.bind(key)
        try clearAttempt.run()
    }
}
