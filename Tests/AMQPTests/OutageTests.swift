import AMQP
import TestKit
import Testing

/// What happens to the broker itself. Tests of this suite share one that is nobody else's, one after the other.
@Suite("The broker", .serialized, .timeLimit(.minutes(5)))
struct OutageTests {
    private static let own = Task { try await PrivateBroker.own() }

    /// The kill comes second: a quorum queue that is declared and killed within seconds has no leader ever after (RabbitMQ 3.10),
    /// which no client can mend. A stop in good order writes down what it needs.
    @Test("stopped and started, then killed and started, while messages flow: nothing is lost")
    func restarted() async throws {
        let broker = try await Self.own.value
        let queue = try await Harness.queue(on: broker)
        let publications = Harness.publications(to: queue, count: 15_000)
        let publisher = PublisherUnderTest(
            at: broker.address(), SourceUnderTest([]), window: 50, confirmTimeout: .seconds(5))
        let consumer = ConsumerUnderTest(at: broker.address(), queue: queue)
        for (third, outage) in [nil, false, true].enumerated() {
            publisher.source.add(Array(publications[third * 5000..<(third + 1) * 5000]))
            publisher.publisher.wake()
            try await publisher.confirmed(third * 5000 + 100)
            if let outage { try await broker.restart(atOnce: outage) }
        }

        try await publisher.confirmed(publications.count, within: .seconds(120))
        let expected = Set(publications.map(\.body))
        try await consumer.deliveries.wait(for: "all messages", within: .seconds(120)) { deliveries in
            deliveries.count >= expected.count && Set(deliveries.map(\.body)) == expected
        }
        try await publisher.stop()
        try await consumer.stop()
        #expect(publisher.source.faults == [])
        #expect(publisher.source.losses >= 3, "two outages and the stop")
    }

    @Test("out of memory blocks the publisher, which says so, waits, and goes on afterwards")
    func blocked() async throws {
        let broker = try await Self.own.value
        let queue = try await Harness.queue(on: broker)
        let consumer = ConsumerUnderTest(at: broker.address(), queue: queue)
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest([]))
        try await subject.states.wait { $0.contains(.up) }

        try await broker.control("set_vm_memory_high_watermark", "absolute", "1")
        var large = Harness.publications(to: queue, count: 200)
        for index in large.indices { large[index].body = [UInt8](repeating: 1, count: 100_000) }
        subject.source.add(large)
        subject.publisher.wake()
        try await subject.states.wait(for: "blocked") { $0.contains { if case .blocked = $0 { true } else { false } } }

        try await broker.control("set_vm_memory_high_watermark", "absolute", "512MB")
        try await subject.confirmed(200)
        #expect(subject.states.all.contains(.unblocked))
        try await consumer.deliveries.wait { $0.count >= 200 }
        try await subject.stop()
        try await consumer.stop()
        #expect(subject.source.losses == 1, "the stop alone")
    }

    @Test("out of memory does not keep a publisher from stopping in time")
    func stopsWhileBlocked() async throws {
        let broker = try await Self.own.value
        let queue = try await Harness.queue(on: broker)
        try await broker.control("set_vm_memory_high_watermark", "absolute", "1")
        var large = Harness.publications(to: queue, count: 400)
        // More than any socket buffer takes: sending blocks inside the library.
        for index in large.indices { large[index].body = [UInt8](repeating: 1, count: 1_000_000) }
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest(large))
        let connection = try await onThread { [address = broker.address()] in
            try Connection.open(to: address).status(of: queue)
        }
        #expect(connection != nil)
        try await subject.states.wait { $0.contains(.up) }

        let start = ContinuousClock.now
        try await subject.stop(within: .seconds(2))
        #expect(start.duration(to: .now) < .seconds(10))
        #expect(subject.source.unsettled == 0)
        try await broker.control("set_vm_memory_high_watermark", "absolute", "512MB")
    }
}
