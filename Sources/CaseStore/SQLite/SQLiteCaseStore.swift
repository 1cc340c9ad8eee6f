public import Casework

/// The store in one SQLite file, for one city on one machine: the writer's side.
///
/// One connection writes and alone moves the log into the file (checkpoints); everybody else opens the file read-only with
/// ``SQLiteCaseReader``. A commit is on the disk before it returns. Confined to the thread that owns it.
public final class SQLiteCaseStore: CaseWriter {
    /// The random name of this store: 16 hexadecimal digits.
    public let epoch: String

    let connection: StoreConnection
    private var lock: SQLiteFileLock?
    private var tables: SQLiteTables?
    private var memory = LoadedRecord()
    private var nextSequence: Int64
    private var chain: JournalChain
    /// Personal data was erased or replaced whose former bytes are in the log still; a former run may have left some.
    private var logHoldsErased = true
    /// The error after which nothing more may be written.
    private var failure: StoreError?

    /// Opens the store at `path`, making it and its folder where there is none, and brings an older schema to today's.
    ///
    /// The file is the owner's alone, unless its folder lets in its group and nobody else: then the operators of that group may read it.
    /// - Throws: ``StoreError/unavailable(_:)`` if it cannot be opened or another daemon has it,
    ///   ``StoreError/incompatible(_:)`` if a newer version wrote it or it is no store, ``StoreError/full(_:)`` if there is no room
    ///   to begin with.
    public convenience init(path: String) throws(StoreError) {
        try self.init(path: path, roomToBegin: SQLiteFile.roomToBegin)
    }

    init(path: String, roomToBegin: Int64) throws(StoreError) {
        let file = SQLiteFile(path: path)
        try StoreCopy.refuseUnfinished(path)
        try file.create()
        try file.makeSureOfRoom(roomToBegin)
        lock = try SQLiteFileLock(path: path)
        let version = try file.schemaVersion()
        connection = try StoreConnection(path: path, role: .writer)
        try SQLiteSchema.migrate(connection, from: version, epoch: Self.randomName())
        let tables = try SQLiteTables(connection)
        guard let epoch = try tables.meta.value(of: .epoch) else { throw .incompatible("the store has no name") }
        self.epoch = epoch
        let end = try tables.journal.end()
        nextSequence = (end?.sequence ?? 0) + 1
        chain = end.map { JournalChain(after: $0.link) } ?? JournalChain(epoch: epoch)
        self.tables = tables
    }

    deinit {
        // Statements go before their connection; the connection closes with its last owner.
        tables = nil
    }

    /// Closes the file, leaving its log beside it for those who may only read. Nothing can be asked of the store afterwards.
    public func close() throws(StoreError) {
        tables = nil
        memory = LoadedRecord()
        try connection.close()
        lock = nil
    }

    public func load(_ needs: CasebookNeeds) throws(StoreError) -> Casebook {
        let tables = try open()
        var loader = CasebookLoader(tables: tables, memory: memory)
        // What the loader adds to must have no second owner, or it would be copied whole.
        memory = LoadedRecord()
        let book = try connection.read { () throws(StoreError) in try loader.load(needs) }
        memory = loader.memory
        return book
    }

    public func received(_ keys: [MessageKey]) throws(StoreError) -> [MessageKey: Receipt] {
        let tables = try open()
        return try connection.read { () throws(StoreError) in
            var receipts: [MessageKey: Receipt] = [:]
            for key in keys {
                if let receipt = try tables.inbox.receipt(of: key) { receipts[key] = receipt }
            }
            return receipts
        }
    }

    public func commit(_ batch: BatchCommit) throws(StoreError) -> ClosedRange<Int64>? {
        let tables = try open()
        defer { memory = LoadedRecord() }
        let first = nextSequence
        chain = try writing { [memory, chain] () throws(StoreError) in
            var chain = chain
            var committer = BatchCommitter(tables: tables, memory: memory)
            try committer.write(batch, firstSequence: first, chain: &chain)
            return chain
        }
        try dropErased(by: batch)
        guard !batch.journal.isEmpty else { return nil }
        nextSequence += Int64(batch.journal.count)
        return first...(nextSequence - 1)
    }

    /// Lets go of what the log still holds of people whose data `batch`, or an earlier one, has erased or corrected: as soon as
    /// nobody reads.
    private func dropErased(by batch: BatchCommit) throws(StoreError) {
        if batch.changes.takesDataOut { logHoldsErased = true }
        if logHoldsErased { logHoldsErased = try !connection.emptyLog() }
    }

    public func recordFatalAttempt(_ key: [UInt8]) throws(StoreError) -> Int {
        let tables = try open()
        return try writing { () throws(StoreError) in try tables.inbox.countAttempt(key) }
    }

    public func fatalAttempts(_ key: [UInt8]) throws(StoreError) -> Int {
        let tables = try open()
        return try connection.read { () throws(StoreError) in try tables.inbox.attempts(key) }
    }

    public func policyDigest() throws(StoreError) -> String? {
        let tables = try open()
        return try connection.read { () throws(StoreError) in try tables.meta.value(of: .policyDigest) }
    }

    public func identityKeyInUse() throws(StoreError) -> String? {
        let tables = try open()
        return try connection.read { () throws(StoreError) in
            try tables.meta.valueOnceSomebodyIsOnFile(of: .identityKey)
        }
    }

    private func open() throws(StoreError) -> SQLiteTables {
        guard let tables else { throw .unavailable("the store is closed") }
        return tables
    }

    /// Writes in one transaction. After a failure of the disk nothing is written any more: what is on it is then unknown.
    private func writing<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
        if let failure { throw failure }
        do {
            return try connection.write(body)
        } catch {
            if error.isFatal { failure = error }
            throw error
        }
    }

    private static func randomName() -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Changes {
    /// Whether they take a person's data out of the record, or put others in their place by that person's right.
    fileprivate var takesDataOut: Bool {
        contacts.values.contains { contact in
            contact.flags.contains(.erased)
                || contact.details?.notes.contains { $0.occasion == .citizenRectified } ?? false
        }
    }
}
