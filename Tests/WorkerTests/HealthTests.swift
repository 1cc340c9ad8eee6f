import Casework
import Testing

@testable import AMQP
@testable import Worker

@Suite("The daemon's health (contract.md, \"On the machine\")")
struct HealthTests {
    private static let lost = AMQPError(.connectionLost, "lost")
    private let start = SuspendingClock().now

    /// One that is ready: connected, its loop come round at `start`, nothing to catch up with.
    private func service() -> ServiceState {
        var service = ServiceState()
        service.link(.intake, is: .up)
        service.link(.events, is: .up)
        service.turnBegan(at: start)
        service.turned(CaseLoop.Turn(), at: start)
        return service
    }

    @Test("is ready when both connections work, the loop decides, and there is room")
    func ready() {
        #expect(service().hindrances(at: start, room: 1 << 40) == [])
        #expect(service().hindrances(at: start, room: nil) == [])
    }

    @Test("before the first turn it lives, and is not ready")
    func starting() {
        let service = ServiceState()
        #expect(service.isAlive(at: start + .seconds(1000)))
        #expect(
            service.hindrances(at: start, room: nil) == [.starting, .intakeLinkDown, .eventsLinkDown])
    }

    @Test(
        "a connection that does not work keeps it from being ready, and is named",
        arguments: [
            LinkState.down(Self.lost, retryIn: .seconds(1)), .blocked(reason: "disk"), .queueGone, .ended,
            .connecting(attempt: 2),
        ])
    func link(state: LinkState) {
        var service = service()
        service.link(.intake, is: state)
        #expect(service.hindrances(at: start, room: nil) == [.intakeLinkDown])
        service.link(.intake, is: .up)
        service.link(.events, is: state)
        #expect(service.hindrances(at: start, room: nil) == [.eventsLinkDown])
        #expect(service.isAlive(at: start))
    }

    @Test("it lives as long as its loop comes round within ninety seconds")
    func silence() {
        let service = service()
        #expect(service.isAlive(at: start + .seconds(90)))
        #expect(!service.isAlive(at: start + .seconds(91)))
        #expect(service.hindrances(at: start + .seconds(91), room: nil) == [.notDeciding])
    }

    @Test("a turn that does not end for ten seconds keeps it from being ready, since nothing gets recorded")
    func longTurn() {
        var service = service()
        service.turnBegan(at: start + .seconds(1))
        #expect(service.hindrances(at: start + .seconds(11), room: nil) == [])
        #expect(service.hindrances(at: start + .seconds(12), room: nil) == [.notDeciding])
        #expect(service.isAlive(at: start + .seconds(12)))
    }

    @Test("a turn that never ends is no life, even the first")
    func firstTurnHangs() {
        var service = ServiceState()
        service.turnBegan(at: start)
        #expect(!service.isAlive(at: start + .seconds(91)))
    }

    @Test("it is not ready while deadlines wait for what the queue kept")
    func catchingUp() {
        var service = service()
        service.turned(CaseLoop.Turn(isCatchingUp: true), at: start)
        #expect(service.hindrances(at: start, room: nil) == [.catchingUp])
    }

    @Test(
        "it is not ready while the queue of messages set aside takes none, unless it is the connection that is missing")
    func deadQueue() {
        var service = service()
        service.turned(CaseLoop.Turn(setAsideWait: .seconds(9)), at: start)
        #expect(service.hindrances(at: start, room: nil) == [])
        service.turned(CaseLoop.Turn(setAsideWait: .seconds(10)), at: start)
        #expect(service.hindrances(at: start, room: nil) == [.deadQueueRefuses])
        service.link(.events, is: .down(Self.lost, retryIn: .zero))
        #expect(service.hindrances(at: start, room: nil) == [.eventsLinkDown])
        service.link(.events, is: .up)
        service.turned(CaseLoop.Turn(), at: start)
        #expect(service.hindrances(at: start, room: nil) == [])
    }

    @Test("it is not ready without room for the record")
    func room() {
        #expect(service().hindrances(at: start, room: ServiceState.leastRoom - 1) == [.diskFull])
        #expect(service().hindrances(at: start, room: ServiceState.leastRoom) == [])
    }

    @Test("while it stops it lives, however long that takes, and is not ready")
    func stopping() {
        var service = service()
        service.stopping()
        #expect(service.hindrances(at: start + .seconds(500), room: nil) == [.stopping])
        #expect(service.isAlive(at: start + .seconds(500)))
    }

    @Test("connections made and lost are counted, a pause is neither")
    func linkCounts() {
        var service = service()
        for state: LinkState in [.paused, .up, .down(Self.lost, retryIn: .zero), .connecting(attempt: 1), .up] {
            service.link(.intake, is: state)
        }
        #expect(service[.intake].connections == 2)
        #expect(service[.intake].failures == 1)
        #expect(service[.events].connections == 1)
    }
}
