import AMQP
import CaseStore
import Casework
import Foundation
import TestKit
import Testing

@Suite("A body beyond everything that is kept", .timeLimit(.minutes(5)))
struct LargeBodyTests {
    @Test("is set aside whole by the broker, its request's clock runs, the audit names it, and no other is stopped")
    func rejected() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()

        let registered = Date.now.formatted(.iso8601)
        let start =
            #"{"service_request_id":"L1","requested_datetime":"\#(registered)","nature":"complaint","description":""#
        let body = Array(start.utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 5 << 20) + Array(#""}"#.utf8)
        let large = Publication(
            exchange: daemon.exchange, routingKey: "request.created",
            properties: Properties(contentType: "application/json", persistent: true), body: body)
        try await onThread {
            let connection = try Connection.open(to: broker)
            #expect(try connection.publishConfirmed([large]).count == 1)
            try connection.close()
        }
        try await city.publishRequests(2)
        try await city.awaitJudgements(of: 3)
        try await daemon.logged("message set aside", "too_large", "a body of \(body.count) bytes")

        let setAside = try await onThread {
            var address = broker
            address.maximumBodySize = 16 << 20
            let connection = try Connection.open(to: address)
            try connection.consume(daemon.dead)
            return try #require(try connection.deliveries(upTo: 1, within: .seconds(60)).first)
        }
        #expect(setAside.body == body)
        #expect(setAside.properties.headers["x-death"] != nil)
        #expect(try await daemon.stop() == 0)

        let journal = try daemon.record().journal(after: 0, limit: 100)
        let refusals = journal.filter { $0.row.code == "message_refused" }
        #expect(refusals.count == 1)
        let facts = String(decoding: try #require(refusals.first?.row.facts), as: UTF8.self)
        #expect(facts.contains(#""bytes":\#(body.count)"#))
        #expect(facts.contains(#""reason":"too_large""#))
        #expect(journal.contains { $0.row.code == "request_unreadable" && $0.row.requestID?.text == "L1" })
    }
}
