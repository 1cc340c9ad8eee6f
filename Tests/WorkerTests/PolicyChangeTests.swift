import CaseStore
import Casework
import Contract
import TestKit
import Testing

@testable import Worker

@Suite("A changed policy")
struct PolicyChangeTests {
    private let since = LoopUnderTest.start
    private func wake(_ number: Int64) -> Wake { .caseFile(CaseID(number: number)) }

    @Test("is done with once every deadline was looked at, those that failed at first included")
    func everyDeadline() {
        var change = PolicyChange(digest: "new", since: since)
        #expect(!change.isDone(nextDeadline: since))
        change.lookedAt([wake(1), wake(2)], failing: [wake(2)])
        #expect(!change.isDone(nextDeadline: since + .seconds(30)))
        change.lookedAt([wake(3)], failing: [])
        #expect(!change.isDone(nextDeadline: nil))
        change.lookedAt([wake(2)], failing: [])
        #expect(change.isDone(nextDeadline: since + .seconds(30)))
    }

    @Test("is not done with while a clock that was set back keeps deadlines waiting")
    func clockSetBack() {
        let change = PolicyChange(digest: "new", since: since)
        #expect(!change.isDone(nextDeadline: since))
        #expect(change.isDone(nextDeadline: nil))
    }

    @Test("goes on record only when a deadline that could not be served has been served after all")
    func onRecordInTheEnd() throws {
        var isHindered = true
        let loop = try loopOfTwoCases(hinderedBy: { isHindered })
        try loop.turn()
        try loop.turn(after: CatchingUp.longestUnconnected)
        #expect(try loop.store.policyDigest() == nil)
        isHindered = false
        try loop.turn(after: CaseDesk.pauseAfterFailure)
        #expect(try loop.store.policyDigest() == "new")
    }

    @Test("does not wait for a deadline that failed and that a message has set anew since")
    func setAnew() throws {
        var isHindered = true
        let loop = try loopOfTwoCases(hinderedBy: { isHindered })
        try loop.turn()
        try loop.turn(after: CatchingUp.longestUnconnected)
        isHindered = false
        let at = RFC3339.text(since)
        loop.deliver(
            "followup.recorded",
            #"{"service_request_id":"R2","contacted_at":"\#(at)","agent":"a","channel":"phone","outcome":"reached"}"#,
            session: 1)
        try loop.turn()
        #expect(try loop.store.policyDigest() == "new")
    }

    @Test("The trail says which policy decides before anything is decided by it")
    func policyInTheTrail() throws {
        let loop = try loopOfTwoCases { false }
        try loop.turn()
        try loop.turn(after: CatchingUp.longestUnconnected)
        let rows = try loop.reader.journal(after: 0, limit: 100)
        #expect(rows.first?.row.code == "policy_followed")
        #expect(rows.first?.row.facts == Array(#"{"policy":"new"}"#.utf8))
        #expect(rows.filter { $0.row.code == "policy_followed" }.count == 1)
        #expect(rows.count > 1)
    }

    /// A loop over two cases that are to be looked at under a new policy; of the second nothing can be recorded while it is hindered.
    private func loopOfTwoCases(hinderedBy isHindered: @escaping () -> Bool) throws -> LoopUnderTest {
        var deadlines = DeadlineQueue()
        for number: Int64 in 1...2 { deadlines.arm(wake(number), at: since) }
        let loop = try LoopUnderTest(deadlines: deadlines, policyChange: PolicyChange(digest: "new", since: since)) {
            (batch) throws(StoreError) in
            if isHindered(), batch.changes.cases[CaseID(number: 2)] != nil { throw .invariant("in the way") }
        }
        try putTwoCasesOnFile(in: loop.store)
        return loop
    }

    /// Two cases, each with a follow-up that is overdue already.
    private func putTwoCasesOnFile(in store: SQLiteCaseStore) throws {
        var batch = BatchCommit()
        for number: Int64 in 1...2 {
            let contact = RecordSamples.fullContact("R\(number)", in: CaseID(number: number), at: -100_000)
            var caseFile = Case(id: CaseID(number: number), openedAt: since, district: nil)
            caseFile.contacts = [contact.requestID]
            caseFile.obligations = [RecordSamples.obligation(contact.requestID.text, at: -100_000)]
            batch.changes.contacts[contact.requestID] = contact
            batch.changes.cases[caseFile.id] = caseFile
        }
        _ = try store.commit(batch)
    }
}
