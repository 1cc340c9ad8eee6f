import AMQP
import Casework
import Configuration
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("The messages set aside", .timeLimit(.minutes(5)))
struct SetAsideTests {
    /// A broker with a queue of messages set aside, an exchange and the intake behind it, all of this test's own.
    private func settings(on address: BrokerAddress, _ connection: Connection, password: URL) throws -> Settings {
        var settings = Settings.default
        settings.broker.host = address.host
        settings.broker.port = Int(address.port)
        settings.broker.user = address.user
        settings.broker.passwordFile = password.path
        settings.names.dead = PrivateBroker.uniqueName("dead")
        settings.names.exchange = PrivateBroker.uniqueName("city")
        settings.names.intake = PrivateBroker.uniqueName("intake")
        try Data(address.password.utf8).write(to: password)
        try Topology(
            exchanges: [Exchange(settings.names.exchange, .topic)],
            queues: [.quorum(settings.names.dead), .quorum(settings.names.intake)],
            bindings: [
                Binding(exchange: settings.names.exchange, queue: settings.names.intake, routingKey: "request.#")
            ]
        ).declare(on: connection)
        return settings
    }

    private func setAside(_ body: String, _ id: String, in settings: Settings) -> Publication {
        Publication(
            exchange: "", routingKey: settings.names.dead,
            properties: Properties(
                contentType: "application/json", persistent: true, messageID: "m",
                headers: [
                    "x-vip311-dead-id": .string(id), "x-vip311-reason": "missing_field",
                    "x-vip311-routing-key": "request.created", "kept": "yes",
                ]), body: Array(body.utf8))
    }

    /// Whether `count` messages are ready again: the broker returns what a closed connection held a little later.
    private func isBack(_ count: UInt32, in queue: String, on connection: Connection) throws -> Bool {
        for _ in 0..<20_000 where try connection.status(of: queue)?.messages == count { return true }
        return false
    }

    @Test("stay where they are when listed, come in again as they were, and go with all their copies")
    func listRetryDiscard() async throws {
        let address = try await PrivateBroker.shared().address()
        try await onThread {
            let password = FileManager.default.temporaryDirectory.appending(path: PrivateBroker.uniqueName("password"))
            let connection = try Connection.open(to: address)
            let settings = try settings(on: address, connection, password: password)
            defer { do { try FileManager.default.removeItem(at: password) } catch { print("left: \(password.path)") } }
            let bodies = [("a", "aaaaaa1"), ("b", "bbbbbb1"), ("a", "aaaaaa1")]
            let answers = try connection.publishConfirmed(bodies.map { setAside($0.0, $0.1, in: settings) })
            #expect(answers.count == 3)

            var list = DeadListAnswer()
            let first = try DeadQueue(settings)
            try first.browse(limit: 10) { message in
                list.add(message)
                return true
            }
            try first.session.close()
            #expect(list.messages.map(\.copies) == [2, 1])
            #expect(list.messages.map(\.reason) == ["missing_field", "missing_field"])
            #expect(try isBack(3, in: settings.names.dead, on: connection))

            let second = try DeadQueue(settings)
            let (message, tags) = try second.find("aaaaaa")
            let copy = message.again(to: settings.names.exchange, routingKey: "request.created")
            #expect(message.delivery.properties.headers["x-vip311-dead-id"] != nil)
            #expect(Array(copy.properties.headers.keys) == ["kept"])
            try second.session.publish(copy)
            try second.settle(tags)
            let again = try #require(try connection.get(settings.names.intake))
            #expect(again.body == Array("a".utf8))
            #expect(again.routingKey == "request.created")
            #expect(again.properties.messageID == "m")
            #expect(again.properties.headers["kept"] == "yes")
            #expect(!again.properties.headers.keys.contains { $0.hasPrefix("x-vip311-") })
            #expect(try connection.get(settings.names.dead)?.body == Array("b".utf8))
            try connection.close()
        }
    }

    @Test("stay set aside when no queue would take them")
    func unroutable() async throws {
        let address = try await PrivateBroker.shared().address()
        try await onThread {
            let password = FileManager.default.temporaryDirectory.appending(path: PrivateBroker.uniqueName("password"))
            let connection = try Connection.open(to: address)
            let settings = try settings(on: address, connection, password: password)
            defer { do { try FileManager.default.removeItem(at: password) } catch { print("left: \(password.path)") } }
            _ = try connection.publishConfirmed([setAside("a", "aaaaaa1", in: settings)])
            let queue = try DeadQueue(settings)
            let (message, _) = try queue.find("aaaaaa")
            #expect(throws: Failure.self) {
                try queue.session.publish(message.again(to: settings.names.exchange, routingKey: "nowhere"))
            }
            try queue.session.close()
            #expect(try isBack(1, in: settings.names.dead, on: connection))
            try connection.close()
        }
    }

    @Test("rejected by the daemon for their size show so, have a name each, and are not sent in again")
    func tooLarge() {
        func message(_ bytes: Int, _ reason: String) -> SetAsideMessage {
            let death: [String: HeaderValue] = [
                "reason": .string(reason), "routing-keys": .array(["request.created"]),
                "time": .timestamp(1_795_000_000),
            ]
            return SetAsideMessage(
                Delivery(
                    tag: 1, routingKey: "dead", properties: Properties(headers: ["x-death": .array([.table(death)])]),
                    body: [UInt8](repeating: 7, count: bytes)))
        }
        let large = message(5_000_000, "rejected")
        #expect(large.reason == "too_large")
        #expect(large.detail == "a body of 5000000 bytes")
        #expect(large.routingKey == "request.created")
        #expect(large.since == Instant(seconds: 1_795_000_000))
        #expect(large.isTooLarge)
        #expect(large.id != message(5_000_001, "rejected").id)
        #expect(message(100, "rejected").reason == "rejected")
        #expect(message(100, "delivery_limit").reason == "delivery_limit")
        #expect(!message(100, "delivery_limit").isTooLarge)
    }
}
