internal import Foundation
internal import GRDB

/// The store's file as such: where it lies, whose it is, and that one daemon writes it at a time.
struct SQLiteFile {
    let path: String

    /// Makes the folder and an empty file where there are none, both for the owner alone.
    ///
    /// Where there is a folder, it says who may read: if it lets in its group and nobody else (mode 0750), the operators of that group
    /// may read the file and what lies beside it, whenever it was made.
    func create() throws(StoreError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unavailable("the folder of the store cannot be made")
        }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            Foundation.close(descriptor)
        } else if errno != EEXIST {
            throw .unavailable("the store cannot be created: \(Self.reason(errno))")
        }
        // SQLite gives the file's own permissions to files that it makes beside it; those that are there may be older.
        let permissions: mode_t = try Self.status(of: folder.path).st_mode & 0o057 == 0o050 ? 0o640 : 0o600
        for file in [path, path + "-wal", path + "-shm"] where access(file, F_OK) == 0 {
            try setPermissions(of: file, to: permissions)
        }
    }

    private func setPermissions(of file: String, to permissions: mode_t) throws(StoreError) {
        guard try Self.status(of: file).st_mode & 0o777 != permissions else { return }
        guard chmod(file, permissions) == 0 else {
            throw .unavailable("the store's permissions cannot be set: \(Self.reason(errno))")
        }
    }

    private static func status(of file: String) throws(StoreError) -> stat {
        var status = stat()
        guard stat(file, &status) == 0 else { throw .unavailable("the store cannot be looked at: \(reason(errno))") }
        return status
    }

    /// Bytes that must be free before a daemon begins: enough for many batches.
    ///
    /// One that began on a full disk would take messages and fail to record them, at every restart, and each time the broker would count
    /// them as returned: after some minutes it would set them aside as undeliverable.
    static let roomToBegin: Int64 = 16 << 20

    /// Throws ``StoreError/full(_:)`` unless so many bytes are free where the file lies.
    func makeSureOfRoom(_ bytes: Int64) throws(StoreError) {
        var system = statvfs()
        guard statvfs(path, &system) == 0 else { throw .unavailable("no file system: \(Self.reason(errno))") }
        // One without blocks does not tell.
        guard system.f_blocks > 0 else { return }
        let (free, overflow) = Int64(clamping: system.f_bavail).multipliedReportingOverflow(
            by: Int64(clamping: system.f_frsize))
        guard overflow || free >= bytes else {
            throw .full("\(free >> 10) KiB are free where the store lies; \(bytes >> 10) are needed to begin")
        }
    }

    /// The version of the schema, 0 for a file that has none yet. Changes nothing in the file, which may be a stranger's.
    func schemaVersion() throws(StoreError) -> Int64 {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        let found: (application: Int64, version: Int64, objects: Int64)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            found = try queue.read { database in
                let application = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                let version = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                let objects = try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
                return (application, version, objects)
            }
            try queue.close()
        } catch {
            throw Self.openingError(error)
        }
        if found.application == 0, found.version == 0, found.objects == 0 { return 0 }
        guard found.application == SQLiteSchema.applicationID else {
            throw .incompatible("the file is a database, but no store of vip311")
        }
        guard found.version <= SQLiteSchema.current else {
            throw .incompatible(
                "the store has schema \(found.version), written by a newer version; this one knows \(SQLiteSchema.current)"
            )
        }
        return found.version
    }

    /// An error met while opening: a file that cannot be read is unavailable, whatever the reason.
    static func openingError(_ error: any Error) -> StoreError {
        switch StoreError(error) {
        case .inputOutput(let why): .unavailable(why)
        case let other: other
        }
    }

    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

/// Held by the one daemon that writes a store, from opening to closing; ends with the process, however that ends.
final class SQLiteFileLock {
    private let descriptor: Int32

    /// Takes the lock of the store at `path`, in a file of its own: SQLite would lose its own locks with any other descriptor of
    /// the store's file that this process closes.
    init(path: String) throws(StoreError) {
        let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unavailable("the store's lock cannot be opened: \(SQLiteFile.reason(errno))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            Foundation.close(descriptor)
            throw .unavailable(
                code == EWOULDBLOCK ? "another daemon has the store open" : "no lock: \(SQLiteFile.reason(code))")
        }
        self.descriptor = descriptor
    }

    deinit {
        // A program that is just being started has a copy of the descriptor, which would keep the lock beyond the closing.
        flock(descriptor, LOCK_UN)
        Foundation.close(descriptor)
    }
}
