import AMQP
import TestKit
import Testing

/// Messages flow through a proxy while their connections are cut; none may be lost, and none published again without having been
/// settled or lost first.
@Suite("Connections cut", .timeLimit(.minutes(5)))
struct CutTests {
    /// Publishes and consumes through one proxy each, and expects every message at the other end.
    private func flow(
        _ count: Int, cutPublisher: @escaping @Sendable (Int) -> CuttingProxy.Cut,
        cutConsumer: @escaping @Sendable (Int) -> CuttingProxy.Cut
    ) async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let first = try CuttingProxy(to: broker.address().port, plan: cutPublisher)
        let second = try CuttingProxy(to: broker.address().port, plan: cutConsumer)
        let publications = Harness.publications(to: queue, count: count)
        let publisher = PublisherUnderTest(
            at: first.address(broker.address()), SourceUnderTest(publications), window: 20)
        let consumer = ConsumerUnderTest(at: second.address(broker.address()), queue: queue, prefetch: 20)

        try await publisher.confirmed(count)
        let expected = Set(publications.map(\.body))
        let deliveries = try await consumer.deliveries.wait(for: "all messages", within: .seconds(60)) { deliveries in
            deliveries.count >= count && Set(deliveries.map(\.body)).isSuperset(of: expected)
        }
        try await publisher.stop()
        try await consumer.stop()

        #expect(publisher.source.faults == [])
        #expect(publisher.source.unsettled == 0)
        #expect(Set(deliveries.map(\.body)) == expected)
        // A message is there a second time only if it was delivered before, or if a publication's answer was lost.
        let fresh = deliveries.count { !$0.redelivered }
        #expect(fresh <= count + publisher.source.losses * 20)
        first.close()
        second.close()
    }

    @Test("after any of the first frames, in either direction, lose nothing", arguments: 0..<24)
    func anyFrame(number: Int) async throws {
        // The first connections are cut, one frame later each time; then one lives.
        let direction: CuttingProxy.Direction = number.isMultiple(of: 2) ? .out : .in
        try await flow(
            100, cutPublisher: { $0 <= 3 ? .frames(number / 2 + $0 - 1, direction) : .never },
            cutConsumer: { $0 <= 3 ? .frames(number / 2 + $0 - 1, direction) : .never })
    }

    @Test("at any byte, again and again, lose nothing", arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func anyByte(seed: UInt64) async throws {
        let plan: @Sendable (UInt64) -> @Sendable (Int) -> CuttingProxy.Cut = { salt in
            { number in
                var generator = SeededGenerator(seed: seed &* 1000 &+ salt &* 100 &+ UInt64(number))
                guard number <= 12 else { return .never }
                let bytes = Int.random(in: 0..<6000, using: &generator)
                return .bytes(bytes, Bool.random(using: &generator) ? .out : .in)
            }
        }
        try await flow(400, cutPublisher: plan(1), cutConsumer: plan(2))
    }

    @Test("before they are made are tried again until they are")
    func refused() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let proxy = try CuttingProxy(to: broker.address().port)
        proxy.isRefusing = true
        let consumer = ConsumerUnderTest(at: proxy.address(broker.address()), queue: queue)
        try await consumer.states.wait { $0.contains(.connecting(attempt: 5)) }
        proxy.isRefusing = false
        try await consumer.states.wait { $0.contains(.up) }
        try await consumer.stop()
    }
}
