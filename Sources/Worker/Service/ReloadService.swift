internal import AMQP
internal import Casework
internal import Configuration
internal import Logging
internal import Operations
internal import ServiceLifecycle
internal import Synchronization

/// Reads the configuration again at each hang-up, until everything stops.
///
/// A configuration that cannot be used is refused whole and changes nothing. Of one that can, everything takes effect but what needs a
/// restart, which is named.
final class ReloadService: Service {
    private let path: String
    private let running: Mutex<Settings>
    private let changes: SettingsChanges
    private let board: StatusBoard
    private let pages: StatusPages
    private let threshold: LogThreshold
    private let clock: any WallClock
    private let logger: Logger
    private let isStopping = Mutex(false)
    /// Rung by the deciding thread when it follows the new settings.
    private let taken = Bell()

    /// `running`: what the daemon was started with, from the file at `path`.
    init(
        path: String, running: Settings, changes: SettingsChanges, board: StatusBoard, pages: StatusPages,
        threshold: LogThreshold, clock: any WallClock, logger: Logger
    ) {
        self.path = path
        self.running = Mutex(running)
        self.changes = changes
        self.board = board
        self.pages = pages
        self.threshold = threshold
        self.clock = clock
        self.logger = logger
    }

    func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await DedicatedThread.run(named: "vip311-reload") { [self] in serve() }
        } onCancelOrGracefulShutdown: { [self] in
            stop()
        }
    }

    private func stop() {
        isStopping.withLock { $0 = true }
        HangUpSignal.sendToItself()
        taken.ring()
    }

    private func serve() {
        while true {
            HangUpSignal.wait()
            guard !isStopping.withLock({ $0 }) else { return }
            reload()
        }
    }

    private func reload() {
        board.reloading()
        do throws(ConfigurationError) {
            let file = try ConfigurationFile.load(path: path)
            for warning in file.warnings(at: clock.now) { tell(warning, .warning, "doubtful in the configuration") }
            follow(file.settings)
        } catch {
            for problem in error.problems {
                tell(problem, .error, "the configuration is refused, the former one stays in force")
            }
            let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more)" : ""
            board.reloaded("configuration refused, former one in force: \(error.problems[0])\(more)")
        }
    }

    private func follow(_ read: Settings) {
        let former = running.withLock { $0 }
        let (settings, waiting) = read.adopted(over: former)
        let digest = settings.policyDigest
        changes.leave(
            SettingsChanges.Change(
                policy: settings.policy, newDigest: digest == former.policyDigest ? nil : digest,
                batch: settings.intake.batch, whenTaken: taken.ring))
        taken.wait()
        guard !isStopping.withLock({ $0 }) else { return }
        running.withLock { $0 = settings }
        threshold.level = settings.log.level.swiftLog
        pages.calendarEnds(at: settings.policy.calendar.end)
        let keys = waiting.joined(separator: ", ")
        if waiting.isEmpty {
            logger.notice("the configuration is in force")
        } else {
            logger.warning(
                "the configuration is in force, but for keys that need a restart", metadata: ["keys": "\(keys)"])
        }
        board.reloaded(waiting.isEmpty ? nil : "needs a restart: \(keys)")
    }

    private func tell(_ problem: Problem, _ level: Logger.Level, _ message: Logger.Message) {
        var fields: Logger.Metadata = ["file": "\(problem.file)", "problem": "\(problem.message)"]
        if let position = problem.position { fields["line"] = "\(position.line)" }
        if let key = problem.key { fields["key"] = "\(key)" }
        logger.log(level: level, message, metadata: fields)
    }
}
