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
        let reload: ReloadService
        let lateCount: LateCountService
    }

    /// Opens the store, rebuilds the deadline queue from it, and connects the three threads.
    func assemble(
        _ broker: BrokerAddresses, _ board: StatusBoard, _ pages: StatusPages
    ) throws(DaemonFailure) -> Parts {
        do {
            manager.extendTimeout(by: Self.longestOpening)
            return try assemble(broker, board, pages, store: try SQLiteCaseStore(path: settings.store.path))
        } catch let failure as StoreError {
            throw DaemonFailure(failure)
        } catch let unusable as IdentityKey.Unusable {
            throw DaemonFailure(.configuration, unusable.description)
        } catch {
            throw DaemonFailure(ending: error)
        }
    }

    /// Bringing a large record of an older version to today's, and rebuilding its deadlines.
    private static let longestOpening = TimeSpan.minutes(30)

    private func assemble(
        _ broker: BrokerAddresses, _ board: StatusBoard, _ pages: StatusPages, store: sending SQLiteCaseStore
    ) throws -> Parts {
        let key = try identityKey(for: store)
        let trial = try Trial(path: settings.store.path + ".trial")
        let diedServing = try recordUnfinished(trial, in: store)
        let isKnownPolicy = try store.policyDigest() == settings.policyDigest
        let policyChange = isKnownPolicy ? nil : PolicyChange(digest: settings.policyDigest, since: clock.now)
        let (confirmedThrough, deadlines) = try readRecord(policyChange)
        let (intakeLink, eventsLink) = (LinkMonitor(), LinkMonitor())
        let (mailbox, acknowledger) = (Mailbox(), Acknowledger(prefetch: settings.intake.prefetch))
        let changes = SettingsChanges(bell: mailbox.bell)
        let reader = DeliveryReader(decoder: MessageDecoder(), fingerprint: key.token)

        let relay = OutboxRelay(
            journal: try SQLiteCaseReader(path: settings.store.path), confirmedThrough: confirmedThrough,
            events: settings.names.events, dead: settings.names.dead, window: settings.relay.window, logger: logger)
        let consumer = Consumer(
            address: broker.intake, queue: settings.names.intake, prefetch: UInt16(clamping: settings.intake.prefetch),
            onStart: { start in
                let (messages, consumers) = (Int(start.queue.messages), Int(start.queue.consumers))
                mailbox.sessionChanged(
                    CatchingUp.Backlog(session: start.session, messages: messages, consumers: consumers))
            },
            onDeliveries: { deliveries in
                guard let session = deliveries.first?.session else { return }
                board.arrived(deliveries.count, redelivered: deliveries.count(where: \.redelivered))
                if acknowledger.arrived(deliveries.count, session: session) {
                    relay.forgetDeadLetters(before: session)
                }
                mailbox.put(deliveries.map(reader.arrival))
            },
            onState: { state in
                if case .down = state { mailbox.sessionChanged(nil) }
                intakeLink.change(to: state)
                board.link(.intake, is: state)
            })
        let intake = IntakeService(
            consumer: consumer, acknowledger: acknowledger, relay: relay, link: intakeLink, events: eventsLink)
        pages.open(
            gauges: RecordGauges(
                reader: try SQLiteCaseReader(path: settings.store.path), path: settings.store.path, logger: logger),
            relay: relay)
        relay.whenSetAside(intake.acknowledge)
        relay.whenRefused(mailbox.bell.ring)
        eventsLink.onChange(mailbox.bell.ring)
        let publisher = Publisher(
            address: broker.events, source: relay, window: settings.relay.window,
            onState: { state in
                eventsLink.change(to: state)
                board.link(.events, is: state)
            })
        let silence = max(Self.longestSilence, .milliseconds(settings.broker.heartbeat.milliseconds))
        board.watch({ consumer.rounds }, longestSilence: silence)
        board.watch({ publisher.rounds }, longestSilence: silence)
        let loop = CaseLoop(
            desk: CaseDesk(
                store: store, encoder: encoder(for: store), reader: reader, trial: trial,
                policy: settings.policy, isCautious: diedServing),
            deadlines: deadlines, recorded: RecordedDeadlines(try SQLiteCaseReader(path: settings.store.path)),
            confirmedThrough: confirmedThrough, policyChange: policyChange,
            batch: settings.intake.batch,
            surroundings: CaseLoop.Surroundings(
                mailbox: mailbox, changes: changes, relay: relay, clock: clock,
                longestPause: manager.watchdogInterval.map { .init(milliseconds: max($0.milliseconds / 3, 1)) },
                canTell: { eventsLink.takesPublications },
                acknowledge: intake.acknowledge, reject: intake.reject, wakePublisher: publisher.wake,
                onTurnBegan: board.turnBegan,
                onTurn: board.turned, logger: logger))
        return Parts(
            publishing: PublishingService(publisher: publisher, relay: relay, link: eventsLink),
            deciding: DecidingService(loop: loop, mailbox: mailbox), intake: intake, board: board,
            reload: ReloadService(
                path: configurationPath, running: settings, changes: changes, board: board, pages: pages,
                threshold: threshold, clock: clock, logger: logger),
            lateCount: LateCountService(pages: pages, board: board))
    }

    /// A thread that is connected comes round four times per heartbeat; an attempt to connect has its own limit, below this.
    private static let longestSilence: Duration = .seconds(90)

    private func identityKey(for store: SQLiteCaseStore) throws -> IdentityKey {
        let keeper = IdentityKeyKeeper(
            path: settings.identityKeyPath, mayMake: settings.privacy.identityKeyFile == nil,
            acceptsAnother: acceptsAnotherIdentityKey)
        return try keeper.key(for: store, now: clock.now)
    }

    /// Counts the end of the former process against the message or the deadline that was on trial then. Returns whether it served deadlines.
    private func recordUnfinished(_ trial: Trial, in store: SQLiteCaseStore) throws(StoreError) -> Bool {
        guard let suspect = try trial.takeUnfinished() else { return false }
        if suspect == SuspectDeadline.some {
            logger.error("the process ended while it served deadlines; each is served alone now")
            return true
        }
        let times = try store.recordFatalAttempt(suspect)
        let isDeadline = SuspectDeadline.isNamed(by: suspect)
        logger.error(
            isDeadline
                ? "the process ended while it served a deadline" : "the process ended while it decided a message",
            metadata: [isDeadline ? "deadline" : "message": "\(suspect.hexadecimal)", "times": "\(times)"])
        return isDeadline
    }

    /// Events are numbered under the name of this record and of this run of it: a copy that is put back, and decides again what was
    /// decided since, gives no event an id that another was sent under.
    private func encoder(for store: SQLiteCaseStore) -> EventEncoder {
        let run = UInt32.random(in: .min ... .max)
        let digits = (0..<4).map { UInt8(truncatingIfNeeded: run >> ($0 * 8)) }.hexadecimal
        return EventEncoder(
            epoch: "\(store.epoch)-\(digits)",
            options: EventEncoder.Options(settings.policy))
    }

    /// Reads how far the broker has confirmed, and every deadline. After a change of the policy each deadline is looked at
    /// once at start, under the new ladder.
    private func readRecord(
        _ policyChange: PolicyChange?
    ) throws(StoreError) -> (confirmed: Int64, deadlines: DeadlineQueue) {
        let reader = try SQLiteCaseReader(path: settings.store.path)
        var deadlines = DeadlineQueue()
        try RecordedDeadlines(reader).arm(&deadlines, at: clock.now, latest: policyChange?.since)
        logger.info("deadlines read", metadata: ["count": "\(deadlines.count)"])
        return (try reader.confirmedThrough(), deadlines)
    }
}
