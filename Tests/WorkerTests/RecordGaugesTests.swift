import CaseStore
import Casework
import Logging
import Synchronization
import TestKit
import Testing

@testable import Worker

@Suite("What the metrics tell of the record")
struct RecordGaugesTests {
    /// Elapsed time that a test moves.
    private final class Elapsed: Sendable {
        private let instant = Mutex(SuspendingClock().now)
        var now: SuspendingClock.Instant { instant.withLock { $0 } }
        func pass(_ duration: Duration) { instant.withLock { $0 += duration } }
    }

    private let folder: ScratchFolder
    private let store: SQLiteCaseStore
    private let elapsed = Elapsed()

    init() throws {
        folder = try ScratchFolder()
        store = try SQLiteCaseStore(path: folder.path("vip311.db"))
    }

    private func gauges(_ reader: sending any CaseReader) -> RecordGauges {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return RecordGauges(
            reader: reader, path: folder.path("vip311.db"), logger: logger, elapsed: { [elapsed] in elapsed.now })
    }

    private func depth(_ gauges: RecordGauges) -> Int? {
        gauges.reading(at: RecordSamples.instant(0)).status?.outboxDepth
    }

    @Test("is read again after two seconds, and no sooner, however often it is asked for")
    func pause() throws {
        let gauges = gauges(try SQLiteCaseReader(path: folder.path("vip311.db")))
        #expect(depth(gauges) == 0)
        var batch = BatchCommit()
        batch.journal = [RecordSamples.eventRow("e1")]
        _ = try store.commit(batch)
        elapsed.pass(RecordGauges.shortestPause - .milliseconds(1))
        #expect(depth(gauges) == 0)
        elapsed.pass(.milliseconds(1))
        #expect(depth(gauges) == 1)
    }

    @Test("is nothing where it cannot be read, which is counted")
    func unreadable() throws {
        let reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
        try reader.close()
        let gauges = gauges(reader)
        for failures in 1...2 {
            let reading = gauges.reading(at: RecordSamples.instant(0))
            #expect(reading.status == nil)
            #expect(reading.failures == failures)
            elapsed.pass(RecordGauges.shortestPause)
        }
        #expect(gauges.sizes.database > 0)
        #expect(gauges.room ?? 0 > 0)
    }
}
