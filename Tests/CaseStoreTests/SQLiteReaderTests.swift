import Casework
import Foundation
import GRDB
import TestKit
import Testing

@testable import CaseStore

@Suite("A reader")
struct SQLiteReaderTests {
    private let folder: StoreFolder

    init() throws { folder = try StoreFolder() }

    @Test("sees each commit of the writer beside it, and holds none up")
    func besideTheWriter() throws {
        let writer = try SQLiteCaseStore(path: folder.path)
        let reader = try SQLiteCaseReader(path: folder.path)
        for number in 1...3 {
            var batch = BatchCommit()
            batch.journal = [RecordSamples.eventRow("e\(number)")]
            _ = try writer.commit(batch)
            #expect(try reader.publications(after: 0, limit: 9).count == number)
        }
    }

    @Test("reads the store of a stopped daemon, whose log and index stay beside it")
    func afterACleanStop() throws {
        try writeAndStop()
        #expect(folder.size(of: "-wal") != nil)
        #expect(folder.size(of: "-shm") != nil)
        let reader = try SQLiteCaseReader(path: folder.path)
        #expect(try reader.publications(after: 0, limit: 9).count == 1)
        try reader.close()
        #expect(folder.size(of: "-wal") != nil)
        #expect(folder.size(of: "-shm") != nil)
    }

    @Test("reads the store of a stopped daemon without the right to write beside it")
    func withoutWriting() throws {
        try writeAndStop()
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: "file:\(folder.path)?readonly_shm=1", configuration: configuration)
        #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") } == 1)
    }

    @Test("does not move the log into the file, also as the last to close")
    func doesNotCheckpoint() throws {
        var writer: SQLiteCaseStore? = try SQLiteCaseStore(path: folder.path)
        var batch = BatchCommit()
        batch.journal = [RecordSamples.eventRow("e")]
        _ = try writer?.commit(batch)
        let reader = try SQLiteCaseReader(path: folder.path)
        // With a reader beside it the writer leaves its log as it is.
        try writer?.close()
        writer = nil
        let size = folder.size(of: "")
        let log = try #require(folder.size(of: "-wal"))
        #expect(try reader.publications(after: 0, limit: 9).count == 1)
        try reader.close()
        #expect(folder.size(of: "") == size)
        #expect(folder.size(of: "-wal") == log)
    }

    @Test("cannot write")
    func cannotWrite() throws {
        try writeAndStop()
        let reader = try SQLiteCaseReader(path: folder.path)
        #expect(throws: StoreError.self) { try reader.connection.execute("DELETE FROM inbox") }
    }

    private func writeAndStop() throws {
        let writer = try SQLiteCaseStore(path: folder.path)
        var batch = BatchCommit()
        batch.journal = [RecordSamples.eventRow("e")]
        _ = try writer.commit(batch)
        try writer.close()
    }
}
