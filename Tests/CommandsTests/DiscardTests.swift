import AMQP
import ArgumentParser
import Casework
import Contract
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("A message that is discarded", .timeLimit(.minutes(5)))
struct DiscardTests {
    /// A queue of messages set aside, and an exchange with the intake behind it, all of one test's own.
    private final class Desk {
        let connection: Connection
        let dead = PrivateBroker.uniqueName("dead")
        let intake = PrivateBroker.uniqueName("intake")
        private let exchange = PrivateBroker.uniqueName("city")
        private let folder = FileManager.default.temporaryDirectory.appending(path: PrivateBroker.uniqueName("discard"))

        /// `key`: what the intake is bound by.
        init(_ address: BrokerAddress, boundBy key: String = "triage.#") throws {
            connection = try Connection.open(to: address)
            try Topology(
                exchanges: [Exchange(exchange, .topic)], queues: [.quorum(dead), .quorum(intake)],
                bindings: [Binding(exchange: exchange, queue: intake, routingKey: key)]
            ).declare(on: connection)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let text = """
                broker: {host: \(address.host), port: \(address.port), user: \(address.user), password_file: password}
                names: {exchange: \(exchange), intake: \(intake), dead: \(dead)}
                """
            try Data(address.password.utf8).write(to: folder.appending(path: "password"))
            try Data(text.utf8).write(to: folder.appending(path: "vip311.yaml"))
        }

        deinit {
            do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
        }

        func setAside(_ id: String) throws {
            let answers = try connection.publishConfirmed([
                Publication(
                    exchange: "", routingKey: dead,
                    properties: Properties(
                        persistent: true,
                        headers: ["x-vip311-dead-id": .string(id), "x-vip311-reason": "missing_field"]),
                    body: Array("{}".utf8))
            ])
            #expect(answers.count == 1)
        }

        func discard(_ id: String) throws {
            let words = [
                "dead", "discard", id, "--reason", "Essai du fournisseur", "--operator", "anne", "--config",
                folder.appending(path: "vip311.yaml").path,
            ]
            var command = try ToolCommand.parseAsRoot(words)
            try command.run()
        }
    }

    @Test("goes once the broker has the message that puts it on record, under the operator's name")
    func discarded() async throws {
        let address = try await PrivateBroker.shared().address()
        try await onThread {
            let desk = try Desk(address)
            try desk.setAside("aaaaaa1")
            try desk.discard("aaaaaa1")
            #expect(try desk.connection.get(desk.dead) == nil)
            let record = try #require(try desk.connection.get(desk.intake))
            let decoded = MessageDecoder().decode(
                InboundMessage(
                    contentType: record.properties.contentType, routingKey: record.routingKey, body: record.body))
            guard case .message(.messageDiscarded(let discard)) = decoded.result else {
                Issue.record("\(decoded.result)")
                return
            }
            #expect(discard.deadID == "aaaaaa1")
            #expect(discard.discardedBy == "anne")
            #expect(discard.reason == "Essai du fournisseur")
            try desk.connection.close()
        }
    }

    @Test("stays set aside when its record finds no queue")
    func noRecord() async throws {
        let address = try await PrivateBroker.shared().address()
        try await onThread {
            let desk = try Desk(address, boundBy: "request.#")
            try desk.setAside("aaaaaa1")
            #expect(throws: Failure.self) { try desk.discard("aaaaaa1") }
            var isBack = false
            for _ in 0..<20_000 where !isBack { isBack = try desk.connection.status(of: desk.dead)?.messages == 1 }
            #expect(isBack)
            try desk.connection.close()
        }
    }

    @Test("has one record, by its id, however often the discard is tried; set aside anew, it has another")
    func sameRecord() throws {
        func id(setAsideAt seconds: UInt64?, reason: String, at now: Instant) throws -> String {
            var properties = Properties(headers: ["x-vip311-dead-id": "aaaaaa1"])
            if let seconds { properties.headers["x-vip311-set-aside-at"] = .timestamp(seconds) }
            let message = SetAsideMessage(Delivery(tag: 1, routingKey: "", properties: properties, body: []))
            let command = try DeadDiscardCommand.parse(["aaaaaa1", "--reason", reason])
            return try command.record(of: message, by: "anne", at: now).id
        }
        let first = try id(setAsideAt: 5, reason: "essai", at: Instant(seconds: 100))
        #expect(try id(setAsideAt: 5, reason: "essai, encore", at: Instant(seconds: 200)) == first)
        #expect(try id(setAsideAt: 6, reason: "essai", at: Instant(seconds: 300)) != first)
        #expect(try id(setAsideAt: nil, reason: "essai", at: Instant(seconds: 300)) != first)
    }
}
