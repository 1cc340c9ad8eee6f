import AMQP
import Casework
import Configuration
import Contract
import TestKit
import Testing

@testable import CaseStore
@testable import Worker

@Suite("The record of a citizen's matter", .timeLimit(.minutes(5)))
struct PlainColumnTests {
    /// Stands for whatever a person said or wrote.
    private static let words = "ZZ Mme Tremblay, 819 555-0101"
    private let now = Instant(seconds: 1_795_000_000)
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test("holds what anybody wrote in sealed columns alone (service.md: figures and journal survive an erasure)")
    func wordsAreSealed() throws {
        try settle(everyWord)
        let reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
        var plain: [String] = []
        var sealed: [String] = []
        for (table, column) in try columns(of: reader.connection) {
            let found = try reader.connection.prepare(
                "SELECT count(*) FROM \(table) WHERE instr(CAST(\(column) AS BLOB), CAST('ZZ ' AS BLOB)) > 0")
            guard try found.firstRow({ $0.integer() }) != 0 else { continue }
            if column == "sealed" { sealed.append(table) } else { plain.append("\(table).\(column)") }
        }
        #expect(plain == [])
        #expect(sealed.sorted() == ["contact", "discarded", "parked"])
        let history = try #require(try reader.contact(RequestID("R1"), withDetails: true)?.details?.notes)
        #expect(Set(history.map(\.occasion)) == [.triageCorrected, .followUpRecorded, .citizenHeld, .citizenRectified])
    }

    private func settle(_ deliveries: [Delivery]) throws {
        let store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        let reader = DeliveryReader.byLength
        let desk = CaseDesk(
            store: store, encoder: EventEncoder(epoch: store.epoch), reader: reader,
            trial: try Trial(path: folder.path("trial")), policy: Settings.default.policy)
        for delivery in deliveries {
            let settlement = try desk.settle([reader.arrival(of: delivery)], due: [], now: now, marks: .init())
            #expect(settlement.acknowledged.count == 1, "\(delivery.routingKey): \(settlement.setAside)")
        }
    }

    /// A matter in which everybody writes what they can.
    private var everyWord: [Delivery] {
        let at = RFC3339.text(now)
        let (words, decided) = (
            Self.words, #""corrected_by":"agent","corrected_at":"\#(at)","reason":"\#(Self.words)""#
        )
        let order = #""service_request_id":"R1","basis":"\#(words)","ordered_by":"greffe","ordered_at":"\#(at)""#
        let meeting = #""recorded_at":"\#(at)","recorded_by":"greffe""#
        let complaint = """
            "requested_datetime":"\(at)","nature":"complaint","service_code":"VOI","service_name":"Voirie","phone":"819 555-0101",\
            "description":"\(words)","first_name":"\(words)","address":"\(words)","status_notes":"\(words)"
            """
        return [
            ("request.created", #""service_request_id":"R1",\#(complaint)"#),
            ("request.created", #""service_request_id":"R2","channel":"web",\#(complaint)"#),
            (
                "followup.recorded",
                #""service_request_id":"R1","contacted_at":"\#(at)","agent":"a","channel":"phone","outcome":"reached","note":"\#(words)""#
            ),
            (
                "followup.recorded",
                #""service_request_id":"R9","contacted_at":"\#(at)","agent":"a","channel":"phone","outcome":"reached","note":"\#(words)""#
            ),
            ("triage.corrected", #""service_request_id":"R1","kind":"complaint",\#(decided)"#),
            ("repeat.corrected", #""service_request_id":"R2","earlier_service_request_id":"R1",\#(decided)"#),
            (
                "meeting.updated",
                #""meeting_id":"VIP-000001-M1","status":"scheduled","scheduled_for":"\#(at)",\#(meeting)"#
            ),
            (
                "meeting.updated",
                #""meeting_id":"VIP-000001-M1","status":"held","held_at":"\#(at)","attended":["citizen","councillor","official"],"outcome":"\#(words)",\#(meeting)"#
            ),
            (
                "triage.discarded",
                #""dead_id":"d1","discarded_by":"agent","discarded_at":"\#(at)","reason":"\#(words)""#
            ),
            ("citizen.held", order), ("citizen.rectified", #"\#(order),"last_name":"\#(words)""#),
        ].enumerated().map { index, message in
            Delivery(
                tag: UInt64(index + 1), session: 1, routingKey: message.0,
                properties: Properties(contentType: "application/json", messageID: "m\(index)"),
                body: Array("{\(message.1)}".utf8))
        }
    }

    private func columns(of connection: StoreConnection) throws -> [(table: String, column: String)] {
        var columns: [(String, String)] = []
        let all = try connection.prepare(
            """
            SELECT sqlite_master.name, column.name FROM sqlite_master, pragma_table_info(sqlite_master.name) AS column
            WHERE sqlite_master.type = 'table'
            """)
        try all.forEachRow { columns.append(($0.text(), $0.text())) }
        return columns
    }
}
