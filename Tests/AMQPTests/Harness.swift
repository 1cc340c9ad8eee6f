import AMQP
import Synchronization
import TestKit

/// What the tests use to come to the point.
enum Harness {
    /// A queue of its own on the shared broker.
    static func queue(
        on broker: PrivateBroker, _ prefix: String = "queue", arguments: [String: HeaderValue] = [:]
    ) async throws -> String {
        let name = PrivateBroker.uniqueName(prefix)
        let address = broker.address()
        try await onThread {
            let connection = try Connection.open(to: address)
            try connection.declare(Queue.quorum(name, arguments: arguments))
            try connection.close()
        }
        return name
    }

    /// Publications to a queue by way of the default exchange, with tokens and ids from `first` on.
    static func publications(to queue: String, count: Int, first: Int = 1) -> [Publication] {
        (first..<first + count).map { number in
            Publication(
                exchange: "", routingKey: queue,
                properties: Properties(persistent: true, messageID: "message-\(number)"),
                body: Array("body \(number)".utf8), token: UInt64(number))
        }
    }

    /// Publishes, and throws unless all is confirmed.
    static func publish(_ publications: [Publication], at address: BrokerAddress) async throws {
        try await onThread {
            let connection = try Connection.open(to: address)
            let settlements = try connection.publishConfirmed(publications)
            guard settlements == publications.map({ .confirmed(token: $0.token) }) else {
                throw Unconfirmed(settlements: settlements)
            }
            try connection.close()
        }
    }

    struct Unconfirmed: Error {
        var settlements: [Settlement]
    }
}

/// A consumer that runs in a task of its own and acknowledges what it gets, unless told otherwise.
final class ConsumerUnderTest: Sendable {
    let consumer: Consumer
    let deliveries: Recorder<Delivery>
    let states: Recorder<LinkState>
    let starts: Recorder<Consumer.Start>
    private let task: Task<Void, any Error>

    init(
        at address: BrokerAddress, queue: String, prefetch: UInt16 = 100, acknowledges: Bool = true,
        persistence: Persistence = .forEver, backoff: Backoff = .quick
    ) {
        let (deliveries, states) = (Recorder<Delivery>(), Recorder<LinkState>())
        let starts = Recorder<Consumer.Start>()
        let itself = Mutex<Consumer?>(nil)
        let consumer = Consumer(
            address: address, queue: queue, prefetch: prefetch, backoff: backoff, persistence: persistence,
            onStart: { starts.record($0) },
            onDeliveries: { batch in
                deliveries.record(contentsOf: batch)
                guard acknowledges, let last = batch.last, let consumer = itself.withLock({ $0 }) else { return }
                consumer.acknowledge(upTo: last.tag, session: last.session)
            },
            onState: { states.record($0) })
        itself.withLock { $0 = consumer }
        self.consumer = consumer
        self.deliveries = deliveries
        self.states = states
        self.starts = starts
        task = Task { try await consumer.run() }
    }

    /// Stops it and returns how it ended.
    func stop(within limit: Duration = .seconds(10)) async throws {
        consumer.stop(within: limit)
        try await end()
    }

    /// Waits for its end.
    func end() async throws {
        try await task.value
    }
}
