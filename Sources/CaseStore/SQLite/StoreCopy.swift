internal import Foundation
internal import GRDB

/// A copy of a store in one file of its own: taken while the daemon works, and put back while it does not.
public struct StoreCopy {
    /// What a copy holds.
    public struct Contents: Sendable, Equatable {
        public let contacts: Int64
        public let cases: Int64
        /// The journal's last row.
        public let lastSequence: Int64
    }

    /// A part of the work, in its order: for whoever waits.
    public enum Stage: Sendable {
        case copying
        case lookingThrough
    }

    private let path: String

    /// The copy at `path`.
    public init(path: String) { self.path = path }

    /// Copies the store at `store` as it is at one instant, for its owner alone, looks the copy through and forces it to the disk.
    ///
    /// It holds what SQLite's file and its log hold together, without free space. The key of identifiers is not in it.
    /// - Throws: ``StoreError/unavailable(_:)`` where there is a file at the copy's path.
    public func take(
        of store: String, telling stage: (Stage) -> Void = { _ in }
    ) throws(StoreError) -> Contents {
        guard try SQLiteFile(path: store).schemaVersion() > 0 else { throw .incompatible("the store is empty") }
        let before = try Self.contents(of: store)
        let part = Self.unfinished(path)
        try Self.makeEmptyFile(part)
        do {
            stage(.copying)
            let connection = try StoreConnection(path: store, role: .reader)
            try connection.execute("VACUUM INTO '\(part.replacingOccurrences(of: "'", with: "''"))'")
            try connection.close()
            stage(.lookingThrough)
            let contents = try Self.lookThrough(part)
            guard contents.lastSequence >= before.lastSequence, contents.contacts >= before.contacts else {
                throw StoreError.inputOutput("the copy lacks what was on record when it was begun")
            }
            try Self.force(part)
            guard link(part, path) == 0 else { throw Self.unavailable("the copy cannot be named", errno) }
            unlink(part)
            try Self.force(Self.folder(of: path))
            return contents
        } catch {
            unlink(part)
            throw error as? StoreError ?? .inputOutput("the copy failed")
        }
    }

    /// Puts the copy back as the store at `store`, whose daemon must not run; the copy stays.
    ///
    /// The unfinished file lies beside the store from before the first change until the last, and no daemon begins while it does
    /// (``refuseUnfinished(_:)``). So one that was interrupted, wherever that was, is called again in the same way and goes on.
    ///
    /// - Parameter replacing: a store that is there is kept beside it, its name ending in `.replaced`; otherwise nothing is done where one is.
    public func restore(
        to store: String, replacing: Bool, telling stage: (Stage) -> Void = { _ in }
    ) throws(StoreError) -> Contents {
        guard try SQLiteFile(path: path).schemaVersion() > 0 else { throw .incompatible("the copy is empty") }
        stage(.lookingThrough)
        let contents = try Self.lookThrough(path)
        let lock = try SQLiteFileLock(path: store)
        defer { withExtendedLifetime(lock) {} }
        let part = Self.unfinished(store)
        // It must be there all the time, from the first attempt to the one that ends.
        let wasInterrupted = truncate(part, 0) == 0
        if !wasInterrupted { try Self.makeEmptyFile(part) }
        var moved: [String] = []
        do {
            stage(.copying)
            try Self.copyBytes(from: path, to: part)
            try Self.giveToOwner(of: Self.folder(of: store), part)
            try Self.force(part)
            try Self.force(Self.folder(of: store))
            try Self.setAside(store, replacing: replacing, &moved)
            guard rename(part, store) == 0 else { throw Self.unavailable("the store cannot be named", errno) }
            try Self.force(Self.folder(of: store))
            return contents
        } catch {
            // As it was before; where that cannot be, or was not whole before, the unfinished file goes on keeping daemons away.
            if Self.giveBack(moved, to: store), !wasInterrupted { unlink(part) }
            throw error as? StoreError ?? .inputOutput("the restoration failed")
        }
    }

    /// The name of what is not finished at `path`.
    public static func unfinished(_ path: String) -> String { path + ".part" }

    /// Throws where a restoration of the store at `path` is going on, or was interrupted: what lies there may lack its log, or be gone.
    static func refuseUnfinished(_ path: String) throws(StoreError) {
        guard access(unfinished(path), F_OK) != 0 else {
            throw .unavailable(
                "a restoration was begun and not finished (\(unfinished(path)) is there): call vip311ctl restore again")
        }
    }

    // MARK: - What it holds

    private static func contents(of path: String) throws(StoreError) -> Contents {
        try reading(path) { try contents(in: $0) }
    }

    /// What the file holds, if nothing in it is damaged.
    private static func lookThrough(_ path: String) throws(StoreError) -> Contents {
        try reading(path) { database in
            let found = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
            guard found == "ok" else { throw StoreError.inputOutput("the copy is damaged") }
            guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
                throw StoreError.inputOutput("the copy is incomplete")
            }
            return try contents(in: database)
        }
    }

