/// A few facts of the store itself.
struct MetaTable {
    /// What is kept.
    enum Key: String {
        case epoch
        case policyDigest = "policy_digest"
    }

    private let find: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        find = try connection.prepare("SELECT value FROM meta WHERE key = ?")
    }

    /// What is kept under `key`.
    func value(of key: Key) throws(StoreError) -> String? {
        find.bind(key.rawValue)
        return try find.firstRow { $0.text() }
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
