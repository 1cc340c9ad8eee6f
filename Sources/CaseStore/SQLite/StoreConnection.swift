internal import GRDB
internal import GRDBSQLite

/// A connection to the store's file, set up as writer or as reader, and its transactions.
final class StoreConnection {
    /// How the file is opened.
    enum Role { case writer, reader }

    private let queue: DatabaseQueue
    private(set) var preparedSQL: [String] = []

    init(path: String, role: Role) throws(StoreError) {
        do {
            queue = try DatabaseQueue(path: path, configuration: Self.configuration(role))
            if role == .writer { try queue.writeWithoutTransaction(Self.makeDurable) }
        } catch {
            throw SQLiteFile.openingError(error)
        }
    }

    /// Only a checkpoint's end or a stranger's shell can hold us up, and neither for long; in seconds.
    private static let longestWait = 5.0

    private static func configuration(_ role: Role) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = role == .reader
        configuration.journalMode = role == .writer ? .wal : .default
        configuration.busyMode = .timeout(longestWait)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = \(role == .writer ? -64_000 : -8000)")
            guard role == .writer else { return }
            // A row that takes another's place fires the triggers that keep rows from going.
            try database.execute(sql: "PRAGMA recursive_triggers = ON")
            // Erased data must not linger in free space.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // A reader that may not write cannot make these files: without them it could not open a stopped daemon's store.
            var keep: Int32 = 1
            let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &keep)
            guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
        return configuration
    }

    /// Sets what GRDB's own preparation of WAL has just set otherwise, and makes sure of it: a commit must be on the disk.
    private static func makeDurable(_ database: Database) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = 16000")
        try database.execute(sql: "PRAGMA journal_size_limit = 268435456")
        let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        guard synchronous == 2, journal == "wal" else {
            throw StoreError.unavailable("the file system gives no durable commits: \(journal ?? "no journal")")
        }
    }

    /// Closes the file. Statements must have been let go before.
    func close() throws(StoreError) {
        do { try queue.close() } catch { throw StoreError(error) }
    }

    /// A statement, kept as long as the caller keeps it. Within a transaction, too.
    func prepare(_ sql: String) throws(StoreError) -> PreparedStatement {
        preparedSQL.append(sql)
        do {
            return try queue.unsafeReentrantWrite { try PreparedStatement(sql, in: $0) }
        } catch {
            throw StoreError(error)
        }
    }

    /// Runs `sql`, which may be several statements and returns no rows. Within a transaction, too.
    func execute(_ sql: String) throws(StoreError) {
        do { try queue.unsafeReentrantWrite { try Self.run(sql, on: $0) } } catch { throw StoreError(error) }
    }

    /// Reads at one state of the record.
    func read<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
        try transaction("BEGIN DEFERRED", body)
    }

    /// Writes all that `body` writes, durably, or nothing.
    func write<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
        try transaction("BEGIN IMMEDIATE", body)
    }

    /// Moves the log into the file and cuts it to nothing, without waiting for readers; `false` where one of them was in the way.
    func emptyLog() throws(StoreError) -> Bool {
        do {
            return try queue.writeWithoutTransaction { database in
                let connection = database.sqliteConnection
                sqlite3_busy_timeout(connection, 0)
                defer { sqlite3_busy_timeout(connection, Int32(Self.longestWait * 1000)) }
                let code = sqlite3_wal_checkpoint_v2(connection, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
                guard code == SQLITE_OK || code == SQLITE_BUSY else {
                    throw StoreError(code: code, message: database.lastErrorMessage ?? "")
                }
                return code == SQLITE_OK
            }
        } catch {
            throw StoreError(error)
        }
    }

    private func transaction<Value>(
        _ begin: String, _ body: () throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        do {
            return try queue.writeWithoutTransaction { database in
                try Self.run(begin, on: database)
                do {
                    let value = try body()
                    try Self.run("COMMIT", on: database)
                    return value
                } catch {
                    try Self.rollBack(database)
                    throw error
                }
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// SQLite has rolled back by itself after the graver errors.
    private static func rollBack(_ database: Database) throws {
        if database.isInsideTransaction { try run("ROLLBACK", on: database) }
    }

    private static func run(_ command: String, on database: Database) throws {
        let code = sqlite3_exec(database.sqliteConnection, command, nil, nil, nil)
        guard code != SQLITE_OK else { return }
        let message = database.lastErrorMessage ?? ""
        throw StoreError(code: sqlite3_extended_errcode(database.sqliteConnection), message: message)
    }
}
