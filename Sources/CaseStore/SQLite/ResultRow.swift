internal import Casework
internal import GRDBSQLite

/// The current row of a query, read column by column from the left; valid only while the row is current.
struct ResultRow {
    private let handle: OpaquePointer
    private var column: Int32 = 0

    init(_ handle: OpaquePointer) { self.handle = handle }

    private mutating func next() -> Int32 {
        defer { column += 1 }
        return column
    }

    private func isNull(_ index: Int32) -> Bool { sqlite3_column_type(handle, index) == SQLITE_NULL }

    /// Leaves out the rest of `count` columns.
    mutating func skip(_ count: Int32 = 1) { column += count }

    mutating func integer() -> Int64 { sqlite3_column_int64(handle, next()) }

    mutating func optionalInteger() -> Int64? {
        let index = next()
        return isNull(index) ? nil : sqlite3_column_int64(handle, index)
    }

    mutating func flag() -> Bool { integer() != 0 }
    mutating func double() -> Double { sqlite3_column_double(handle, next()) }
    mutating func instant() -> Instant { Instant(milliseconds: integer()) }
    mutating func optionalInstant() -> Instant? { optionalInteger().map(Instant.init(milliseconds:)) }
    mutating func requestID() -> RequestID { RequestID(text()) }
    mutating func optionalRequestID() -> RequestID? { optionalText().map { RequestID($0) } }
    mutating func caseID() -> CaseID { CaseID(number: integer()) }
    mutating func optionalCaseID() -> CaseID? { optionalInteger().map(CaseID.init(number:)) }

    /// The text of the column; empty where it is null.
    mutating func text() -> String { string(at: next()) }

    mutating func optionalText() -> String? {
        let index = next()
        return isNull(index) ? nil : string(at: index)
    }

    private func string(at index: Int32) -> String {
        guard let start = sqlite3_column_text(handle, index) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, index))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The bytes of the column; none where it is null.
    mutating func bytes() -> [UInt8] { blob(at: next()) }

    mutating func optionalBytes() -> [UInt8]? {
        let index = next()
        return isNull(index) ? nil : blob(at: index)
    }

    private func blob(at index: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, index) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index))))
    }

    /// The member of a closed vocabulary; a word outside it means a damaged file, or one written by a stranger.
    mutating func word<Word: RawRepresentable>(_: Word.Type = Word.self) throws(StoreError) -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: text()) else {
            throw .inputOutput("a column holds a word unknown to \(Word.self)")
        }
        return word
    }

    mutating func optionalWord<Word: RawRepresentable>(_: Word.Type = Word.self) throws(StoreError) -> Word?
    where Word.RawValue == String {
        if isNull(column) {
            column += 1
            return nil
        }
        return try word()
    }
}
