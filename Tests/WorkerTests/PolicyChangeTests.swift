import CaseStore
import Casework
import Configuration
import Contract
import Foundation
import Logging
import TestKit
import Testing

@testable import Worker

@Suite("A changed policy")
struct PolicyChangeTests {
    private let since = RecordSamples.instant(0)
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
        let folder = try ScratchFolder()
        let real = try SQLiteCaseStore(path: folder.path("vip311.db"))
        try putTwoCasesOnFile(in: real)
        var isHindered = true
        let store = HinderedStore(real) { batch throws(StoreError) in
            if isHindered, batch.changes.cases[CaseID(number: 2)] != nil { throw .invariant("in the way") }
        }
        let clock = ManualClock(now: since)
        let loop = try loop(on: store, in: folder, clock: clock)

        try turn(loop, clock, after: .zero)
        try turn(loop, clock, after: CatchingUp.longestUnconnected)
        #expect(try real.policyDigest() == nil)
        isHindered = false
        try turn(loop, clock, after: CaseDesk.pauseAfterFailure)
        #expect(try real.policyDigest() == "new")
    }

    private func turn(_ loop: CaseLoop, _ clock: ManualClock, after span: TimeSpan) throws {
        clock.advance(by: span)
        try loop.turn()
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

    private func loop(
        on store: any CaseWriter, in folder: ScratchFolder, clock: ManualClock
    ) throws -> CaseLoop {
        let desk = CaseDesk(
            store: store, encoder: EventEncoder(epoch: store.epoch), reader: DeliveryReader(decoder: MessageDecoder()),
            trial: try Trial(path: folder.path("trial")), policy: Settings.default.policy,
            fingerprint: { IdentityToken(kind: $0.kind, high: 1, low: 0) })
        var deadlines = DeadlineQueue()
        for number: Int64 in 1...2 { deadlines.arm(wake(number), at: since) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let relay = OutboxRelay(
            journal: try SQLiteCaseReader(path: folder.path("vip311.db")), confirmedThrough: 0, events: "events",
            dead: "dead",
            logger: logger)
        return CaseLoop(
            desk: desk, deadlines: deadlines, confirmedThrough: 0,
            policyChange: PolicyChange(digest: "new", since: since), batch: 10,
            surroundings: CaseLoop.Surroundings(
                mailbox: Mailbox(), relay: relay, clock: clock, acknowledge: { _ in },
                wakePublisher: {}, onTurn: { _ in }, logger: logger))
    }
}
