import AMQP
import CaseStore
import Casework
import Configuration
import Contract
import Logging
import Synchronization
import TestKit

@testable import Worker

/// A case loop on a record of its own, which a test turns by hand.
final class LoopUnderTest {
    /// When it begins.
    static let start = RecordSamples.instant(0)

    let clock = ManualClock(now: start)
    let mailbox = Mailbox()
    let store: SQLiteCaseStore
    let reader: SQLiteCaseReader
    private let folder: ScratchFolder
    private let loop: CaseLoop
    /// What the loop is told to follow.
    let changes = SettingsChanges()
    private let broker = Broker()

    /// Whether the broker takes events; as long as nobody says otherwise, it does.
    private final class Broker: Sendable {
        let takesEvents = Mutex(true)
    }

    /// - Parameter beforeCommit: refuses a batch by throwing.
    init(
        deadlines: DeadlineQueue = DeadlineQueue(), policyChange: PolicyChange? = nil,
        beforeCommit: @escaping (BatchCommit) throws(StoreError) -> Void = { _ throws(StoreError) in }
    ) throws {
        folder = try ScratchFolder()
        store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
        let desk = CaseDesk(
            store: HinderedStore(store, beforeCommit: beforeCommit), encoder: EventEncoder(epoch: store.epoch),
            reader: .ofOneCitizen, trial: try Trial(path: folder.path("trial")),
            policy: Settings.default.policy)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let relay = OutboxRelay(
            journal: try SQLiteCaseReader(path: folder.path("vip311.db")), confirmedThrough: 0, events: "events",
            dead: "dead", logger: logger)
        loop = CaseLoop(
            desk: desk, deadlines: deadlines,
            recorded: RecordedDeadlines(try SQLiteCaseReader(path: folder.path("vip311.db"))), confirmedThrough: 0,
            policyChange: policyChange, batch: 10,
            surroundings: CaseLoop.Surroundings(
                mailbox: mailbox, changes: changes, relay: relay, clock: clock,
                canTell: { [broker] in broker.takesEvents.withLock(\.self) },
                acknowledge: { _ in }, reject: { _ in }, wakePublisher: {}, onTurnBegan: {},
                onTurn: { _ in }, logger: logger))
    }

    /// From now on the broker takes events, or does not.
    func brokerTakesEvents(_ takes: Bool) { broker.takesEvents.withLock { $0 = takes } }

    /// Lets time pass, and then the loop turn once.
    func turn(after span: TimeSpan = .zero) throws {
        clock.advance(by: span)
        try loop.turn()
    }

    /// A session with the broker begins, whose queue holds so many messages.
    func beginSession(_ session: UInt64, messages: Int) {
        mailbox.sessionChanged(CatchingUp.Backlog(session: session, messages: messages, consumers: 0))
    }

    /// Leaves a message with this `data` in the mailbox.
    func deliver(_ type: String, _ data: String, session: UInt64, tag: UInt64 = 1) {
        let body = """
            {"specversion":"1.0","type":"city311.\(type)","source":"/city311","id":"\(session)-\(tag)","data":\(data)}
            """
        let delivery = Delivery(
            tag: tag, session: session, routingKey: type,
            properties: Properties(contentType: "application/cloudevents+json"), body: Array(body.utf8))
        mailbox.put([DeliveryReader.ofOneCitizen.arrival(of: delivery)])
    }

    /// The routing keys of all events so far that begin with `prefix`.
    func events(_ prefix: String) throws -> [String] {
        try reader.publications(after: 0, limit: 1000).map(\.event.routingKey).filter { $0.hasPrefix(prefix) }
    }
}
