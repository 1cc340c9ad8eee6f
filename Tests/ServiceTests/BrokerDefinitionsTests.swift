import AMQP
import Foundation
import TestKit
import Testing

/// `deploy/rabbitmq/definitions.json` on a real broker (contract.md, "On RabbitMQ").
@Suite("The definitions for the city's broker", .timeLimit(.minutes(3)))
struct BrokerDefinitionsTests {
    private let broker: PrivateBroker

    init() async throws {
        broker = try await PrivateBroker.own()
        try await broker.control(
            "import_definitions", Checkout.root.appending(path: "deploy/rabbitmq/definitions.json").path)
        for user in ["city311", "vip311", "councillors", "operators"] {
            try await broker.control("change_password", user, broker.address().password)
        }
    }

    private func address(of user: String) -> BrokerAddress {
        var address = broker.address()
        address.user = user
        return address
    }

    @Test("make what the daemon would make, with no more rights than each needs: a second call asks for a meeting")
    func rights() async throws {
        try await broker.control("add_user", "everything", broker.address().password)
        try await broker.control("set_permissions", "everything", ".*", ".*", ".*")
        // It would fail if a queue or an exchange were there with other arguments.
        _ = try await DaemonUnderTest(broker: address(of: "everything"), usesDefaultNames: true)
        let daemon = try await DaemonUnderTest(
            broker: address(of: "vip311"), declaresTopology: false, usesDefaultNames: true)
        try daemon.start()
        try await daemon.ready()
        let calls = (1...2).map { Self.call("26-\($0)", daysAgo: 3 - $0) }
        daemon.plant(calls.map(\.body))
        try await onThread { [self] in
            try expectOnly(
                "city311", canPublish: calls, but: [Self.note(to: "vip311.events", "request.triaged.complaint")])
            try expectNoReading(by: "city311", of: "vip311.intake")
        }
        try await expectMeeting()
        try await onThread { [self] in
            let others = [("city311", "request.created"), ("vip311.events", "meeting.held.carmel")]
            try expectOnly(
                "councillors", canPublish: [Self.note(to: "city311", "meeting.updated")],
                but: others.map { Self.note(to: $0, $1) })
            try expectNoReading(by: "councillors", of: "vip311.intake")
            try expectNoReading(by: "vip311", of: "vip311.dead")
            try expectNoDeclaring(by: "vip311")
        }
        #expect(try await daemon.stop() == 0)
        try await broker.remove()
    }

    /// The councillors' service finds the meeting in its own queue.
    private func expectMeeting() async throws {
        let found = Recorder<String>()
        let consumer = Consumer(
            address: address(of: "councillors"), queue: "councillors.meetings", backoff: .quick, persistence: .forEver,
            onDeliveries: { found.record(contentsOf: $0.map(\.routingKey)) })
        let running = Task { try await consumer.run() }
        try await found.wait(for: "the meeting") { $0.contains { $0.hasPrefix("meeting.requested.") } }
        consumer.stop(within: .zero)
        _ = await running.result
    }

    private func expectOnly(_ user: String, canPublish allowed: [Publication], but refused: [Publication]) throws {
        let connection = try Connection.open(to: address(of: user))
        for publication in allowed {
            #expect(try connection.publishConfirmed([publication]) == [.confirmed(token: 0)])
        }
        try connection.close()
        for publication in refused {
            let connection = try Connection.open(to: address(of: user))
            #expect(throws: AMQPError.self, "\(user) to \(publication.exchange), \(publication.routingKey)") {
                try connection.publishConfirmed([publication])
            }
        }
    }

    private func expectNoReading(by user: String, of queue: String) throws {
        let connection = try Connection.open(to: address(of: user))
        #expect(throws: AMQPError.self, "\(user) of \(queue)") { try connection.get(queue) }
    }

    private func expectNoDeclaring(by user: String) throws {
        let connection = try Connection.open(to: address(of: user))
        #expect(throws: AMQPError.self) { try connection.declare(Queue.quorum("vip311.other")) }
    }

    private static func note(to exchange: String, _ routingKey: String) -> Publication {
        Publication(exchange: exchange, routingKey: routingKey, body: Array("{}".utf8))
    }

    private static func call(_ id: String, daysAgo: Int) -> Publication {
        let registered = ISO8601DateFormatter().string(from: .now - Double(daysAgo) * 86_400)
        let body = """
            {"service_request_id":"\(id)","requested_datetime":"\(registered)","nature":"complaint","account_id":"c-77120",\
            "service_code":"COLLECTE","description":"Mes poubelles ne sont toujours pas ramassées, personne ne rappelle."}
            """
        return Publication(
            exchange: "city311", routingKey: "request.created",
            properties: Properties(contentType: "application/json", persistent: true, messageID: id),
            body: Array(body.utf8))
    }
}
