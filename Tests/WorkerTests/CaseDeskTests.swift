import AMQP
import CaseStore
import Casework
import Configuration
import Contract
import Foundation
import TestKit
import Testing

@testable import Worker

@Suite("The desk, on a real store")
struct CaseDeskTests {
    private static let now = Instant(seconds: 1_795_000_000)
    private var now: Instant { Self.now }
    private let desk: CaseDesk
    private let store: SQLiteCaseStore
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        desk = try Self.desk(on: store, trial: folder.path("trial"))
    }

    private static func desk(
        on store: any CaseWriter, trial: String, isCautious: Bool = false, roundsOfLoading: Int = 16
    ) throws -> CaseDesk {
        CaseDesk(
            store: store, encoder: EventEncoder(epoch: store.epoch), reader: .byLength,
            trial: try Trial(path: trial), policy: Settings.default.policy, isCautious: isCautious,
            roundsOfLoading: roundsOfLoading)
    }

    private func settle(_ deliveries: [Delivery], at other: CaseDesk? = nil) throws -> Worker.Settlement {
        let reader = DeliveryReader.byLength
        return try (other ?? desk).settle(deliveries.map(reader.arrival), due: [], now: now, marks: .init())
    }

    private static func delivery(_ tag: UInt64, id: String, type: String, data: String, returns: UInt64? = nil)
        -> Delivery
    {
        let body = """
            {"specversion":"1.0","type":"city311.\(type)","source":"/city311","id":"\(id)","data":\(data)}
            """
        return Delivery(
            tag: tag, session: 1, routingKey: type,
            properties: Properties(contentType: "application/cloudevents+json"), body: Array(body.utf8),
            deliveryCount: returns)
    }

    private static func complaint(
        _ tag: UInt64, id: String, request: String = "R1", text: String = "Plainte.", returns: UInt64? = nil
    ) -> Delivery {
        delivery(
            tag, id: id, type: "request.created",
            data: """
                {"service_request_id":"\(request)","requested_datetime":"\(RFC3339.text(now))","nature":"complaint",\
                "description":"\(text)"}
                """, returns: returns)
    }

    private func complaint(_ tag: UInt64, id: String, text: String = "Plainte.", returns: UInt64? = nil) -> Delivery {
        Self.complaint(tag, id: id, text: text, returns: returns)
    }

    /// A follow-up that has not taken place yet: refused by rule, not by form.
    private func futureFollowUp(_ tag: UInt64) -> Delivery {
        Self.delivery(
            tag, id: "F1", type: "followup.recorded",
            data: """
                {"service_request_id":"R1","contacted_at":"\(RFC3339.text(now + .days(2)))","agent":"a","channel":"phone","outcome":"reached"}
                """)
    }

    @Test("A message delivered twice has one effect, in one batch and in the next")
    func deliveredTwice() throws {
        let first = try settle([complaint(1, id: "M1"), complaint(2, id: "M1")])
        let second = try settle([complaint(3, id: "M1")])
        #expect(first.publications.count == 1)
        #expect(first.acknowledged.count == 2)
        #expect(second.publications.isEmpty)
        #expect(second.acknowledged.count == 1)
    }

    @Test("What was decided is counted by kind, type and reason, and each commit measured")
    func counted() throws {
        let settlement = try settle([complaint(1, id: "M1"), complaint(2, id: "M1"), futureFollowUp(3)])
        let tally = settlement.tally
        #expect(tally.applied == 1 && tally.duplicates == 1 && tally.refused == 1)
        #expect(tally.judgements == [.init(kind: .complaint, treatedAs: .complaint): 1])
        #expect(tally.events == [.requestTriaged: 1])
        #expect(tally.refusals == [.followUpInFuture: 1])
        #expect(settlement.commits.map(\.inputs) == [3])
        #expect(settlement.commits.allSatisfy { $0.time > .zero })
    }

    @Test("The same id with another body is set aside as reused (contract.md, In)")
    func reusedID() throws {
        _ = try settle([complaint(1, id: "M1")])
        let settlement = try settle([complaint(2, id: "M1", text: "Autre chose.")])
        #expect(settlement.setAside.map(\.refusal.code) == [.idReused])
        #expect(settlement.acknowledged.isEmpty)
    }

    @Test("A discard is on record once, also when it is given again at another time and for another reason")
    func discardedAgain() throws {
        for (tag, reason) in [(1, "essai"), (2, "essai du fournisseur")] as [(UInt64, String)] {
            let discard = Self.delivery(
                tag, id: "discard-d1", type: "triage.discarded",
                data: """
                    {"dead_id":"d1","discarded_by":"a","discarded_at":"\(RFC3339.text(now + .seconds(Int64(tag))))",\
                    "reason":"\(reason)"}
                    """)
            #expect(try settle([discard]).acknowledged.map(\.tag) == [tag])
        }
        let reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
        #expect(try reader.discarded(limit: 9).map(\.reason) == ["essai"])
        let entries = try reader.journal(after: 0, limit: 9)
        #expect(entries.map(\.row.code) == ["message_discarded"])
        let facts = String(decoding: try #require(entries.first?.row.facts), as: UTF8.self)
        #expect(facts.contains(#""dead_id":"d1""#))
    }

    @Test("A refused message is refused again when it comes again, as often as it does, and stops no other")
    func refusedAgain() throws {
        _ = try settle([complaint(1, id: "M1")])
        for tag: UInt64 in [2, 4, 6] {
            let settlement = try settle([futureFollowUp(tag), futureFollowUp(tag + 1)])
            #expect(settlement.setAside.map(\.refusal.code) == [.followUpInFuture, .followUpInFuture])
        }
    }

    @Test("A suspect that does no harm is decided alone and counts, however often it comes")
    func suspects() throws {
        for tag: UInt64 in 1...5 {
            let settlement = try settle([complaint(tag, id: "M1", returns: 5)])
            #expect(settlement.tally.suspects == 1)
            #expect(settlement.acknowledged.count == 1)
        }
    }

    @Test("A suspect is not given up for a store that fails, however often it does")
    func suspectOfAFailingStore() throws {
        let suspect = complaint(1, id: "M1", returns: 9)
        let full = HinderedStore(store) { _ throws(StoreError) in throw .full("no space") }
        for _ in 0...CaseDesk.fatalAttemptsOfPoison {
            let desk = try Self.desk(on: full, trial: folder.path("trial"))
            #expect(throws: StoreError.self) { try settle([suspect], at: desk) }
            #expect(try Trial(path: folder.path("trial")).takeUnfinished() == nil)
        }
        #expect(try settle([suspect]).acknowledged.map(\.tag) == [1])
    }

    @Test("A suspect whose decision has ended the process three times is set aside unread, and then has a clean record")
    func poison() throws {
        let suspect = complaint(1, id: "M1", returns: 9)
        let key = MessageFingerprint.ofBody(suspect.body)
        for _ in 0..<CaseDesk.fatalAttemptsOfPoison { _ = try store.recordFatalAttempt(key) }
        let settlement = try settle([suspect])
        #expect(settlement.setAside.map(\.refusal.code) == [.poison])
        #expect(settlement.acknowledged.isEmpty)
        #expect(try store.fatalAttempts(key) == 0)
    }

    @Test("A suspect that is decided in the end has a clean record")
    func suspectDecidedInTheEnd() throws {
        let suspect = complaint(1, id: "M1", returns: 9)
        let key = MessageFingerprint.ofBody(suspect.body)
        for _ in 1..<CaseDesk.fatalAttemptsOfPoison { _ = try store.recordFatalAttempt(key) }
        #expect(try settle([suspect]).acknowledged.count == 1)
        #expect(try store.fatalAttempts(key) == 0)
    }

    @Test("When a decision ends the process, no other message of the same turn is held to account")
    func innocentsOfTheTurn() async throws {
        let (path, trialPath) = (folder.path("other.db"), folder.path("trial"))
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, trialPath = trialPath as String] in
            let store = try SQLiteCaseStore(path: path)
            let deadly = HinderedStore(store) { batch throws(StoreError) in
                if batch.changes.contacts[RequestID("R2")] != nil { kill(getpid(), SIGKILL) }
            }
            let desk = try CaseDeskTests.desk(on: deadly, trial: trialPath)
            let reader = DeliveryReader.byLength
            let deliveries = ["R1", "R2", "R3"].map { CaseDeskTests.complaint(1, id: $0, request: $0, returns: 9) }
            _ = try desk.settle(deliveries.map(reader.arrival), due: [], now: CaseDeskTests.now, marks: .init())
        }
        let deadly = Self.complaint(1, id: "R2", request: "R2", returns: 9)
        let trial = try Trial(path: trialPath)
        #expect(try trial.takeUnfinished() == MessageFingerprint.ofBody(deadly.body))
        let reader = try SQLiteCaseReader(path: path)
        #expect(try reader.contact(RequestID("R1"), withDetails: false) != nil)
    }

    /// Two cases whose follow-ups are overdue, to be served; the first ends the process, wherever it is served.
    private static func deadlyCases(on store: SQLiteCaseStore) throws -> (store: HinderedStore, due: [Wake]) {
        let reader = DeliveryReader.byLength
        let desk = try desk(on: store, trial: "/dev/null")
        let deliveries = [complaint(1, id: "M1", request: "R1"), complaint(2, id: "M2", request: "R2")]
        _ = try desk.settle(deliveries.map(reader.arrival), due: [], now: now, marks: .init())
        let deadly = HinderedStore(store) { batch throws(StoreError) in
            if batch.changes.cases[CaseID(number: 1)] != nil { kill(getpid(), SIGKILL) }
        }
        return (deadly, [1, 2].map { .caseFile(CaseID(number: $0)) })
    }

    @Test("When serving deadlines ends the process, the next one serves each alone, and so finds the case")
    func deadlyDeadline() async throws {
        let (path, trialPath) = (folder.path("other.db"), folder.path("trial"))
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, trialPath = trialPath as String] in
            let (deadly, due) = try CaseDeskTests.deadlyCases(on: try SQLiteCaseStore(path: path))
            let desk = try CaseDeskTests.desk(on: deadly, trial: trialPath)
            _ = try desk.settle([], due: due, now: CaseDeskTests.now + .days(2), marks: .init())
        }
        #expect(try Trial(path: trialPath).takeUnfinished() == SuspectDeadline.some)
        let otherPath = folder.path("third.db")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = otherPath as String, trialPath = trialPath as String] in
            let (deadly, due) = try CaseDeskTests.deadlyCases(on: try SQLiteCaseStore(path: path))
            let desk = try CaseDeskTests.desk(on: deadly, trial: trialPath, isCautious: true)
            _ = try desk.settle([], due: due.reversed(), now: CaseDeskTests.now + .days(2), marks: .init())
        }
        let suspect = SuspectDeadline.key(of: .caseFile(CaseID(number: 1)))
        #expect(try Trial(path: trialPath).takeUnfinished() == suspect)
        // The other one, whose turn came first, was served.
        let reader = try SQLiteCaseReader(path: otherPath)
        #expect(try reader.caseFile(CaseID(number: 2))?.obligations.first?.breachedAt != nil)
    }

    @Test("A deadline that has ended the process three times is left and reported, and those of all others are served")
    func poisonousDeadline() throws {
        let (_, due) = try Self.deadlyCases(on: store)
        for _ in 0..<CaseDesk.fatalAttemptsOfPoison {
            _ = try store.recordFatalAttempt(SuspectDeadline.key(of: due[0]))
        }
        let later = now + .days(2)
        let settlement = try desk.settle([], due: due, now: later, marks: .init())
        #expect(settlement.failedWakes == [due[0]])
        #expect(settlement.wakes.first { $0.wake == due[0] }?.at == later + CaseDesk.pauseAfterPoison)
        #expect(settlement.publications.map(\.event.id).allSatisfy { $0.contains("VIP-000002") })
        #expect(!settlement.publications.isEmpty)
    }

    @Test("A deadline that is served in the end has a clean record")
    func deadlineServedInTheEnd() throws {
        let (_, due) = try Self.deadlyCases(on: store)
        _ = try store.recordFatalAttempt(SuspectDeadline.key(of: due[0]))
        let settlement = try desk.settle([], due: due, now: now + .days(2), marks: .init())
        #expect(settlement.failedWakes.isEmpty)
        #expect(try store.fatalAttempts(SuspectDeadline.key(of: due[0])) == 0)
    }

    @Test("What leads on and on is decided on the part that was read: its clock runs, and that is on record")
    func readInPart() throws {
        // Each shares its account with the one before, or its e-mail: identifiers of one length are the same here.
        func link(_ index: Int) throws {
            let account = String(repeating: "a", count: 10 + (index + 1) / 2)
            let email = String(repeating: "b", count: 10 + index / 2) + "@example.org"
            let data = """
                {"service_request_id":"C\(index)","requested_datetime":"\(RFC3339.text(now + .seconds(Int64(index))))",\
                "nature":"complaint","description":"Plainte \(index).","account_id":"\(account)","email":"\(email)"}
                """
            let delivery = Self.delivery(UInt64(index), id: "C\(index)", type: "request.created", data: data)
            let hasty = try Self.desk(on: store, trial: folder.path("trial"), roundsOfLoading: index == 9 ? 0 : 16)
            let settlement = try settle([delivery], at: hasty)
            #expect(settlement.acknowledged.count == 1)
            #expect(settlement.readInPart.count == (index == 9 ? 1 : 0))
        }
        for index in 1...9 { try link(index) }
        let reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
        let entries = try reader.journal(after: 0, limit: 1000).filter { $0.row.code == "record_read_in_part" }
        #expect(entries.map(\.row.requestID) == [RequestID("C9")])
        #expect(try reader.worklist(district: nil, limit: 20).contains { $0.requestID == RequestID("C9") })
    }

    @Test("A refusal by the rules is on record with the request that it is about")
    func refusalOnRecord() throws {
        _ = try settle([complaint(1, id: "M1"), futureFollowUp(2)])
        let reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
        let refusals = try reader.journal(after: 0, limit: 100).filter { $0.row.code == "message_refused" }
        #expect(refusals.map(\.row.requestID) == [RequestID("R1")])
        let facts = String(decoding: try #require(refusals.first?.row.facts), as: UTF8.self)
        for fact in [#""type":"followup_recorded""#, #""reason":"follow_up_in_future""#, #""dead_id":"#] {
            #expect(facts.contains(fact))
        }
    }

    @Test("An id of 128 bytes is an id; a longer one is refused")
    func longestID() throws {
        let longest = String(repeating: "é", count: 64)
        #expect(try settle([Self.complaint(1, id: "M1", request: longest)]).publications.count == 1)
        let settlement = try settle([Self.complaint(2, id: "M2", request: longest + "x")])
        #expect(settlement.setAside.map(\.refusal.code) == [.invalidField])
        #expect(settlement.publications.isEmpty)
    }

    @Test("Malformed messages are set aside with their reason, and the rest of the batch counts")
    func malformed() throws {
        var broken = complaint(1, id: "M0")
        broken.body = Array("{".utf8)
        let settlement = try settle([broken, complaint(2, id: "M1")])
        #expect(settlement.setAside.map(\.refusal.code) == [.malformedJSON])
        #expect(settlement.acknowledged.map(\.tag) == [2])
    }

    @Test("A complaint arms its case's deadline")
    func armsTheDeadline() throws {
        let settlement = try settle([complaint(1, id: "M1")])
        #expect(settlement.wakes.count == 1)
        let at = try #require(settlement.wakes.first?.at)
        #expect(at > now)
        #expect(at <= now + Policy.longestFollowUp)
    }
}
