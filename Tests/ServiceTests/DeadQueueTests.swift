import AMQP
import Foundation
import TestKit
import Testing

@Suite("A queue of messages set aside that takes none", .timeLimit(.minutes(5)))
struct DeadQueueTests {
    @Test(
        "does not stand in the way of other messages, is told by readiness and the log, and gets everything in the end")
    func gone() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, configuration: "intake: {prefetch: 20, batch: 10}")
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        let probe = try await StatusProbe(daemon)
        _ = try await probe.get("/health/ready") { $0.status == 200 }

        try await city.onBroker { [dead = daemon.dead] in try $0.deleteQueue(dead) }
        try await city.publish((0..<5).map(Self.incomplete))
        // More than the broker delivers unacknowledged.
        try await city.publishRequests(60)
        try await city.awaitJudgements(of: 60)
        let notReady = try await probe.get("/health/ready") { $0.body.contains("dead_queue_refuses") }
        #expect(notReady.status == 503)
        try await daemon.logged("the queue of messages set aside takes none")

        try await daemon.declareTopology()
        _ = try await probe.get("/health/ready") { $0.status == 200 }
        try await daemon.logged("the queue of messages set aside takes them again")
        #expect(try await city.setAside().count == 5)
        #expect(try await daemon.stop() == 0)
        #expect(try await city.depth(of: daemon.intake) == 0)
    }

    @Test("holds up no stop, and its messages are there after the next start")
    func stop() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        try await city.onBroker { [dead = daemon.dead] in try $0.deleteQueue(dead) }
        try await city.publish([Self.incomplete(0)])
        try await city.publishRequests(3)
        try await city.awaitJudgements(of: 3)
        #expect(try await daemon.stop() == 0)
        #expect(try await city.depth(of: daemon.intake) == 1)
        try await daemon.declareTopology()
        try daemon.start()
        try await daemon.ready()
        try await city.publishRequests(1, from: 3)
        try await city.awaitJudgements(of: 4)
        #expect(try await daemon.stop() == 0)
        #expect(try await city.setAside().map(\.properties.messageID) == ["m-incomplete-0"])
    }

    /// A message that is refused, since it says nothing but its id.
    private static func incomplete(_ number: Int) -> CityMessage {
        let id = "incomplete-\(number)"
        return CityMessage(id: "m-\(id)", routingKey: "request.created", data: ["service_request_id": id])
    }
}
