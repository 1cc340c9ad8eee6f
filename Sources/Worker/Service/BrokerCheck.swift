internal import AMQP
internal import Casework
internal import Configuration
internal import Logging
internal import Operations

/// Looks at the broker before anything is opened: what is not there is told at once.
struct BrokerCheck: Sendable {
    let address: BrokerAddress
    let names: Settings.Names
    let manager: ServiceManager
    let logger: Logger

    /// How long a broker that cannot be reached is waited for at start. It often starts beside the daemon, and then takes some ten seconds.
    static let patience = Duration.seconds(15)

    /// Throws unless all that the daemon needs is there.
    func verify() async throws(DaemonFailure) {
        let topology = Topology(names: names)
        let missing = try await onConnection(patience: Self.patience) { (connection) throws(AMQPError) in
            try topology.missing(on: connection)
        }
        guard missing.isEmpty else {
            throw DaemonFailure(.unavailable, "missing on the broker: \(missing.joined(separator: ", "))")
        }
    }

    /// Makes what the daemon needs.
    func declare() async throws(DaemonFailure) {
        let topology = Topology(names: names)
        try await onConnection(patience: .zero) { (connection) throws(AMQPError) in
            try topology.declare(on: connection)
        }
    }

    private func onConnection<Answer: Sendable>(
        patience: Duration, _ body: @escaping @Sendable (Connection) throws(AMQPError) -> Answer
    ) async throws(DaemonFailure) -> Answer {
        let result = await DedicatedThread.run(named: "amqp-check") { () -> Result<Answer, AMQPError> in
            Result { () throws(AMQPError) in try trying(for: patience, body) }
        }
        do { return try result.get() } catch {
            throw DaemonFailure(.unavailable, "broker \(address): \(error)")
        }
    }

    /// Tries again for `patience`, unless only a person can help. Blocks.
    private func trying<Answer>(
        for patience: Duration, _ body: (Connection) throws(AMQPError) -> Answer
    ) throws(AMQPError) -> Answer {
        let clock = SuspendingClock()
        let end = clock.now + patience
        var failures = 0
        while true {
            do throws(AMQPError) {
                let connection = try Connection.open(to: address)
                let answer = try body(connection)
                try connection.close()
                return answer
            } catch {
                guard error.recovery != .giveUp, clock.now < end else { throw error }
                failures += 1
                logger.warning("waiting for the broker", metadata: ["error": "\(error)"])
                manager.status("waiting for the broker")
                pause(min(Backoff().delay(afterFailure: failures), clock.now.duration(to: end)))
            }
        }
    }

    private func pause(_ duration: Duration) {
        Bell().wait(atMost: TimeSpan(milliseconds: Int64(duration / .milliseconds(1))))
    }
}