    private static func contents(in database: Database) throws -> Contents {
        func number(_ sql: String) throws -> Int64 { try Int64.fetchOne(database, sql: sql) ?? 0 }
        return Contents(
            contacts: try number("SELECT count(*) FROM contact"), cases: try number("SELECT count(*) FROM case_file"),
            lastSequence: try number("SELECT max(sequence) FROM journal"))
    }

    private static func reading<Value>(
        _ path: String, _ body: (Database) throws -> Value
    ) throws(StoreError) -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let value = try queue.read(body)
            try queue.close()
            return value
        } catch {
            throw StoreError(error)
        }
    }

    // MARK: - Files

    /// An empty file for its owner alone, where there was none.
    private static func makeEmptyFile(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unavailable("\(path) cannot be made", errno) }
        close(descriptor)
    }

    private static func copyBytes(from source: String, to target: String) throws {
        guard let input = FileHandle(forReadingAtPath: source), let output = FileHandle(forWritingAtPath: target) else {
            throw unavailable("the copy cannot be read", errno)
        }
        while let bytes = try input.read(upToCount: 1 << 20), !bytes.isEmpty { try output.write(contentsOf: bytes) }
        try output.close()
    }

    /// The daemon's user must be able to write what root puts there.
    private static func giveToOwner(of folder: String, _ file: String) throws(StoreError) {
        var status = stat()
        guard stat(folder, &status) == 0, chown(file, status.st_uid, status.st_gid) == 0 else {
            throw unavailable("the store cannot be given to its folder's owner", errno)
        }
    }

    /// Takes the file, its log and its index out of the way together; `moved` names those that are.
    private static func setAside(_ store: String, replacing: Bool, _ moved: inout [String]) throws(StoreError) {
        let files = ["", "-wal", "-shm"].filter { access(store + $0, F_OK) == 0 }
        guard !files.isEmpty else { return }
        guard replacing else { throw .unavailable("there is a store already") }
        for suffix in files where access(store + ".replaced" + suffix, F_OK) == 0 {
            throw .unavailable("\(store).replaced\(suffix) is there from an earlier restoration")
        }
        for suffix in files {
            guard rename(store + suffix, store + ".replaced" + suffix) == 0 else {
                throw unavailable("the former store cannot be set aside", errno)
            }
            moved.append(suffix)
        }
    }

    /// Puts back what was set aside; returns whether all of it is there again.
    private static func giveBack(_ moved: [String], to store: String) -> Bool {
        moved.reduce(true) { $0 && rename(store + ".replaced" + $1, store + $1) == 0 }
    }

    private static func force(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unavailable("\(path) cannot be opened", errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .inputOutput(SQLiteFile.reason(errno)) }
    }

    private static func folder(of path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().path
    }

    private static func unavailable(_ what: String, _ code: Int32) -> StoreError {
        .unavailable("\(what): \(SQLiteFile.reason(code))")
    }
}
