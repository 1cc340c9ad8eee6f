internal import AMQP
internal import Casework
internal import Logging
internal import Operations
internal import Synchronization

/// What the daemon is doing, gathered from its threads and told to systemd and the log.
///
/// Ready means: both links to the broker work, and the store commits.
final class StatusBoard: Sendable {
    fileprivate struct State {
        var intake: LinkState = .connecting(attempt: 1)
        var events: LinkState = .connecting(attempt: 1)
        var tally = Tally()
        var deadlines = 0
        var announcedReady = false
        var lastLine = ""
    }

    /// One of the two connections to the broker.
    enum Link: String, Sendable { case intake, events }

    private let state = Mutex(State())
    private let manager: ServiceManager
    private let logger: Logger

    init(manager: ServiceManager, logger: Logger) {
        self.manager = manager
        self.logger = logger
    }

    /// A link changed its state.
    func link(_ link: Link, is now: LinkState) {
        log(link, now)
        let becameReady = state.withLock { state in
            switch link {
            case .intake: state.intake = now
            case .events: state.events = now
            }
            guard !state.announcedReady, state.intake.works, state.events.works else { return false }
            state.announcedReady = true
            return true
        }
        if becameReady {
            logger.notice("ready")
            manager.ready(status: "ready")
        }
        tellStatus()
    }

    /// The deciding thread did a turn: the one progress that the watchdog is fed from.
    func turned(_ turn: CaseLoop.Turn) {
        state.withLock { state in
            state.tally.add(turn.tally)
            state.deadlines = turn.deadlinesArmed
        }
        manager.feedWatchdog()
        tellStatus()
    }

    /// A graceful stop began.
    func stopping() {
        logger.notice("stopping")
        manager.stopping(status: "finishing what is in hand")
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

    private func log(_ link: Link, _ now: LinkState) {
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

extension StatusBoard.State {
    /// What `systemctl status` shows.
    fileprivate var line: String {
        let links = intake.works && events.works ? "ready" : "waiting for the broker"
        let messages = tally.applied + tally.parked + tally.unchanged + tally.duplicates + tally.refused
        return "\(links); \(messages) messages, \(tally.events) events since start; \(deadlines) deadlines ahead"
    }
}

extension LinkState {
    /// Messages can flow.
    fileprivate var works: Bool {
        switch self {
        case .up, .unblocked: true
        case .connecting, .blocked, .paused, .queueGone, .down, .ended: false
        }
    }
}
