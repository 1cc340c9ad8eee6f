import AMQP
import CaseStore
import Foundation
import TestKit
import Testing

/// What the daemon gets over without anybody's help, while messages flow.
@Suite("It recovers by itself", .timeLimit(.minutes(5)))
struct RecoveryTests {
    /// The kill comes second: a quorum queue that is declared and killed within seconds has no leader ever after (RabbitMQ 3.10).
    @Test("after the broker was stopped and started, then killed and started: nothing is lost, nothing doubled")
    func brokerRestarted() async throws {
        let broker = try await PrivateBroker.own()
        let daemon = try await DaemonUnderTest(broker: broker.address())
        let city = try await City(daemon: daemon, broker: broker.address())
        try daemon.start()
        try await daemon.ready()
        var offered = 0
        func offer(_ count: Int) {
            city.offer((offered..<offered + count).map(CityMessage.request(numbered:)))
            offered += count
        }
        for atOnce in [false, true] {
            offer(400)
            try await city.awaitJudgements(of: offered - 300)
            try await broker.stop(atOnce: atOnce)
            offer(100)
            try await broker.start()
        }
        try await city.awaitJudgements(of: offered)
        #expect(daemon.logOfThisRun.contains { $0.contains("the link to the broker is down") })
        try await city.finish((0..<offered).map { "26-\($0)" })
        try await broker.remove()
    }

    @Test("from cuts of both connections at any frame: nothing is lost, nothing doubled", arguments: [1, 2, 3, 4])
    func cutAtAnyFrame(seed: UInt64) async throws {
        let broker = try await PrivateBroker.shared().address()
        let proxy = try CuttingProxy(to: broker.port) { number in
            // The first looks at the topology: what happens to it ends the start, not the service.
            guard (2...Self.cuts).contains(number) else { return .never }
            var chance = SeededGenerator(seed: seed &* 1000 &+ UInt64(number))
            // A login takes six frames; after cuts before its end the daemon waits longer and longer.
            let frame = Int.random(in: Int.random(in: 0..<3, using: &chance) == 0 ? 0..<7 : 7..<30, using: &chance)
            return .frames(frame, Bool.random(using: &chance) ? .out : .in)
        }
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start(through: proxy)
        var requests = 0
        // A connection lives on until the frame of its cut comes: so requests flow until all cuts were made.
        while proxy.connectionCount <= Self.cuts {
            try await city.publishRequests(100, from: requests)
            requests += 100
            try await city.awaitJudgements(of: requests)
        }
        #expect(try await daemon.stop() == 0)
        // The stop may have come while a connection was away: the rest is done after the next start.
        try daemon.start()
        try await city.finish((0..<requests).map { "26-\($0)" })
        proxy.close()
    }

    /// Connections that are cut, the first apart.
    private static let cuts = 9

    @Test(
        "when the intake queue is deleted under it: it says so, keeps running, and goes on once the queue is there again"
    )
    func queueDeleted() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        try await city.publishRequests(50)
        try await city.awaitJudgements(of: 50)
        try await city.onBroker { [intake = daemon.intake] in try $0.deleteQueue(intake) }
        try await daemon.logged("level=error", "the intake queue is gone")
        // Another run of the program declares it: the daemon is not asked to do anything.
        try await daemon.declareTopology()
        try await city.publishRequests(50, from: 50)
        try await city.awaitJudgements(of: 100)
        try await city.finish((0..<100).map { "26-\($0)" })
    }

    @Test(
        "when its exchange is deleted: it says so, and sends everything once the exchange is there again"
    )
    func exchangeDeleted() async throws {
        let broker = try await PrivateBroker.shared().address()
        let proxy = try CuttingProxy(to: broker.port)
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start(through: proxy)
        try await daemon.ready()
        try await city.publishRequests(50)
        try await city.awaitJudgements(of: 50)
        try await city.onBroker { [events = daemon.events] in try $0.deleteExchange(events) }
        try await city.publishRequests(50, from: 50)
        try await daemon.logged("level=error", "the exchange of events is gone")
        // Away until the subscriber is bound: what nobody has bound goes to another queue.
        proxy.isRefusing = true
        proxy.cutAll()
        try await daemon.declareTopology()
        try await city.subscribeAgain()
        proxy.isRefusing = false
        try await city.finish((0..<100).map { "26-\($0)" })
        proxy.close()
    }
}
