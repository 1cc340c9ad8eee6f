/// A few facts of the store itself.
struct MetaTable {
    /// What is kept.
    enum Key: String {
        case epoch
        case identityKey = "identity_key"
        case policyDigest = "policy_digest"
    }

    private let find: PreparedStatement
    private let findOnceSomebodyIsOnFile: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        find = try connection.prepare("SELECT value FROM meta WHERE key = ?")
        findOnceSomebodyIsOnFile = try connection.prepare(
            "SELECT value FROM meta WHERE key = ? AND EXISTS (SELECT 1 FROM contact WHERE id > 0)")
    }

    /// What is kept under `key`.
    func value(of key: Key) throws(StoreError) -> String? {
        find.bind(key.rawValue)
        return try find.firstRow { $0.text() }
    }

    /// What is kept under `key`; `nil` while there is no contact.
    func valueOnceSomebodyIsOnFile(of key: Key) throws(StoreError) -> String? {
        findOnceSomebodyIsOnFile.bind(key.rawValue)
        return try findOnceSomebodyIsOnFile.firstRow { $0.text() }
    }
}

/// Writes what ``MetaTable`` reads.
struct MetaWriter {
    private let save: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        save = try connection.prepare(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
    }

    /// Keeps `value` under `key`.
    func write(_ value: String, as key: MetaTable.Key) throws(StoreError) {
        save.bind(key.rawValue)
        save.bind(value)
        try save.run()
    }
}
