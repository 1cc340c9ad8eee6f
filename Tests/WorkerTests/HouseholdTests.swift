import AMQP
import CaseStore
import Casework
import Configuration
import Contract
import TestKit
import Testing

@testable import Worker

@Suite("A door that many callers give")
struct HouseholdTests {
    private let folder: ScratchFolder
    private let desk: CaseDesk
    private let reader = DeliveryReader(decoder: MessageDecoder()) { identifier in
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in identifier.normalized.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return IdentityToken(kind: identifier.kind, high: hash, low: 0)
    }

    init() throws {
        folder = try ScratchFolder()
        let store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        desk = CaseDesk(
            store: store, encoder: EventEncoder(epoch: store.epoch), reader: reader,
            trial: try Trial(path: folder.path("trial")), policy: Settings.default.policy)
    }

    /// Settles one complaint in a batch of its own; returns the types of its events.
    private func call(_ number: Int, _ first: String, _ last: String, _ text: String) throws -> [String] {
        let instant = Instant(milliseconds: 1_795_000_000_000) + .hours(Int64(number))
        let body = """
            {"service_request_id":"R\(number)","requested_datetime":"\(RFC3339.text(instant))","nature":"complaint",\
            "service_code":"COLLECTE","first_name":"\(first)","last_name":"\(last)","address":"1200, rue Royale",\
            "description":"\(text)"}
            """
        let delivery = Delivery(
            tag: 1, session: 1, routingKey: "request.created",
            properties: Properties(contentType: "application/json", messageID: "m\(number)"), body: Array(body.utf8))
        let settlement = try desk.settle([reader.arrival(of: delivery)], due: [], now: instant, marks: .init())
        return settlement.publications.map(\.event.type)
    }

    private static let neighbours = [
        "Pothier", "Milette", "Hamel", "Toupin", "Descôteaux", "Vallières", "Lampron", "Rouette", "Bellerive",
        "Cossette", "Duval", "Guimond", "Houde", "Jutras", "Massicotte", "Veillette",
    ]

    @Test("hides neither whoever speaks for another nor a relative: a person is asked")
    func crowdedDoor() throws {
        let text = "Mes poubelles n'ont pas été ramassées encore une fois cette semaine."
        let onBehalf = "J'appelle pour ma mère, ses poubelles ne sont toujours pas ramassées, elle a déjà appelé."
        _ = try call(0, "Lucie", "Lamirande", text)
        for (index, name) in Self.neighbours.enumerated() {
            if index == 8 {
                #expect(try call(9, "Sonia", "Bédard", onBehalf).contains("vip311.review.requested"))
            }
            #expect(try !call(index + 10, "Camil", name, text).contains("vip311.review.requested"))
        }
        #expect(try call(30, "Sonia", "Lamirande", text).contains("vip311.review.requested"))
    }
}
