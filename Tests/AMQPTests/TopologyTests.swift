import AMQP
import TestKit
import Testing

@Suite("A topology", .timeLimit(.minutes(5)))
struct TopologyTests {
    private func topology() -> Topology {
        let (events, unrouted) = (PrivateBroker.uniqueName("events"), PrivateBroker.uniqueName("unrouted"))
        return Topology(
            exchanges: [
                Exchange(unrouted, .fanout),
                Exchange(events, .topic, arguments: ["alternate-exchange": .string(unrouted)]),
            ],
            queues: [.quorum(unrouted), .quorum(events + ".all", arguments: ["x-delivery-limit": 20])],
            bindings: [
                Binding(exchange: unrouted, queue: unrouted),
                Binding(exchange: events, queue: events + ".all", routingKey: "known.#"),
            ])
    }

    @Test("is declared, found, and routes; declaring it again changes nothing")
    func declared() async throws {
        let address = try await PrivateBroker.shared().address()
        let topology = topology()
        try await onThread {
            let connection = try Connection.open(to: address)
            let before = try topology.missing(on: connection)
            #expect(before.count == 4)
            #expect(before.contains("exchange \(topology.exchanges[1].name)"))
            #expect(before.contains("queue \(topology.queues[1].name)"))
            try topology.declare(on: connection)
            try topology.declare(on: connection)
            #expect(try topology.missing(on: connection) == [])
            let events = topology.exchanges[1].name
            let settlements = try connection.publishConfirmed(
                ["known.a", "stranger"].enumerated().map { number, key in
                    Publication(exchange: events, routingKey: key, body: [], token: UInt64(number))
                })
            #expect(settlements.allSatisfy { if case .confirmed = $0 { true } else { false } })
            #expect(try connection.get(topology.queues[0].name)?.routingKey == "stranger")
            #expect(try connection.get(topology.queues[1].name)?.routingKey == "known.a")
        }
    }

    @Test("is looked at by a user who may not configure")
    func withoutRights() async throws {
        let broker = try await PrivateBroker.shared()
        let user = PrivateBroker.uniqueName("reader")
        try await broker.control("add_user", user, "password")
        try await broker.control("set_permissions", user, "^$", ".*", ".*")
        let (address, topology) = (broker.address(), topology())
        try await onThread {
            let owner = try Connection.open(to: address)
            var address = address
            (address.user, address.password) = (user, "password")
            let reader = try Connection.open(to: address)
            #expect(try topology.missing(on: reader).count == 4)
            let error = #expect(throws: AMQPError.self) { try topology.declare(on: reader) }
            #expect(error?.kind == .accessRefused)
            try topology.declare(on: owner)
            #expect(try topology.missing(on: reader) == [])
        }
    }
}
