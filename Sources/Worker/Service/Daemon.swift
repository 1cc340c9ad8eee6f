internal import AMQP
internal import CaseStore
internal import Casework
public import Configuration
internal import Contract
internal import Logging
public import Operations
internal import ServiceLifecycle
internal import UnixSignals

/// The daemon: its parts, put together from the settings, started and stopped in order.
public struct Daemon: Sendable {
    let settings: Settings
    let clock: any WallClock
    let manager: ServiceManager
    let logger: Logger
    let acceptsAnotherIdentityKey: Bool
    let configurationPath: String
    let threshold: LogThreshold
    private let environment: [String: String]

    /// A daemon as `settings` say, with the machine's own clock; `environment` is where systemd says how to notify it.
    ///
    /// - Parameters:
    ///   - configurationPath: the file that the settings come from, which a hang-up has read again.
    ///   - threshold: what is logged; it follows the file.
    ///   - acceptsAnotherIdentityKey: goes on though the key of identifiers is not the one that the record was made with.
    public init(
        settings: Settings, configurationPath: String, threshold: LogThreshold, environment: [String: String],
        acceptsAnotherIdentityKey: Bool = false
    ) {
        self.configurationPath = configurationPath
        self.threshold = threshold
        self.settings = settings
        self.environment = environment
        self.acceptsAnotherIdentityKey = acceptsAnotherIdentityKey
        clock = SystemClock()
        manager = ServiceManager(environment: environment)
        logger = Logger(label: "vip311d")
    }

    /// Runs until SIGTERM or SIGINT.
    ///
    /// - Throws: what keeps it from starting or from going on; nothing that was not recorded has been acknowledged.
    public func run() async throws(DaemonFailure) {
        let broker = try BrokerAddresses(settings: settings, environment: environment)
        let board = StatusBoard(manager: manager, logger: logger)
        let calendar = settings.policy.calendar
        let pages = StatusPages(board: board, clock: clock, calendarEnd: calendar.end)
        let server = try answer(pages)
        try await check(broker).verify()
        let parts = try assemble(broker, board, pages)
        do {
            try await lifecycle(of: parts, server).run()
            try parts.deciding.saveCursor()
        } catch {
            throw DaemonFailure(ending: error)
        }
        if parts.publishing.isDone {
            logger.notice("stopped")
        } else {
            logger.warning("stopped before the broker had confirmed everything; the rest goes out after the next start")
        }
    }

    /// Declares what must be there on the broker: for a private broker, whose user may configure.
    public func declareTopology() async throws(DaemonFailure) {
        try await check(BrokerAddresses(settings: settings, environment: environment)).declare()
    }

    private func check(_ broker: BrokerAddresses) -> BrokerCheck {
        BrokerCheck(address: broker.intake, names: settings.names, manager: manager, logger: logger)
    }

    /// Begins to answer metrics and health, where that is asked for.
    private func answer(_ pages: StatusPages) throws(DaemonFailure) -> HTTPServer? {
        guard let listen = settings.http.listen else { return nil }
        do {
            let server = try HTTPServer(host: listen.host, port: listen.port, handler: pages.answer)
            server.start()
            logger.notice("answering metrics and health", metadata: ["address": "\(server.address)"])
            return server
        } catch {
            throw DaemonFailure(.unavailable, "http.listen \(error)")
        }
    }

    private func lifecycle(of parts: Parts, _ server: HTTPServer?) -> ServiceGroup {
        // Ended in the reverse order, each before the next is told: first no more comes in, then everything that came is
        // decided, then everything that was decided is sent.
        let status: [any Service] = server.map { [StatusService(server: $0)] } ?? []
        var configuration = ServiceGroupConfiguration(
            services: status + [
                parts.publishing, parts.deciding, parts.intake, parts.reload, parts.lateCount,
                StopNotice(board: parts.board),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .milliseconds(settings.shutdownWithin.milliseconds)
        return ServiceGroup(configuration: configuration)
    }
}
