import AMQP
import TestKit
import Testing

@Suite("A refusal by the broker", .timeLimit(.minutes(5)))
struct RefusalTests {
    /// The error of an attempt to connect.
    private func error(at address: BrokerAddress) async throws -> AMQPError? {
        try await onThread {
            do throws(AMQPError) {
                _ = try Connection.open(to: address)
                return nil
            } catch {
                return error
            }
        }
    }

    @Test("of the password is typed, gives up, and does not show the password")
    func password() async throws {
        var address = try await PrivateBroker.shared().address()
        address.password = "wrong-password"
        let error = try #require(try await error(at: address))
        #expect(error.kind == .accessRefused)
        #expect(error.recovery == .giveUp)
        #expect(!error.message.contains("wrong-password"))
    }

    @Test("of the virtual host is typed and gives up")
    func virtualHost() async throws {
        var address = try await PrivateBroker.shared().address()
        address.virtualHost = "elsewhere"
        let error = try await error(at: address)
        #expect(error?.kind == .accessRefused)
        #expect(error?.recovery == .giveUp)
    }

    @Test("ends a consumer and a publisher at the start, with its reason")
    func endsAtStart() async throws {
        var address = try await PrivateBroker.shared().address()
        address.password = "wrong"
        let consumer = ConsumerUnderTest(at: address, queue: "any", persistence: .untilRefusedAtStart)
        let publisher = PublisherUnderTest(at: address, SourceUnderTest([]), persistence: .untilRefusedAtStart)
        await #expect(throws: AMQPError.self) { try await consumer.end() }
        await #expect(throws: AMQPError.self) { try await publisher.end() }
        #expect(consumer.states.all.last == .ended)
    }

    @Test("does not end those that are to go on for ever")
    func goesOn() async throws {
        var address = try await PrivateBroker.shared().address()
        address.password = "wrong"
        let consumer = ConsumerUnderTest(at: address, queue: "any", persistence: .forEver)
        try await consumer.states.wait { $0.contains(.connecting(attempt: 3)) }
        try await consumer.stop()
    }

    @Test("closes only the channel: the connection goes on")
    func channelError() async throws {
        let broker = try await PrivateBroker.shared()
        let queue = try await Harness.queue(on: broker)
        let address = broker.address()
        try await onThread {
            let connection = try Connection.open(to: address)
            let missing = #expect(throws: AMQPError.self) { try connection.consume(PrivateBroker.uniqueName("none")) }
            #expect(missing?.kind == .notFound)
            let other = #expect(throws: AMQPError.self) { try connection.declare(Queue(queue)) }
            #expect(other?.kind == .preconditionFailed)
            #expect(other?.recovery == .giveUp)
            let settlements = try connection.publishConfirmed(Harness.publications(to: queue, count: 2))
            #expect(settlements.count == 2)
            #expect(throws: AMQPError.self) {
                try connection.publishConfirmed([Publication(exchange: "none", routingKey: "", body: [])])
            }
            #expect(try connection.publishConfirmed(Harness.publications(to: queue, count: 1)).count == 1)
            #expect(try connection.status(of: queue)?.messages == 3)
            try connection.close()
        }
    }
}
