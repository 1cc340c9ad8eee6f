import AMQP
import CaseStore
import Foundation
import TestKit
import Testing

@Suite("Events that nobody has bound", .timeLimit(.minutes(5)))
struct UnroutedTests {
    @Test("are kept, listed by routing key, and sent again once somebody has, but for notices of what has ended")
    func retried() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(
            broker: broker, configuration: "follow_up: {escalations: [{after: 0s, to: team_lead}]}")
        let kept = Recorder<String>()
        let watch = try await Self.watch(daemon.unrouted, at: broker, into: kept)
        try daemon.start()
        try await daemon.ready()
        let registered = Date.now - 2 * 86_400
        let complaints = ["26-1", "26-2"].map { id in
            CityMessage.request(
                id, from: "compte-\(id)-Gadbois", nature: "complaint", service: "Collecte",
                text: "Ma rue n'est jamais ramassée.", registeredAt: registered)
        }
        try await Self.publish(complaints, to: daemon, at: broker)
        try await kept.wait(for: "two notices that nobody has bound") { keys in
            keys.count { $0.hasPrefix("escalation.followup.") } == 2
        }
        try await Self.publish([.followUp("26-1", contactedAt: Date.now - 60)], to: daemon, at: broker)
        try await kept.wait(for: "the end of one") { $0.contains { $0.hasPrefix("followup.satisfied") } }
        watch.stop(within: .zero)
        let listed = try await daemon.tool("unrouted", "list", "--json")
        #expect(listed.contains("\"routing_key\" : \"request.triaged.complaint\""))

        let city = try await City(daemon: daemon, broker: broker)
        let answer = try await daemon.tool("unrouted", "retry", "--lang", "en")
        #expect(answer.contains("Left out, being true no longer: 1."), "\(answer)")
        try await city.drain()
        let types = city.events.all.map(\.type)
        #expect(types.count { $0 == "vip311.followup.overdue" } == 1)
        #expect(types.count { $0 == "vip311.followup.satisfied" } == 1)
        #expect(types.count { $0 == "vip311.request.triaged" } >= 2)
        #expect(try await city.depth(of: daemon.unrouted) == 0)
        #expect(try await daemon.stop() == 0)
    }

    /// Publishes as 311 does, without a subscriber.
    private static func publish(
        _ messages: [CityMessage], to daemon: DaemonUnderTest, at broker: BrokerAddress
    ) async throws {
        daemon.plant(messages.map(\.body))
        try await onThread { [exchange = daemon.exchange] in
            let connection = try Connection.open(to: broker)
            for message in messages {
                _ = try connection.publishConfirmed([message.publication(to: exchange, token: 0)])
            }
            try connection.close()
        }
    }

    /// Records the routing key of everything that goes to `exchange`, beside whoever else takes it.
    private static func watch(
        _ exchange: String, at broker: BrokerAddress, into keys: Recorder<String>
    ) async throws -> Consumer {
        let queue = exchange + ".watch"
        try await onThread {
            let connection = try Connection.open(to: broker)
            try connection.declare(Queue.quorum(queue))
            try connection.bind(Binding(exchange: exchange, queue: queue))
            try connection.close()
        }
        let consumer = Consumer(
            address: broker, queue: queue, backoff: .quick, persistence: .forEver,
            onDeliveries: { keys.record(contentsOf: $0.map(\.routingKey)) })
        Task { try await consumer.run() }
        return consumer
    }
}
