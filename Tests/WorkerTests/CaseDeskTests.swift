import AMQP
import CaseStore
import Casework
import Configuration
import Contract
import Foundation
import Testing

@testable import Worker

@Suite("The desk, on a real store")
struct CaseDeskTests {
    private let now = Instant(seconds: 1_795_000_000)
    private let desk: CaseDesk
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)")
        let store = try SQLiteCaseStore(path: folder.appendingPathComponent("vip311.db").path)
        desk = CaseDesk(
            store: store, encoder: EventEncoder(epoch: store.epoch), reader: DeliveryReader(decoder: MessageDecoder()),
            policy: Settings.default.policy,
            fingerprint: { IdentityToken(kind: $0.kind, high: UInt64($0.normalized.utf8.count), low: 0) })
    }

    private func settle(_ deliveries: [Delivery]) throws -> Worker.Settlement {
        let reader = DeliveryReader(decoder: MessageDecoder())
        return try desk.settle(deliveries.map(reader.arrival), due: [], now: now, marks: .init())
    }

    private func delivery(_ tag: UInt64, id: String, type: String, data: String, returns: UInt64? = nil) -> Delivery {
        let body = """
            {"specversion":"1.0","type":"city311.\(type)","source":"/city311","id":"\(id)","data":\(data)}
            """
        return Delivery(
            tag: tag, session: 1, routingKey: type,
            properties: Properties(contentType: "application/cloudevents+json"), body: Array(body.utf8),
            deliveryCount: returns)
    }

    private func complaint(_ tag: UInt64, id: String, text: String = "Plainte.", returns: UInt64? = nil) -> Delivery {
        delivery(
            tag, id: id, type: "request.created",
            data: """
                {"service_request_id":"R1","requested_datetime":"\(RFC3339.text(now))","nature":"complaint","description":"\(text)"}
                """, returns: returns)
    }

    /// A follow-up that has not taken place yet: refused by rule, not by form.
    private func futureFollowUp(_ tag: UInt64) -> Delivery {
        delivery(
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

    @Test("The same id with another body is set aside as reused (contract.md, In)")
    func reusedID() throws {
        _ = try settle([complaint(1, id: "M1")])
        let settlement = try settle([complaint(2, id: "M1", text: "Autre chose.")])
        #expect(settlement.setAside.map(\.refusal.code) == [.idReused])
        #expect(settlement.acknowledged.isEmpty)
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
