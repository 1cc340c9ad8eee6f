internal import AMQP
internal import CaseStore
internal import Casework
internal import Configuration
internal import Contract
internal import Logging
internal import Operations

extension Daemon {
    /// The daemon's parts, connected.
    struct Parts {
        let publishing: PublishingService
        let deciding: DecidingService
        let intake: IntakeService
        let board: StatusBoard
    }

    /// Opens the store, rebuilds the deadline queue from it, and connects the three threads.
    func assemble(_ broker: BrokerAddresses) throws(DaemonFailure) -> Parts {
        do {
            return try assemble(broker, store: try SQLiteCaseStore(path: settings.store.path))
        } catch let failure as StoreError {
            throw DaemonFailure(failure)
        } catch let unusable as IdentityKey.Unusable {
            throw DaemonFailure(.configuration, unusable.description)
        } catch {
            throw DaemonFailure(ending: error)
        }
    }

    private func assemble(_ broker: BrokerAddresses, store: sending SQLiteCaseStore) throws -> Parts {
        let newPolicy = try store.policyDigest() == settings.policyDigest ? nil : settings.policyDigest
        let (confirmedThrough, deadlines) = try readRecord(policyChanged: newPolicy != nil)
        let key = try identityKey()
        let board = StatusBoard(manager: manager, logger: logger)
        let (intakeLink, eventsLink) = (LinkMonitor(), LinkMonitor())
        let (mailbox, acknowledger) = (Mailbox(), Acknowledger())
        let reader = DeliveryReader(decoder: MessageDecoder())

        let relay = OutboxRelay(
            journal: try SQLiteCaseReader(path: settings.store.path), confirmedThrough: confirmedThrough,
            events: settings.names.events, dead: settings.names.dead, logger: logger)
        let consumer = Consumer(
            address: broker.intake, queue: settings.names.intake, prefetch: UInt16(clamping: settings.intake.prefetch),
            onDeliveries: { deliveries in
                guard let session = deliveries.first?.session else { return }
                if acknowledger.arrived(deliveries.count, session: session) {
                    relay.forgetDeadLetters(before: session)
                }
                mailbox.put(deliveries.map(reader.arrival))
            },
            onState: { state in
                intakeLink.change(to: state)
                board.link(.intake, is: state)
            })
        let intake = IntakeService(
            consumer: consumer, acknowledger: acknowledger, link: intakeLink, events: eventsLink)
        relay.whenSetAside(intake.acknowledge)
        relay.whenRefused(mailbox.bell.ring)
        let publisher = Publisher(
            address: broker.events, source: relay, window: settings.relay.window,
            onState: { state in
                eventsLink.change(to: state)
                board.link(.events, is: state)
            })
        let loop = CaseLoop(
            desk: CaseDesk(
                store: store, encoder: encoder(epoch: store.epoch), reader: reader, policy: settings.policy,
                fingerprint: key.token),
            deadlines: deadlines, confirmedThrough: confirmedThrough, newPolicy: newPolicy,
            batch: settings.intake.batch,
            surroundings: CaseLoop.Surroundings(
                mailbox: mailbox, relay: relay, clock: clock, intakeHasBeenUp: { intakeLink.hasBeenUp },
                acknowledge: intake.acknowledge,
                wakePublisher: publisher.wake, onTurn: board.turned, logger: logger))
        return Parts(
            publishing: PublishingService(publisher: publisher, relay: relay, link: eventsLink),
            deciding: DecidingService(loop: loop, mailbox: mailbox), intake: intake, board: board)
    }

    private func identityKey() throws(IdentityKey.Unusable) -> IdentityKey {
        if let file = settings.privacy.identityKeyFile { return try IdentityKey(readingFrom: file) }
        return try IdentityKey(readingOrMaking: settings.identityKeyPath)
    }

    private func encoder(epoch: String) -> EventEncoder {
        EventEncoder(epoch: epoch, options: .init(meetingsNameRequests: settings.policy.meeting.namesRequests))
    }

    /// Reads how far the broker has confirmed, and every deadline. After a change of the policy each deadline is looked at
    /// once at start, under the new ladder.
    private func readRecord(policyChanged: Bool) throws(StoreError) -> (confirmed: Int64, deadlines: DeadlineQueue) {
        let reader = try SQLiteCaseReader(path: settings.store.path)
        var deadlines = DeadlineQueue()
        let start = clock.now
        try reader.forEachWake { instant, wake in
            deadlines.arm(wake, at: policyChanged ? min(instant, start) : instant)
        }
        logger.info("deadlines read", metadata: ["count": "\(deadlines.count)"])
        return (try reader.confirmedThrough(), deadlines)
    }
}
