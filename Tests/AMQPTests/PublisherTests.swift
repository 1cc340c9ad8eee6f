import AMQP
import TestKit
import Testing

@Suite("A publisher", .timeLimit(.minutes(3)))
struct PublisherTests {
    /// Takes the bodies off a queue, in order.
    private func bodies(in queue: String, _ count: Int, at address: BrokerAddress) async throws -> [[UInt8]] {
        try await onThread {
            let connection = try Connection.open(to: address)
            try connection.consume(queue)
            var bodies: [[UInt8]] = []
            // Acknowledged on the way: a quorum queue has a limit of its own for what is out for delivery.
            while bodies.count < count {
                let batch = try connection.deliveries(upTo: min(500, count - bodies.count), within: .seconds(20))
                guard let last = batch.last else { break }
                bodies += batch.map(\.body)
                try connection.acknowledge(last.tag, multiple: true)
            }
            return bodies
        }
    }

    @Test("gets each publication confirmed once, in order on the queue, whatever the window", arguments: [1, 7, 1000])
    func confirms(window: Int) async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let publications = Harness.publications(to: queue, count: window == 1 ? 200 : 5000)
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest(publications), window: window)

        try await subject.confirmed(publications.count)
        try await subject.stop()

        #expect(subject.source.settlements.all.count == publications.count)
        #expect(subject.source.faults == [])
        let stored = try await bodies(in: queue, publications.count, at: broker.address())
        #expect(stored == publications.map(\.body))
    }

    @Test("says which publications no queue takes, among many that one does")
    func returned() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let exchange = PrivateBroker.uniqueName("exchange")
        let address = broker.address()
        try await onThread {
            let connection = try Connection.open(to: address)
            try connection.declare(Exchange(exchange, .topic))
            try connection.bind(Binding(exchange: exchange, queue: queue, routingKey: "known.#"))
        }
        let publications = (1...600).map { number in
            Publication(
                exchange: exchange, routingKey: number.isMultiple(of: 7) ? "unknown" : "known",
                body: Array("\(number)".utf8), token: UInt64(number))
        }
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest(publications))

        let settlements = try await subject.source.settlements.wait { $0.count >= 600 }
        try await subject.stop()

        let expected = publications.map { publication -> Settlement in
            publication.token.isMultiple(of: 7)
                ? .returned(token: publication.token, code: 312, text: "NO_ROUTE")
                : .confirmed(token: publication.token)
        }
        #expect(settlements.sorted { $0.token < $1.token } == expected)
    }

    @Test("is told of what a full queue rejects, and gets it in when there is room again")
    func rejected() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker, arguments: ["x-max-length": 5, "x-overflow": "reject-publish"])
        let subject = PublisherUnderTest(
            at: broker.address(), SourceUnderTest(Harness.publications(to: queue, count: 60)), window: 10)

        try await subject.source.settlements.wait(for: "a rejection") { settlements in
            settlements.contains { if case .rejected = $0 { true } else { false } }
        }
        let consumer = ConsumerUnderTest(at: broker.address(), queue: queue)
        try await subject.confirmed(60)
        let deliveries = try await consumer.deliveries.wait { $0.count >= 60 }
        try await subject.stop()
        try await consumer.stop()

        #expect(Set(deliveries.map(\.properties.messageID)).count == 60)
        #expect(subject.source.faults == [])
    }

    @Test("tells what cannot be put on the wire, and goes on with the rest")
    func unsendable() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        var publications = Harness.publications(to: queue, count: 5)
        publications[0].routingKey = String(repeating: "é", count: 128)
        publications[1].properties.headers = ["long": .bytes([UInt8](repeating: 1, count: 140_000))]
        publications[2].properties.headers = [String(repeating: "k", count: 256): 1]
        publications[3].properties.headers = ["deep": (0..<17).reduce(.null) { value, _ in .array([value]) }]
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest(publications))

        let settlements = try await subject.source.settlements.wait { $0.count >= 5 }
        try await subject.stop()

        for settlement in settlements.prefix(4) {
            guard case .unsendable(_, let error) = settlement else {
                Issue.record("\(settlement)")
                continue
            }
            #expect(error.kind == .invalidArgument)
        }
        #expect(settlements.last == .confirmed(token: 5))
        #expect(subject.states.all.filter { $0 == .up }.count == 1)
    }

    @Test("sends properties as large as a frame, and they arrive, also when the broker adds its own to them")
    func largestProperties() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        var publication = Harness.publications(to: queue, count: 1)[0]
        publication.properties = Properties(
            persistent: true, headers: ["fill": .bytes([UInt8](repeating: 1, count: 131_072 - 100))])
        publication.body = [UInt8](repeating: 2, count: 400_000)
        try await Harness.publish([publication], at: broker.address())
        let address = broker.address()

        let again = try await onThread {
            let first = try Connection.open(to: address)
            _ = try first.get(queue)
            try first.close()
            return try Connection.open(to: address).get(queue)
        }

        #expect(again?.deliveryCount == 1)
        #expect(again?.body == publication.body)
        #expect(again?.properties.headers["fill"] == publication.properties.headers["fill"])
    }

    @Test("sends what is added later as soon as it is woken")
    func woken() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest([]))
        try await subject.states.wait { $0.contains(.up) }
        for round in 0..<20 {
            subject.source.add(Harness.publications(to: queue, count: 3, first: round * 3 + 1))
            subject.publisher.wake()
            try await subject.confirmed(round * 3 + 3)
        }
        try await subject.stop()
    }

    @Test("to an exchange that is not there is told so, and goes on when it is")
    func missingExchange() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let exchange = PrivateBroker.uniqueName("exchange")
        var publications = Harness.publications(to: queue, count: 20)
        for index in publications.indices { publications[index].exchange = exchange }
        let subject = PublisherUnderTest(at: broker.address(), SourceUnderTest(publications))

        try await subject.states.wait(for: "queueGone") { $0.contains(.queueGone) }
        let address = broker.address()
        try await onThread {
            // Bound before it can be published to: declared under another name it would lose what comes in between.
            let connection = try Connection.open(to: address)
            try connection.declare(Exchange(exchange, .fanout))
            try connection.bind(Binding(exchange: exchange, queue: queue))
        }
        try await subject.source.settlements.wait { settlements in
            settlements.count >= 20
        }
        try await subject.stop()
        #expect(subject.source.faults == [])
    }

    @Test("whose broker takes publications and confirms none gives the connection up, and sends them over the next")
    func unanswered() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let proxy = try CuttingProxy(to: broker.address().port)
        let subject = PublisherUnderTest(
            at: proxy.address(broker.address()), SourceUnderTest([]), confirmTimeout: .milliseconds(100))
        try await subject.states.wait { $0.contains(.up) }
        proxy.isStalled = true
        subject.source.add(Harness.publications(to: queue, count: 10))
        subject.publisher.wake()
        try await subject.states.wait(for: "down") { $0.contains { if case .down = $0 { true } else { false } } }
        proxy.isStalled = false
        try await subject.confirmed(10)
        try await subject.stop()
        #expect(subject.source.faults == [])
    }

    @Test("many at once in one call, for tools")
    func oneShot() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        var publications = Harness.publications(to: queue, count: 2500)
        publications[100].routingKey = PrivateBroker.uniqueName("nowhere")
        let address = broker.address()
        let settlements = try await onThread { [publications] in
            let connection = try Connection.open(to: address)
            let settlements = try connection.publishConfirmed(publications)
            try connection.close()
            return settlements
        }
        #expect(settlements.count == 2500)
        #expect(settlements.contains(.returned(token: 101, code: 312, text: "NO_ROUTE")))
    }
}
