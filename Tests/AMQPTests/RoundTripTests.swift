import AMQP
import TestKit
import Testing

@Suite("A message through a real broker", .timeLimit(.minutes(5)))
struct RoundTripTests {
    @Test("arrives with every property and byte that it was published with")
    func everything() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let properties = Properties(
            contentType: "application/json", contentEncoding: "identity", persistent: true, correlationID: "c",
            replyTo: "r", messageID: "é", timestamp: 1_798_761_600, type: "t", userID: "vip311", appID: "a",
            headers: [
                "text": "héron", "bytes": .bytes([0xFF, 0x00]), "number": -5, "yes": true, "half": .double(0.5),
                "price": .decimal(scale: 2, value: 1999), "at": .timestamp(1), "none": .null,
                "table": .table(["in": .table(["deep": 1])]), "list": .array(["a", 1, .array([])]),
            ])
        let body = (0..<300_000).map { UInt8($0 % 251) }
        let publication = Publication(exchange: "", routingKey: queue, properties: properties, body: body, token: 7)

        let address = broker.address()
        let (settlements, delivery) = try await onThread {
            let connection = try Connection.open(to: address)
            let settlements = try connection.publishConfirmed([publication])
            let delivery = try connection.get(queue)
            if let delivery { try connection.acknowledge(delivery.tag) }
            try connection.close()
            return (settlements, delivery)
        }

        #expect(settlements == [.confirmed(token: 7)])
        var arrived = delivery?.properties
        // The quorum queue's own addition.
        #expect(arrived?.headers.removeValue(forKey: "x-delivery-count") == 0)
        #expect(arrived == properties)
        #expect(delivery?.deliveryCount == 0)
        #expect(delivery?.body == body)
        #expect(delivery?.routingKey == queue)
        #expect(delivery?.redelivered == false)
    }

    @Test("consumed in order, acknowledged, and gone from the queue")
    func consumed() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let publications = Harness.publications(to: queue, count: 2000)
        let subject = ConsumerUnderTest(at: broker.address(), queue: queue, prefetch: 100)
        try await Harness.publish(publications, at: broker.address())

        let deliveries = try await subject.deliveries.wait { $0.count >= 2000 }
        try await subject.stop()

        #expect(deliveries.map(\.body) == publications.map(\.body))
        let address = broker.address()
        let left = try await onThread { try Connection.open(to: address).status(of: queue) }
        #expect(left?.messages == 0)
    }
}
