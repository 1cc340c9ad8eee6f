import Casework
import Foundation
import TestKit
import Testing

@testable import CaseStore

@Suite("When the disk or the process fails")
struct SQLiteFailureTests {
    private let folder: StoreFolder

    init() throws { folder = try StoreFolder() }

    @Test("a full disk takes nothing of the batch, and nothing more until a restart")
    func full() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        let pages = try #require(try store.connection.number("PRAGMA page_count"))
        try store.connection.execute("PRAGMA max_page_count = \(pages + 20)")
        let big = batch(contacts: 400)
        expect(try store.commit(big), failsAs: "full")
        try store.connection.execute("PRAGMA max_page_count = 1000000")
        expect(try store.commit(batch(contacts: 1)), failsAs: "full")
        try store.close()

        let reopened = try SQLiteCaseStore(path: folder.path)
        #expect(try reopened.received(big.receipts.map(\.key)).isEmpty)
        #expect(try reopened.commit(big) == 1...400)
    }

    @Test("a disk without room is told before anything is taken in")
    func noRoom() throws {
        expect(try SQLiteCaseStore(path: folder.path, roomToBegin: .max), failsAs: "full")
        try SQLiteCaseStore(path: folder.path, roomToBegin: 1).close()
    }

    @Test("a process killed in the middle of a commit leaves the commits before it whole, and nothing of that one")
    func killed() async throws {
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteCaseStore(path: path)
            _ = try store.commit(SQLiteFailureTests.batch(contacts: 3))
            // With next to no cache, what is not committed is in the log already.
            try store.connection.execute("PRAGMA cache_size = 10")
            var committer = BatchCommitter(tables: try SQLiteTables(store.connection), memory: LoadedRecord())
            let second = SQLiteFailureTests.batch(contacts: 500, from: 3)
            var chain = JournalChain(epoch: store.epoch)
            try store.connection.write { () throws(StoreError) in
                try committer.write(second, firstSequence: 4, chain: &chain)
                kill(getpid(), SIGKILL)
            }
        }
        #expect(try #require(folder.size(of: "-wal")) > 100_000)

        let reader = try SQLiteCaseReader(path: path)
        #expect(try reader.journal(after: 0, limit: 1000).count == 3)
        let store = try SQLiteCaseStore(path: path)
        #expect(try store.connection.lines("PRAGMA integrity_check", column: 0) == ["ok"])
        let second = batch(contacts: 500, from: 3)
        #expect(try store.received(second.receipts.map(\.key)).isEmpty)
        #expect(try store.received(batch(contacts: 3).receipts.map(\.key)).count == 3)
        #expect(try store.commit(second) == 4...503)
    }

    private func batch(contacts count: Int, from start: Int = 0) -> BatchCommit {
        Self.batch(contacts: count, from: start)
    }

    /// A batch of `count` requests, numbered from `start`.
    static func batch(contacts count: Int, from start: Int = 0) -> BatchCommit {
        var batch = BatchCommit()
        for number in start..<(start + count) {
            let contact = RecordSamples.fullContact("contact-\(number)", in: nil)
            var receipt = RecordSamples.receipt(0)
            let low = UInt8(truncatingIfNeeded: number)
            receipt.key = MessageKey(bytes: [UInt8(number >> 8), low] + Array(repeating: 0, count: 14))
            batch.receipts.append(receipt)
            batch.changes.contacts[contact.requestID] = contact
            batch.journal.append(RecordSamples.eventRow("e\(number)", about: contact.requestID.text))
        }
        return batch
    }

    private func expect(_ body: @autoclosure () throws -> Any?, failsAs name: String) {
        let error = #expect(throws: StoreError.self) { _ = try body() }
        #expect("\(String(describing: error))".contains(name))
    }
}
