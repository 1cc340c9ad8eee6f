import Casework
import TestKit
import Testing

@testable import CaseStore

/// What raw SQL cannot do to the record, whoever types it.
@Suite("The schema holds")
struct SQLiteSchemaTests {
    private let folder: StoreFolder
    private let store: SQLiteCaseStore

    init() throws {
        folder = try StoreFolder()
        store = try SQLiteCaseStore(path: folder.path)
        var contact = RecordSamples.fullContact("one", in: CaseID(number: 1))
        contact.standing = .complaint
        var caseFile = Case(id: CaseID(number: 1), openedAt: RecordSamples.instant(0), district: nil)
        caseFile.obligations = [RecordSamples.obligation("one")]
        caseFile.obligations[0].breachedAt = RecordSamples.instant(90_000)
        caseFile.meetings = [RecordSamples.meeting(1, of: caseFile.id)]
        caseFile.meetings[0].state = .held(at: RecordSamples.instant(1), attended: [])
        var batch = BatchCommit()
        batch.changes.contacts[contact.requestID] = contact
        batch.changes.cases[caseFile.id] = caseFile
        batch.journal = [RecordSamples.auditRow("a"), RecordSamples.eventRow("e")]
        batch.confirmedThrough = 2
        _ = try store.commit(batch)
    }

    @Test(
        "against",
        arguments: [
            "UPDATE journal SET code = 'x'", "DELETE FROM journal WHERE sequence = 1",
            "INSERT OR REPLACE INTO journal (sequence, at, code) VALUES (1, 0, 'x')",
            "INSERT INTO journal (sequence, at, code, event_id) VALUES (3, 0, 'half', 'e')",
            "UPDATE obligation SET due_at = due_at - 1", "UPDATE obligation SET counts_from = counts_from + 1",
            "UPDATE obligation SET breached_at = NULL", "UPDATE obligation SET breached_at = breached_at + 1",
            "DELETE FROM obligation", "UPDATE obligation SET state = 'satisfied'",
            "UPDATE obligation SET ended_at = 5", "UPDATE obligation SET state = 'lost', ended_at = 1",
            "UPDATE obligation SET contact_id = 99", "UPDATE obligation SET case_id = 99",
            "UPDATE meeting SET state = 'requested'", "DELETE FROM meeting", "DELETE FROM contact",
            "DELETE FROM case_file", "UPDATE contact SET case_id = 99", "UPDATE contact SET standing = 'other'",
            "UPDATE contact SET tokens = x'00'", "UPDATE contact SET corrected_by = NULL",
            "UPDATE case_file SET merged_into = 1", "UPDATE progress SET confirmed_through = 1",
            "INSERT INTO progress (id, confirmed_through) VALUES (2, 0)",
            "INSERT INTO inbox (key, digest, outcome, received_at) VALUES (x'01', x'', 'applied', 0)",
            "UPDATE case_file SET opened_at = 'noon'",
        ])
    func refuses(_ sql: String) throws {
        let error = #expect(throws: StoreError.self) { try store.connection.execute(sql) }
        guard case .invariant(let why) = error else {
            Issue.record("refused otherwise: \(String(describing: error))")
            return
        }
        #expect(!why.isEmpty)
    }

    @Test("errors that name the broken constraint and no value")
    func namesOnly() throws {
        let contact = RecordSamples.fullContact("secret-id", in: CaseID(number: 77))
        let error = #expect(throws: StoreError.self) {
            var batch = BatchCommit()
            batch.changes.contacts[contact.requestID] = contact
            _ = try store.commit(batch)
        }
        #expect(!"\(String(describing: error))".contains("secret-id"))
    }

    @Test("statements that find what they look for by an index")
    func queryPlans() throws {
        let reader = try SQLiteCaseReader(path: folder.path)
        for connection in [store.connection, reader.connection] {
            for sql in connection.preparedSQL where !sql.hasPrefix("EXPLAIN") {
                let plan = try connection.lines("EXPLAIN QUERY PLAN \(sql)", column: 3)
                let scans = plan.filter { $0.hasPrefix("SCAN") && !Self.isMeantToScan($0) }
                #expect(scans.isEmpty, "\(sql): \(plan)")
            }
        }
    }

    /// What reads all of a small table, or of an index that holds nothing else.
    private static func isMeantToScan(_ step: String) -> Bool {
        let small = ["SCAN digest_list", "SCAN parked", "SCAN discarded", "SCAN CONSTANT ROW"]
        return small.contains { step.hasPrefix($0) }
            || ["case_file_wake", "obligation_open", "review_open", "one_open_meeting_per_case"]
                .contains { step.contains("USING INDEX \($0)") || step.contains("USING COVERING INDEX \($0)") }
    }
}
