internal import AMQP
internal import CaseStore
internal import Casework
public import Configuration
internal import Contract
internal import Logging
internal import Operations
internal import ServiceLifecycle
internal import UnixSignals

/// The daemon: its parts, put together from the settings, started and stopped in order.
public struct Daemon: Sendable {
    let settings: Settings
    let clock: any WallClock
    let manager: ServiceManager
    let logger: Logger
    let acceptsAnotherIdentityKey: Bool
    private let environment: [String: String]

    /// A daemon as `settings` say, with the machine's own clock; `environment` is where systemd says how to notify it.
    ///
    /// - Parameter acceptsAnotherIdentityKey: goes on though the key of identifiers is not the one that the record was made with.
    public init(settings: Settings, environment: [String: String], acceptsAnotherIdentityKey: Bool = false) {
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
        try await checkTopology(at: broker.intake)
        let parts = try assemble(broker)
        do {
            try await lifecycle(of: parts).run()
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
        let address = try BrokerAddresses(settings: settings, environment: environment).intake
        let topology = Topology(names: settings.names)
        try await onConnection(to: address) { (connection) throws(AMQPError) in try topology.declare(on: connection) }
    }

    private func checkTopology(at address: BrokerAddress) async throws(DaemonFailure) {
        let topology = Topology(names: settings.names)
        let missing = try await onConnection(to: address) { (connection) throws(AMQPError) in
            try topology.missing(on: connection)
        }
        guard missing.isEmpty else {
            throw DaemonFailure(.unavailable, "missing on the broker: \(missing.joined(separator: ", "))")
        }
    }

    private func onConnection<Answer: Sendable>(
        to address: BrokerAddress, _ body: @escaping @Sendable (Connection) throws(AMQPError) -> Answer
    ) async throws(DaemonFailure) -> Answer {
        let result = await DedicatedThread.run(named: "amqp-check") { () -> Result<Answer, AMQPError> in
            Result { () throws(AMQPError) in
                let connection = try Connection.open(to: address)
                let answer = try body(connection)
                try connection.close()
                return answer
            }
        }
        do { return try result.get() } catch {
            throw DaemonFailure(.unavailable, "broker \(address): \(error)")
        }
    }

    private func lifecycle(of parts: Parts) -> ServiceGroup {
        // Ended in the reverse order, each before the next is told: first no more comes in, then everything that came is
        // decided, then everything that was decided is sent.
        var configuration = ServiceGroupConfiguration(
            services: [parts.publishing, parts.deciding, parts.intake, StopNotice(board: parts.board)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .milliseconds(settings.shutdownWithin.milliseconds)
        return ServiceGroup(configuration: configuration)
    }
}
