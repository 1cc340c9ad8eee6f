import AMQP
import TestKit
import Testing

@Suite("Heartbeats", .timeLimit(.minutes(5)))
struct HeartbeatTests {
    @Test("keep idle links up, in both directions")
    func idle() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let (first, second) = (try CuttingProxy(to: broker.address().port), try CuttingProxy(to: broker.address().port))
        var address = broker.address()
        address.heartbeat = 1
        let consumer = ConsumerUnderTest(at: first.address(address), queue: queue)
        let publisher = PublisherUnderTest(at: second.address(address), SourceUnderTest([]))

        // Each missed for two heartbeats would end the link: four of each say that it lived longer.
        for proxy in [first, second] {
            try await proxy.frames.wait(for: "heartbeats") { frames in
                [.in, .out].allSatisfy { direction in
                    frames.count { $0.type == 8 && $0.direction == direction } >= 4
                }
            }
            #expect(proxy.connectionCount == 1)
        }
        try await consumer.stop()
        try await publisher.stop()
    }

    @Test("missing for twice their interval end a link that is silent but open")
    func silent() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let proxy = try CuttingProxy(to: broker.address().port)
        var address = proxy.address(broker.address())
        address.heartbeat = 1
        let consumer = ConsumerUnderTest(at: address, queue: queue)
        let publisher = PublisherUnderTest(at: address, SourceUnderTest([]))
        try await consumer.states.wait { $0.contains(.up) }
        try await publisher.states.wait { $0.contains(.up) }

        proxy.isStalled = true
        for states in [consumer.states, publisher.states] {
            let all = try await states.wait(for: "down") { $0.contains { if case .down = $0 { true } else { false } } }
            guard case .down(let error, _)? = all.first(where: { if case .down = $0 { true } else { false } }) else {
                continue
            }
            #expect(error.kind == .timedOut)
        }
        proxy.isStalled = false
        try await consumer.states.wait { $0.count { $0 == .up } >= 2 }
        try await publisher.states.wait { $0.count { $0 == .up } >= 2 }
        try await consumer.stop()
        try await publisher.stop()
    }

    @Test("a broker that says nothing while we connect ends the attempt; stopping ends it at once")
    func stalledLogin() async throws {
        let broker = try await PrivateBroker.shared()
        let proxy = try CuttingProxy(to: broker.address().port)
        proxy.isStalled = true
        var address = proxy.address(broker.address())
        address.connectTimeout = .milliseconds(50)
        let hasty = ConsumerUnderTest(at: address, queue: "any")
        try await hasty.states.wait { $0.contains(.connecting(attempt: 3)) }
        try await hasty.stop()

        address.connectTimeout = .seconds(3600)
        let patient = ConsumerUnderTest(at: address, queue: "any")
        try await patient.states.wait { $0.contains(.connecting(attempt: 1)) }
        try await patient.stop(within: .seconds(3600))
    }
}
