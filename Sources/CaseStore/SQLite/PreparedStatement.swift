internal import Casework
internal import GRDB
internal import GRDBSQLite

/// One prepared statement, its parameters bound in order of the SQL's question marks, its columns read in order of the SQL's list.
///
/// Speaks to SQLite directly: a message costs a dozen statements, and at that rate an array of boxed arguments for each is what one
/// would mostly pay for. Confined, as its connection is, to one thread at a time.
final class PreparedStatement {
    let sql: String
    /// Owns the compiled statement, and finalizes it.
    private let statement: Statement
    private let handle: OpaquePointer
    private var parameter: Int32 = 0
    /// The first refusal of a bind, reported when the statement runs.
    private var refusal: Int32 = SQLITE_OK
    /// Where texts and bytes wait for the statement to run, so that SQLite need not keep a copy of each for itself.
    private let arena = UnsafeMutableRawBufferPointer.allocate(byteCount: 8192, alignment: 8)
    private var arenaUsed = 0

    init(_ sql: String, in database: Database) throws {
        self.sql = sql
        statement = try database.makeStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    deinit { arena.deallocate() }

    // MARK: Parameters

    func bind(_ value: Int64) { note(sqlite3_bind_int64(handle, next(), value)) }

    func bind(_ value: Int64?) {
        guard let value else { return bindNull() }
        bind(value)
    }

    func bind(_ value: Int) { bind(Int64(value)) }
    func bind(_ value: Bool) { bind(value ? 1 : 0 as Int64) }
    func bind(_ value: Double) { note(sqlite3_bind_double(handle, next(), value)) }
    func bind(_ value: Instant) { bind(value.milliseconds) }
    func bind(_ value: Instant?) { bind(value?.milliseconds) }
    func bind(_ value: RequestID) { bind(value.text) }
    func bind(_ value: RequestID?) { bind(value?.text) }
    func bind(_ value: CaseID) { bind(value.number) }
    func bind(_ value: CaseID?) { bind(value?.number) }

    func bind(_ value: String) {
        let index = next()
        var value = value
        note(value.withUTF8 { bindText(UnsafeRawBufferPointer($0), at: index) })
    }

    func bind(_ value: String?) {
        guard let value else { return bindNull() }
        bind(value)
    }

    func bind(_ value: [UInt8]) {
        let index = next()
        note(value.withUnsafeBytes { bindBytes($0, at: index) })
    }

    func bind(_ value: [UInt8]?) {
        guard let value else { return bindNull() }
        bind(value)
    }

    func bindNull() { note(sqlite3_bind_null(handle, next())) }

    private func next() -> Int32 {
        parameter += 1
        return parameter
    }

    private func note(_ code: Int32) {
        if code != SQLITE_OK, refusal == SQLITE_OK { refusal = code }
    }

    private func bindText(_ text: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
        guard let base = text.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, nil) }
        let kept = keep(text)
        return sqlite3_bind_text64(
            handle, index, (kept ?? base).assumingMemoryBound(to: CChar.self), sqlite3_uint64(text.count),
            kept == nil ? Self.transient : nil, UInt8(SQLITE_UTF8))
    }

    private func bindBytes(_ bytes: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
        let kept = keep(bytes)
        return sqlite3_bind_blob64(
            handle, index, kept ?? base, sqlite3_uint64(bytes.count), kept == nil ? Self.transient : nil)
    }

    /// Copies `bytes` to where they stay until the statement is bound anew; `nil` where there is no room left.
    private func keep(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
        guard bytes.count <= arena.count - arenaUsed else { return nil }
        let room = UnsafeMutableRawBufferPointer(rebasing: arena[arenaUsed..<(arenaUsed + bytes.count)])
        room.copyMemory(from: bytes)
        arenaUsed += bytes.count
        return room.baseAddress.map { UnsafeRawPointer($0) }
    }

    /// SQLite copies what it is given before the call returns. Instead of it, `nil` says that the bytes stay where they are.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    // MARK: Running

    /// Runs a statement that returns no rows.
    func run() throws(StoreError) {
        defer { reset() }
        while try step() {}
    }

    /// Adds a row; returns its number.
    func runInsert() throws(StoreError) -> Int64 {
        try run()
        guard let connection = sqlite3_db_handle(handle) else { throw .inputOutput("a statement without connection") }
        return sqlite3_last_insert_rowid(connection)
    }

    /// Runs a query, handing over each row while it is current.
    func forEachRow(_ body: (inout ResultRow) throws(StoreError) -> Void) throws(StoreError) {
        defer { reset() }
        while try step() {
            var row = ResultRow(handle)
            try body(&row)
        }
    }

    /// Runs a query and reads its first row, if there is one.
    func firstRow<Value>(_ body: (inout ResultRow) throws(StoreError) -> Value) throws(StoreError) -> Value? {
        defer { reset() }
        guard try step() else { return nil }
        var row = ResultRow(handle)
        return try body(&row)
    }

    private func step() throws(StoreError) -> Bool {
        guard refusal == SQLITE_OK else { throw StoreError(code: refusal, message: "") }
        let code = sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let message = sqlite3_db_handle(handle).flatMap(sqlite3_errmsg).map { String(cString: $0) } ?? ""
            throw StoreError(code: code, message: message)
        }
    }

    private func reset() {
        // Its code repeats that of the last step, which has been reported.
        _ = sqlite3_reset(handle)
        parameter = 0
        arenaUsed = 0
        refusal = SQLITE_OK
    }
}
