internal import CaseStore
internal import Casework
internal import Foundation
internal import Logging
internal import Synchronization

/// What the page of metrics tells of the record, read beside the daemon in one short transaction.
///
/// It is not read again before a reading is two seconds old, nor before twenty times as long has passed as reading it took: however
/// often the page is asked for and however much waits to be sent, reading takes a twentieth of one thread at most. Safe to share: the reader
/// is used under the lock alone.
final class RecordGauges: Sendable {
    private struct State {
        let reader: any CaseReader
        var status: StoreStatus?
        var readAgainAt: SuspendingClock.Instant?
        var failures = 0
    }

    private let state: Mutex<State>
    private let path: String
    private let logger: Logger
    private let clock = SuspendingClock()

    private static let shortestPause = Duration.seconds(2)
    private static let pausePerReading = 20

    /// Reads by `reader` the record at `path`.
    init(reader: sending any CaseReader, path: String, logger: Logger) {
        state = Mutex(State(reader: reader))
        self.path = path
        self.logger = logger
    }

    /// What is waiting and late at `now` or shortly before, `nil` where it cannot be read, and how often it could not.
    func status(at now: Instant) -> (status: StoreStatus?, failures: Int) {
        state.withLock { state in
            let start = clock.now
            if state.readAgainAt.map({ $0 <= start }) ?? true {
                read(into: &state, at: now)
                let end = clock.now
                state.readAgainAt = end + max(Self.shortestPause, start.duration(to: end) * Self.pausePerReading)
            }
            return (state.status, state.failures)
        }
    }

    private func read(into state: inout State, at now: Instant) {
        do throws(StoreError) {
            state.status = try state.reader.status(at: now)
        } catch {
            state.status = nil
            state.failures += 1
            logger.warning("the record cannot be read for the metrics", metadata: ["error": "\(error)"])
        }
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
