internal import CaseStore
internal import Casework
internal import Foundation
internal import Logging
internal import Synchronization

/// What the page of metrics tells of the record, read beside the daemon in one short transaction.
///
/// It is not read again before a reading is two seconds old, nor before twenty times as long has passed as reading it took: however
/// often the page is asked for and however much waits to be sent, reading takes a twentieth of one thread at most. Nobody waits for a reading
/// of somebody else's: a disk that does not answer holds up one thread, and the others are told what was last read. Safe to share: the reader is
/// used under its lock alone.
final class RecordGauges: Sendable {
    /// What was last read.
    struct Reading: Sendable {
        /// What is waiting and late; `nil` where it could not be read.
        var status: StoreStatus?
        /// How often it could not.
        var failures = 0
        /// When it is to be read again; `nil` before the first time.
        var againAt: SuspendingClock.Instant?
    }

    private let reader: Mutex<any CaseReader>
    private let latest = Mutex(Reading())
    private let path: String
    private let elapsed: @Sendable () -> SuspendingClock.Instant
    private let logger: Logger

    static let shortestPause = Duration.seconds(2)
    private static let pausePerReading = 20

    /// Reads by `reader` the record at `path`; `elapsed` tells the time by which readings grow old.
    init(
        reader: sending any CaseReader, path: String, logger: Logger,
        elapsed: @escaping @Sendable () -> SuspendingClock.Instant = { SuspendingClock().now }
    ) {
        self.reader = Mutex(reader)
        self.path = path
        self.logger = logger
        self.elapsed = elapsed
    }

    /// How things stand at `now`, or stood shortly before.
    func reading(at now: Instant) -> Reading {
        let start = elapsed()
        guard latest.withLock({ $0.againAt.map { $0 <= start } ?? true }) else { return latest.withLock { $0 } }
        reader.withLockIfAvailable { reader in
            let result = Result { () throws(StoreError) in try reader.status(at: now) }
            let end = elapsed()
            let pause = max(Self.shortestPause, start.duration(to: end) * Self.pausePerReading)
            latest.withLock { $0.take(result, againAt: end + pause) }
            guard case .failure(let error) = result else { return }
            logger.warning("the record cannot be read for the metrics", metadata: ["error": "\(error)"])
        }
        return latest.withLock { $0 }
    }

    /// Bytes of the database and of its log.
    var sizes: (database: Int, log: Int) { (Self.size(of: path), Self.size(of: path + "-wal")) }

    /// Bytes that the daemon can still write on the record's file system; `nil` where that cannot be found out.
    var room: Int? {
        var space = statvfs()
        guard statvfs(path, &space) == 0 else { return nil }
        let (bytes, overflow) = space.f_bavail.multipliedReportingOverflow(by: space.f_frsize)
        return overflow ? Int.max : Int(clamping: bytes)
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}

extension RecordGauges.Reading {
    fileprivate mutating func take(_ result: Result<StoreStatus, StoreError>, againAt: SuspendingClock.Instant) {
        self.againAt = againAt
        switch result {
        case .success(let status): self.status = status
        case .failure:
            status = nil
            failures += 1
        }
    }
}
