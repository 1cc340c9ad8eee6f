internal import AMQP
internal import Logging
internal import Operations
internal import Synchronization

/// What the daemon is doing, gathered from its threads and told to systemd and the log.
///
/// Ready means: both links to the broker work, and the store commits.
final class StatusBoard: Sendable {
    private struct State {
        var service = ServiceState()
        var announcedReady = false
        var lastLine = ""
        /// What the last reload has to say, for as long as that holds.
        var note: String?
        /// The threads that the watchdog's food depends on besides the deciding one.
        var threads: [(rounds: @Sendable () -> UInt64, progress: ThreadProgress)] = []

        /// What `systemctl status` shows.
        var line: String { note.map { "\(service.line); \($0)" } ?? service.line }

        /// Whether every watched thread comes round. While the daemon stops they end one after the other.
        mutating func allMove(at now: SuspendingClock.Instant) -> Bool {
            var move = true
            for index in threads.indices {
                let rounds = threads[index].rounds()
                move = threads[index].progress.isMoving(rounds, at: now) && move
            }
            return move || service.isStopping
        }
    }

    private let state = Mutex(State())
    private let manager: ServiceManager
    private let logger: Logger
    private let clock = SuspendingClock()

    init(manager: ServiceManager, logger: Logger) {
        self.manager = manager
        self.logger = logger
    }

    /// Everything so far.
    var service: ServiceState { state.withLock { $0.service } }

    /// A link changed its state.
    func link(_ link: ServiceState.Link, is now: LinkState) {
        log(link, now)
        let becameReady = state.withLock { state in
            state.service.link(link, is: now)
            guard !state.announcedReady, state.service.linksWork else { return false }
            state.announcedReady = true
            return true
        }
        if becameReady {
            logger.notice("ready")
            manager.ready(status: "ready")
        }
        tellStatus()
    }

    /// Deliveries came, so many of them not for the first time.
    func arrived(_ count: Int, redelivered: Int) {
        state.withLock { $0.service.arrived(count, redelivered: redelivered) }
    }

    /// The deciding thread begins a turn.
    func turnBegan() {
        let now = clock.now
        state.withLock { $0.service.turnBegan(at: now) }
    }

    /// The watchdog is fed only while what `rounds` counts goes up at least every `longestSilence`.
    func watch(_ rounds: @escaping @Sendable () -> UInt64, longestSilence: Duration) {
        state.withLock { $0.threads.append((rounds, ThreadProgress(longestSilence: longestSilence))) }
    }

    /// So many follow-ups are late.
    func late(_ count: Int) {
        state.withLock { $0.service.late(count) }
        tellStatus()
    }

    /// The deciding thread did a turn: the one progress that the watchdog is fed from, as long as the other threads make theirs.
    func turned(_ turn: CaseLoop.Turn) {
        let now = clock.now
        let (moves, refused, refuses) = state.withLock { state in
            let refused = state.service.deadQueueRefuses
            state.service.turned(turn, at: now)
            return (state.allMove(at: now), refused, state.service.deadQueueRefuses)
        }
        if moves { manager.feedWatchdog() }
        if refuses != refused { logDeadQueue(refuses: refuses) }
        tellStatus()
    }

    /// A graceful stop began.
    func stopping() {
        state.withLock { $0.service.stopping() }
        logger.notice("stopping")
        manager.stopping(status: "finishing what is in hand")
    }

    /// The configuration is read again. Before the daemon has said that it is ready, systemd is not told.
    func reloading() {
        logger.notice("reading the configuration again")
        if state.withLock({ $0.announcedReady }) { manager.reloading() }
    }

    /// The reload is over; `note` is what the operators must know of it.
    func reloaded(_ note: String?) {
        let line = state.withLock { state -> String? in
            state.note = note
            guard state.announcedReady else { return nil }
            state.lastLine = state.line
            return state.lastLine
        }
        if let line { manager.ready(status: line) }
    }

    private func tellStatus() {
        let line = state.withLock { state -> String? in
            guard state.announcedReady else { return nil }
            let line = state.line
            guard line != state.lastLine else { return nil }
            state.lastLine = line
            return line
        }
        if let line { manager.status(line) }
    }

    private func logDeadQueue(refuses: Bool) {
        if refuses {
            logger.error("the queue of messages set aside takes none; they stay unacknowledged")
        } else {
            logger.notice("the queue of messages set aside takes them again")
        }
    }

    private func log(_ link: ServiceState.Link, _ now: LinkState) {
        let name: Logger.Metadata = ["link": "\(link.rawValue)"]
        switch now {
        case .connecting(let attempt):
            logger.debug("connecting to the broker", metadata: name.merging(["attempt": "\(attempt)"]) { $1 })
        case .up: logger.notice("connected to the broker", metadata: name)
        case .blocked(let reason):
            logger.warning(
                "the broker takes no publications", metadata: name.merging(["reason": "\(reason)"]) { $1 })
        case .unblocked: logger.notice("the broker takes publications again", metadata: name)
        case .paused: logger.debug("fetching paused", metadata: name)
        case .queueGone:
            switch link {
            case .intake: logger.error("the intake queue is gone; it is looked for again", metadata: name)
            case .events: logger.error("the exchange of events is gone; it is looked for again", metadata: name)
            }
        case .down(let error, let pause):
            let milliseconds = Int(pause / .milliseconds(1))
            logger.warning(
                "the link to the broker is down",
                metadata: name.merging(["error": "\(error)", "retry_in": "\(milliseconds)ms"]) { $1 })
        case .ended: logger.info("the link to the broker has ended", metadata: name)
        }
    }
}
