import AMQP
import TestKit
import Testing

@Suite("A consumer", .timeLimit(.minutes(3)))
struct ConsumerTests {
    @Test("paused hands over what was on its way, fetches no more, and still acknowledges")
    func paused() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        try await Harness.publish(Harness.publications(to: queue, count: 50), at: broker.address())
        let subject = ConsumerUnderTest(at: broker.address(), queue: queue, prefetch: 10, acknowledges: false)
        try await subject.deliveries.wait { $0.count >= 10 }

        subject.consumer.pause()
        try await subject.states.wait { $0.contains(.paused) }
        let inHand = subject.deliveries.all
        let last = try #require(inHand.last)
        subject.consumer.acknowledge(upTo: last.tag, session: last.session)
        try await subject.stop()

        #expect(subject.deliveries.all.count == inHand.count)
        let address = broker.address()
        let left = try await onThread { try Connection.open(to: address).status(of: queue) }
        #expect(left?.messages == UInt32(50 - inHand.count))
    }

    @Test("resumed after a pause goes on where it was")
    func resumed() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let subject = ConsumerUnderTest(at: broker.address(), queue: queue)
        try await subject.states.wait { $0.contains(.up) }
        subject.consumer.pause()
        try await subject.states.wait { $0.contains(.paused) }
        try await Harness.publish(Harness.publications(to: queue, count: 30), at: broker.address())
        #expect(subject.deliveries.all.isEmpty)

        subject.consumer.resume()
        try await subject.deliveries.wait { $0.count >= 30 }
        try await subject.stop()
    }

    @Test("drops acknowledgements of an ended session, of the future, and of the past")
    func strangeAcknowledgements() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        try await Harness.publish(Harness.publications(to: queue, count: 20), at: broker.address())
        let proxy = try CuttingProxy(to: broker.address().port)
        let subject = ConsumerUnderTest(at: proxy.address(broker.address()), queue: queue, acknowledges: false)
        try await subject.deliveries.wait { $0.count >= 20 }
        let old = subject.deliveries.all[19]
        proxy.cutAll()
        let all = try await subject.deliveries.wait { $0.count >= 40 }
        let new = all[39]
        #expect(new.session > old.session)

        subject.consumer.acknowledge(upTo: old.tag, session: old.session)
        subject.consumer.acknowledge(upTo: new.tag + 1000, session: new.session)
        subject.consumer.acknowledge(upTo: .max, session: .max)
        subject.consumer.acknowledge(upTo: new.tag - 5, session: new.session)
        subject.consumer.acknowledge(upTo: 1, session: new.session)
        try await subject.stop()

        let address = broker.address()
        let left = try await onThread {
            // They go back to the queue some time after the connection has ended.
            let connection = try Connection.open(to: address)
            try connection.consume(queue)
            return try connection.deliveries(upTo: 5, within: .seconds(20))
                + connection.deliveries(upTo: 1, within: .milliseconds(100))
        }
        #expect(left.map(\.body) == all[35...].map(\.body))
        #expect(all[20...].allSatisfy { $0.redelivered })
    }

    @Test("without its queue says so, and consumes as soon as it is there")
    func missingQueue() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = PrivateBroker.uniqueName("late")
        let subject = ConsumerUnderTest(at: broker.address(), queue: queue, persistence: .untilRefusedAtStart)
        try await subject.states.wait { $0.contains(.queueGone) }
        let address = broker.address()
        try await onThread { try Connection.open(to: address).declare(Queue.quorum(queue)) }
        try await Harness.publish(Harness.publications(to: queue, count: 3), at: address)
        try await subject.deliveries.wait { $0.count >= 3 }
        try await subject.stop()
    }

    @Test("tells at the start of each session what its queue holds, before anything of it comes")
    func startsOfSessions() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        try await Harness.publish(Harness.publications(to: queue, count: 20), at: broker.address())
        let proxy = try CuttingProxy(to: broker.address().port)
        let address = proxy.address(broker.address())
        let subject = ConsumerUnderTest(at: address, queue: queue, prefetch: 5, acknowledges: false)
        let first = try await subject.deliveries.wait { $0.count >= 5 }
        #expect(subject.starts.all.map(\.session) == [first[0].session])
        #expect(subject.starts.all.map(\.queue.messages) == [20])
        #expect(subject.starts.all.map(\.queue.consumers) == [0])
        proxy.cutAll()
        let both = try await subject.deliveries.wait { $0.count >= 10 }
        try await subject.stop()
        // The broker may not have noticed yet that the first session has ended: what that holds is not in the queue then.
        let second = try #require(subject.starts.all.last)
        #expect(second.session == both[9].session)
        #expect(second.queue.messages == (second.queue.consumers == 0 ? 20 : 15))
    }

    @Test("asks a queue that seems empty once more when it consumes it, for it may have been unable to answer")
    func startOnEmptyQueue() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let subject = ConsumerUnderTest(at: broker.address(), queue: queue)
        try await subject.states.wait { $0.contains(.up) }
        try await subject.stop()
        #expect(subject.starts.all.map(\.queue.messages) == [0])
        #expect(subject.starts.all.map(\.queue.consumers) == [1])
    }

    @Test("whose queue is deleted under it says so, and consumes again when it is back")
    func deletedQueue() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let subject = ConsumerUnderTest(at: broker.address(), queue: queue)
        try await subject.states.wait { $0.contains(.up) }
        let address = broker.address()
        try await onThread { try Connection.open(to: address).deleteQueue(queue) }
        try await subject.states.wait { $0.contains(.queueGone) }
        try await onThread { try Connection.open(to: address).declare(Queue.quorum(queue)) }
        try await Harness.publish(Harness.publications(to: queue, count: 3), at: address)
        try await subject.deliveries.wait { $0.count >= 3 }
        try await subject.stop()
    }

    @Test("gets of an oversized message its beginning, size and properties, and the next one whole")
    func oversized() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        var publications = Harness.publications(to: queue, count: 2)
        publications[0].body = [UInt8](repeating: 7, count: 3_000_000)
        try await Harness.publish(publications, at: broker.address())
        var address = broker.address()
        address.maximumBodySize = 1000
        let subject = ConsumerUnderTest(at: address, queue: queue)
        let deliveries = try await subject.deliveries.wait { $0.count >= 2 }
        try await subject.stop()
        #expect(deliveries[0].oversized == 3_000_000)
        #expect(deliveries[0].body == [UInt8](repeating: 7, count: 1000))
        #expect(deliveries[0].properties.messageID == "message-1")
        #expect(deliveries[1].oversized == nil)
        #expect(deliveries[1].body == publications[1].body)
    }

    @Test(
        "rejects among what it acknowledges: the broker keeps that whole among the dead letters, and the channel stays open"
    )
    func rejects() async throws {
        let broker = try await PrivateBroker.shared()
        let address = broker.address()
        let (queue, dead) = (PrivateBroker.uniqueName("living"), PrivateBroker.uniqueName("dead"))
        try await onThread {
            let connection = try Connection.open(to: address)
            try connection.declare(Queue.quorum(dead))
            let route: [String: HeaderValue] = [
                "x-dead-letter-exchange": "", "x-dead-letter-routing-key": .string(dead),
                "x-dead-letter-strategy": "at-least-once", "x-overflow": "reject-publish",
            ]
            try connection.declare(Queue.quorum(queue, arguments: route))
        }
        let publications = Harness.publications(to: queue, count: 8)
        try await Harness.publish(publications, at: address)
        let subject = ConsumerUnderTest(at: address, queue: queue, acknowledges: false)
        let inHand = try await subject.deliveries.wait { $0.count >= 8 }
        let session = try #require(inHand.first?.session)
        // First, last, one alone, two in a row; an acknowledgement ends at a rejected one, and the next begins there.
        for tag: UInt64 in [1, 3, 4, 6, 8, 8] { subject.consumer.reject(tag, session: session) }
        for tag: UInt64 in [1, 4, 6, 7, 8] { subject.consumer.acknowledge(upTo: tag, session: session) }
        subject.consumer.reject(3, session: session + 1)
        try await Harness.publish(Harness.publications(to: queue, count: 1), at: address)
        let all = try await subject.deliveries.wait { $0.count >= 9 }
        #expect(all.allSatisfy { $0.session == session })
        try await subject.stop()
        let given = try await onThread {
            let connection = try Connection.open(to: address)
            try connection.consume(dead)
            return try connection.deliveries(upTo: 5, within: .seconds(20))
        }
        #expect(given.map(\.body) == [0, 2, 3, 5, 7].map { publications[$0].body })
    }

    @Test("ends when its task is cancelled")
    func cancelled() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let states = Recorder<LinkState>()
        let consumer = Consumer(
            address: broker.address(), queue: queue, onDeliveries: { _ in }, onState: { states.record($0) })
        let task = Task { try await consumer.run() }
        try await states.wait { $0.contains(.up) }
        task.cancel()
        try await task.value
        #expect(states.all.last == .ended)
    }
}
