internal import GRDB
internal import GRDBSQLite

extension StoreError {
    /// What SQLite's result `code` asks for. `message` is kept only where SQLite puts nothing but names of the schema into it.
    init(code: Int32, message: String) {
        let meaning = "\(String(cString: sqlite3_errstr(code))) (\(code))"
        switch code & 0xff {
        case SQLITE_FULL: self = .full(meaning)
        case SQLITE_CONSTRAINT: self = .invariant(message.isEmpty ? meaning : message)
        case SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE: self = .invariant(meaning)
        case SQLITE_NOTADB: self = .incompatible("not a database")
        case SQLITE_BUSY, SQLITE_LOCKED: self = .unavailable("another process writes to the store: \(meaning)")
        default: self = .inputOutput(meaning)
        }
    }

    /// What an error of GRDB asks for.
    init(_ error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError:
            self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "")
        default: self = .inputOutput("unexpected failure: \(type(of: error))")
        }
    }

    /// Whether nothing more may be written after this error: what is on the disk may differ from what we believe.
    var isFatal: Bool {
        switch self {
        case .inputOutput, .full: true
        case .invariant, .incompatible, .unavailable: false
        }
    }
}
