public import Casework

/// The store in one SQLite file, read-only: for the relay, the tools and the reports, beside the daemon or without it.
///
/// Every call is one short transaction, so that the writer's log can always be moved into the file. Confined to one thread at a
/// time; each thread opens a reader of its own.
public final class SQLiteCaseReader: CaseReader {
    let connection: StoreConnection
    private var queries: ReaderQueries?

    /// Opens the store at `path` to read.
    /// - Throws: ``StoreError/unavailable(_:)`` if it cannot be opened, ``StoreError/incompatible(_:)`` if it is no store or
    ///   of another schema than this version's: the daemon brings an older one to today's when it starts.
    public init(path: String) throws(StoreError) {
        let version = try SQLiteFile(path: path).schemaVersion()
        guard version == SQLiteSchema.current else {
            throw .incompatible(version == 0 ? "the store is empty" : "the store has an older schema: start the daemon")
        }
        connection = try StoreConnection(path: path, role: .reader)
        queries = try ReaderQueries(connection)
    }

    deinit {
        // Statements go before their connection.
        queries = nil
    }

    /// Closes the file. Nothing can be asked of the reader afterwards.
    public func close() throws(StoreError) {
        queries = nil
        try connection.close()
    }

    private func reading<Value>(_ body: (ReaderQueries) throws(StoreError) -> Value) throws(StoreError) -> Value {
        guard let queries else { throw .unavailable("the store is closed") }
        return try connection.read { () throws(StoreError) in try body(queries) }
    }

    public func publications(
        after sequence: Int64, limit: Int
    ) throws(StoreError) -> [(sequence: Int64, event: EncodedEvent)] {
        try reading { queries throws(StoreError) in try queries.journal.publications(after: sequence, limit: limit) }
    }

    public func confirmedThrough() throws(StoreError) -> Int64 {
        try reading { queries throws(StoreError) in try queries.status.confirmedThrough() }
    }

    public func forEachWake(at now: Instant, _ body: (Instant, Wake) -> Void) throws(StoreError) {
        try reading { queries throws(StoreError) in try queries.wakes.forEach(at: now, body) }
    }

    public func epoch() throws(StoreError) -> String {
        try reading { queries throws(StoreError) in
            guard let epoch = try queries.meta.value(of: .epoch) else { throw .incompatible("the store has no name") }
            return epoch
        }
    }

    public func forEachSleeper(_ body: (CaseID) -> Void) throws(StoreError) {
        try reading { queries throws(StoreError) in try queries.wakes.forEachSleeper(body) }
    }

    public func policyDigest() throws(StoreError) -> String? {
        try reading { queries throws(StoreError) in try queries.meta.value(of: .policyDigest) }
    }

    public func worklist(district: String?, limit: Int) throws(StoreError) -> [WorklistEntry] {
        try reading { queries throws(StoreError) in try queries.worklist.open(district: district, limit: limit) }
    }

    public func openReviews(limit: Int) throws(StoreError) -> [OpenReview] {
        try reading { queries throws(StoreError) in try queries.worklist.reviews(limit: limit) }
    }

    public func contact(_ requestID: RequestID, withDetails: Bool) throws(StoreError) -> Contact? {
        try reading { queries throws(StoreError) in
            var contact = try queries.contacts.find(requestID)?.contact
            if !withDetails { contact?.details = nil }
            return contact
        }
    }

    public func caseFile(_ caseID: CaseID) throws(StoreError) -> Case? {
        try reading { queries throws(StoreError) in try queries.wholeCase(caseID)?.caseFile }
    }

    public func meeting(_ meetingID: MeetingID) throws(StoreError) -> (caseID: CaseID, meeting: Meeting)? {
        try reading { queries throws(StoreError) in try queries.worklist.meeting(meetingID) }
    }

    public func history(of requestID: RequestID) throws(StoreError) -> RecordedHistory? {
        try reading { queries throws(StoreError) in try queries.history(of: requestID) }
    }

    public func history(of caseID: CaseID) throws(StoreError) -> RecordedHistory? {
        try reading { queries throws(StoreError) in try queries.history(of: caseID) }
    }

    public func journal(after sequence: Int64, limit: Int) throws(StoreError) -> [JournalEntry] {
        try reading { queries throws(StoreError) in try queries.journal.entries(after: sequence, limit: limit) }
    }

    public func discarded(limit: Int) throws(StoreError) -> [MessageDiscarded] {
        try reading { queries throws(StoreError) in try queries.discards.latest(limit: limit) }
    }

    public func journalEnd() throws(StoreError) -> JournalEnd? {
        try reading { queries throws(StoreError) in try queries.trail.end() }
    }

    public func trail(
        after sequence: Int64, through last: Int64, limit: Int
    ) throws(StoreError) -> [TrailEntry] {
        try reading { queries throws(StoreError) in
            try queries.trail.entries(after: sequence, through: last, limit: limit)
        }
    }

    public func status(at now: Instant) throws(StoreError) -> StoreStatus {
        try reading { queries throws(StoreError) in try queries.status.status(at: now) }
    }
}
