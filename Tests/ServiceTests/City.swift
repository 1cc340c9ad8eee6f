import AMQP
import CaseStore
import Foundation
import Synchronization
import TestKit

/// The systems around the daemon: what 311 publishes, and what a subscriber to every event sees. Both find the broker again after
/// an outage.
final class City: Sendable {
    /// Every event in the order of its arrival, again where it came again.
    let events = Recorder<CityEvent>()
    let daemon: DaemonUnderTest
    private let broker: BrokerAddress
    private let inbox: String
    private let publisher: PublisherUnderTest
    private let consumer: Consumer
    private let published = Mutex(0)

    /// Binds a queue of its own to every event of `daemon`.
    init(daemon: DaemonUnderTest, broker: BrokerAddress) async throws {
        self.daemon = daemon
        self.broker = broker
        let inbox = daemon.events + ".all"
        self.inbox = inbox
        try await Self.subscribe(inbox, to: daemon.events, at: broker)
        publisher = PublisherUnderTest(at: broker, SourceUnderTest([]), window: 500)
        consumer = Self.consumer(of: inbox, at: broker, into: events)
        let running = consumer
        Task { try await running.run() }
    }

    deinit {
        consumer.stop(within: .zero)
        publisher.publisher.stop(within: .zero)
    }

    private static func consumer(
        of queue: String, at broker: BrokerAddress, into events: Recorder<CityEvent>
    ) -> Consumer {
        let itself = Mutex<Consumer?>(nil)
        let consumer = Consumer(
            address: broker, queue: queue, backoff: .quick, persistence: .forEver,
            onDeliveries: { deliveries in
                events.record(contentsOf: deliveries.map(CityEvent.init))
                guard let last = deliveries.last else { return }
                itself.withLock { $0 }?.acknowledge(upTo: last.tag, session: last.session)
            })
        itself.withLock { $0 = consumer }
        return consumer
    }

    private static func subscribe(_ inbox: String, to exchange: String, at broker: BrokerAddress) async throws {
        try await onThread {
            let connection = try Connection.open(to: broker)
            try connection.declare(Queue.quorum(inbox))
            try connection.bind(Binding(exchange: exchange, queue: inbox, routingKey: "#"))
            try connection.close()
        }
    }

    /// Binds its queue to every event once more, after the exchange was deleted.
    func subscribeAgain() async throws { try await Self.subscribe(inbox, to: daemon.events, at: broker) }

    // MARK: - Publishing

    /// Publishes messages to the exchange of 311, and returns once the broker has them all.
    func publish(_ messages: [CityMessage]) async throws {
        let count = offer(messages)
        try await publisher.confirmed(count)
    }

    /// Publishes messages when the broker takes them; returns at once, with the number of confirms that there will be then.
    @discardableResult
    func offer(_ messages: [CityMessage]) -> Int {
        daemon.plant(messages.map(\.body))
        let first = published.withLock { published in
            defer { published += messages.count }
            return published
        }
        publisher.source.add(
            messages.enumerated().map { $0.element.publication(to: daemon.exchange, token: UInt64(first + $0.offset)) })
        publisher.publisher.wake()
        return first + messages.count
    }

    /// Waits until everything offered so far is with the broker.
    func allConfirmed() async throws {
        try await publisher.confirmed(published.withLock { $0 })
    }

    /// Publishes `count` requests, numbered from `first`, every second one a recorded complaint, each of its own citizen.
    func publishRequests(_ count: Int, from first: Int = 0) async throws {
        try await publish((first..<first + count).map(CityMessage.request(numbered:)))
    }

    // MARK: - Subscribing

    /// Waits until `count` requests have been judged.
    func awaitJudgements(of count: Int, within limit: Duration = .seconds(120)) async throws {
        try await events.wait(for: "\(count) judgements", within: limit) { events in
            events.count >= count && CityEvent.judgements(among: events).count >= count
        }
    }

    /// Waits until everything that was sent to the subscriber before has arrived.
    func drain() async throws {
        let end = PrivateBroker.uniqueName("end")
        try await onBroker { [inbox] connection in
            let mark = Publication(
                exchange: "", routingKey: inbox, properties: Properties(persistent: true, messageID: end), body: [])
            guard case .confirmed = try connection.publishConfirmed([mark]).first else {
                throw DaemonUnderTest.Failed(description: "the mark at the end of the queue was not taken")
            }
        }
        try await events.wait(for: "the end of the queue") { $0.last?.id == end }
    }

    /// Messages in a queue, those on their way to a consumer apart.
    func depth(of queue: String) async throws -> Int {
        try await onBroker { connection in
            guard let status = try connection.status(of: queue) else {
                throw DaemonUnderTest.Failed(description: "there is no queue \(queue)")
            }
            return Int(status.messages)
        }
    }

    /// What is set aside, copies included. It stays there.
    func setAside() async throws -> [Delivery] {
        try await onBroker { [dead = daemon.dead] connection in
            var messages: [Delivery] = []
            while let message = try connection.get(dead) { messages.append(message) }
            return messages
        }
    }

    /// Does `work` on a connection of its own.
    func onBroker<Answer: Sendable>(_ work: @escaping @Sendable (Connection) throws -> Answer) async throws -> Answer {
        try await onThread { [broker] in
            let connection = try Connection.open(to: broker)
            let answer = try work(connection)
            try connection.close()
            return answer
        }
    }
}
