import Casework
import GRDB
import TestKit
import Testing

@testable import CaseStore

/// What an audit finds in a journal that somebody with a shell has been at.
@Suite("The audit of the journal")
struct JournalAuditTests {
    private let folder: StoreFolder

    /// A journal of eight rows, in batches, events among them.
    init() throws {
        folder = try StoreFolder()
        let store = try SQLiteCaseStore(path: folder.path)
        for number in 1...4 {
            var batch = BatchCommit()
            batch.journal = [
                RecordSamples.auditRow("a\(number)", about: "R-\(number)", in: CaseID(number: Int64(number))),
                RecordSamples.eventRow("e\(number)"),
            ]
            if number == 4 { batch.confirmedThrough = 8 }
            _ = try store.commit(batch)
        }
        try store.close()
    }

    @Test("finds nothing in a journal as it was written, across starts of the daemon and batches that were refused")
    func wholeJournal() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        var refused = BatchCommit()
        refused.journal = [RecordSamples.auditRow("never")]
        refused.receipts = [RecordSamples.receipt(1), RecordSamples.receipt(1)]
        #expect(throws: StoreError.self) { _ = try store.commit(refused) }
        var batch = BatchCommit()
        batch.journal = [RecordSamples.auditRow("after")]
        _ = try store.commit(batch)
        try store.close()
        let audit = try self.audit()
        #expect(audit.faults.isEmpty)
        #expect(audit.rows == 9)
    }

    @Test(
        "finds a changed row, whatever of it was changed",
        arguments: [
            "at = at + 1", "code = 'other'", "case_id = 9", "case_id = NULL", "request_id = 'R-9'", "request_id = NULL",
            "facts = x'7b7d'", "facts = NULL", "link = zeroblob(32)",
        ])
    func changed(_ change: String) throws {
        try tamper("UPDATE journal SET \(change) WHERE sequence = 3")
        // A changed link shows twice: at its row, and where the next goes on from it.
        #expect(try audit().faults == [.altered(change.hasPrefix("link") ? 3...4 : 3...3)])
    }

    @Test("finds a changed event", arguments: ["event_id", "event_type", "routing_key", "body"])
    func changedEvent(_ column: String) throws {
        try tamper("UPDATE journal SET \(column) = \(column == "body" ? "x'7b7d'" : "'other'") WHERE sequence = 4")
        #expect(try audit().faults == [.altered(4...4)])
    }

    @Test("finds rows that are missing in the middle and at the beginning")
    func missing() throws {
        try tamper("DELETE FROM journal WHERE sequence IN (1, 4, 5)")
        #expect(try audit().faults == [.missing(1...1), .missing(4...5)])
    }

    @Test("finds rows that are missing at the end, by what the broker has confirmed")
    func cutOff() throws {
        try tamper("DELETE FROM journal WHERE sequence > 6")
        #expect(try audit().faults == [.cutOff(after: 6, known: 8)])
    }

    @Test("finds a row that was put in, those behind it having been moved")
    func putIn() throws {
        try tamper(
            """
            UPDATE journal SET sequence = -sequence WHERE sequence > 4;
            UPDATE journal SET sequence = 1 - sequence WHERE sequence < 0;
            INSERT INTO journal (sequence, at, code) VALUES (5, 0, 'forged');
            """)
        #expect(try audit().faults == [.altered(5...9)])
    }

    @Test("finds rows that were put in before the first")
    func putInBefore() throws {
        try tamper("INSERT INTO journal (sequence, at, code) VALUES (0, 0, 'forged'), (-7, 0, 'forged')")
        #expect(try audit().faults == [.altered(-7...(-7)), .altered(0...0)])
    }

    @Test("finds two rows that changed places")
    func reordered() throws {
        try tamper(
            """
            UPDATE journal SET sequence = -3 WHERE sequence = 3;
            UPDATE journal SET sequence = 3 WHERE sequence = 5;
            UPDATE journal SET sequence = 5 WHERE sequence = -3;
            """)
        // Row 4 and row 6 go on from links that are elsewhere now.
        #expect(try audit().faults == [.altered(3...6)])
    }

    @Test("finds a forged chain by a checkpoint that was kept elsewhere")
    func forged() throws {
        let checkpoint = try Checkpoint.latest(of: SQLiteCaseReader(path: folder.path))
        try tamper("UPDATE journal SET code = 'other' WHERE sequence = 2")
        try forgeChain()
        #expect(try audit().faults.isEmpty)
        #expect(try audit(against: [checkpoint]).faults == [.differs(checkpoint)])
    }

    @Test("finds by a checkpoint that the end is gone, although the record says nothing of it")
    func cutOffOfAll() throws {
        let checkpoint = try Checkpoint.latest(of: SQLiteCaseReader(path: folder.path))
        try tamper("DELETE FROM journal; UPDATE progress SET confirmed_through = 0")
        #expect(try audit().faults.isEmpty)
        #expect(try audit(against: [checkpoint]).faults == [.cutOff(after: 0, known: 8)])
    }

    @Test("agrees with checkpoints of every age, and tells one of another record")
    func checkpoints() throws {
        let reader = try SQLiteCaseReader(path: folder.path)
        let all = try reader.journal(after: 0, limit: 10).map {
            Checkpoint(epoch: try reader.epoch(), sequence: $0.sequence, link: $0.link)
        }
        let beginning = Checkpoint(
            epoch: try reader.epoch(), sequence: 0, link: JournalChain(epoch: try reader.epoch()).head)
        #expect(try audit(against: [beginning] + all.shuffled()).faults.isEmpty)
        let foreign = Checkpoint(epoch: "another", sequence: 1, link: all[0].link)
        #expect(try audit(against: [foreign]).faults == [.foreign(foreign)])
    }

    @Test("binds the rows of a record of schema version 1 when the daemon opens it, and goes on from them")
    func migration() throws {
        let old = try StoreFolder()
        try SQLiteFile(path: old.path).create()
        let connection = try StoreConnection(path: old.path, role: .writer)
        try connection.execute(SQLiteSchema.versions[0].joined(separator: "\n"))
        try connection.execute(
            """
            INSERT INTO meta (key, value) VALUES ('epoch', '00000000000000aa');
            INSERT INTO progress (id, confirmed_through) VALUES (1, 0);
            INSERT INTO journal (sequence, at, code) VALUES (1, 10, 'first'), (2, 20, 'second');
            PRAGMA application_id = \(SQLiteSchema.applicationID);
            PRAGMA user_version = 1;
            """)
        try connection.close()
        let store = try SQLiteCaseStore(path: old.path)
        var batch = BatchCommit()
        batch.journal = [RecordSamples.auditRow("third")]
        _ = try store.commit(batch)
        let error = #expect(throws: StoreError.self) { try store.connection.execute("UPDATE journal SET code = 'x'") }
        guard case .invariant = error else { throw Unexpected(error) }
        try store.close()
        let audit = try JournalAudit.whole(of: SQLiteCaseReader(path: old.path))
        #expect(audit.faults.isEmpty)
        #expect(audit.rows == 3)
    }

    private struct Unexpected: Error {
        let error: StoreError?
        init(_ error: StoreError?) { self.error = error }
    }

    // MARK: -

    private func audit(against checkpoints: [Checkpoint] = []) throws -> JournalAudit {
        try JournalAudit.whole(of: SQLiteCaseReader(path: folder.path), checkpoints: checkpoints)
    }

    /// Does what the schema forbids, as somebody would who may write the file.
    private func tamper(_ sql: String) throws {
        let file = try DatabaseQueue(path: folder.path)
        try file.write { database in
            for trigger in ["journal_is_final", "journal_is_kept", "confirmed_only_forward"] {
                try database.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)")
            }
            try database.execute(sql: sql)
        }
        try file.close()
    }

    /// Gives every row a link that fits.
    private func forgeChain() throws {
        let connection = try StoreConnection(path: folder.path, role: .writer)
        try connection.write { () throws(StoreError) in try JournalBinding(connection).bindAll() }
        try connection.close()
    }
}
