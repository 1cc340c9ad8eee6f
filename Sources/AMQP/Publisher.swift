import Synchronization

/// Publishes with confirms for ever: one thread, one connection at a time, made again whenever it is lost. Asks its source for more
/// whenever there is room in the window of unconfirmed publications, and keeps their order.
public final class Publisher: Sendable {
    private let link: Link
    private let source: any PublicationSource
    private let window: Int
    private let confirmTimeout: Duration
    private let isWoken = Mutex(true)

    /// - Parameters:
    ///   - window: how many publications may wait for their confirmation, 1 or more.
    ///   - confirmTimeout: how long the broker may answer nothing while publications wait for it, alarms apart. Then the connection is given up:
    ///     RabbitMQ 3.10 was seen to accept publications right after a crash and never answer them.
    ///   - backoff: between attempts to connect, and between attempts to publish what the broker rejects.
    ///   - persistence: whether a refusal at the start ends it.
    ///   - onState: called on the publisher's thread. Must return soon.
    public init(
        address: BrokerAddress, source: any PublicationSource, window: Int = 1000,
        confirmTimeout: Duration = .seconds(30), backoff: Backoff = Backoff(),
        persistence: Persistence = .untilRefusedAtStart, onState: @escaping @Sendable (LinkState) -> Void = { _ in }
    ) {
        link = Link(
            address: address, backoff: backoff, persistence: persistence, control: LinkControl(), onState: onState)
        self.source = source
        self.window = max(window, 1)
        self.confirmTimeout = confirmTimeout
    }

    /// How often its thread has come round so far, a quarter of the heartbeat apart at most while a connection is up: what stands still
    /// is stuck.
    public var rounds: UInt64 { link.control.rounds }

    /// The source has more. From any thread, cheap, without waiting.
    public func wake() {
        isWoken.withLock { $0 = true }
        link.control.wake()
    }

    /// Takes no more from the source, waits for the confirmations that are outstanding, and ends within the time, whatever the broker does.
    public func stop(within limit: Duration = .seconds(5)) {
        link.control.stop(within: limit)
    }

    /// Publishes until it is stopped or its task is cancelled. Throws when it gives up, as `persistence` says. Once per publisher.
    public func run() async throws(AMQPError) {
        let wake = try link.control.start()
        let result = await withTaskCancellationHandler {
            await DedicatedThread.run(named: "amqp-publish") { () -> Result<Void, AMQPError> in
                Result { () throws(AMQPError) in
                    try self.link.run(wake: wake, serve: self.serve, lost: self.source.linkLost)
                }
            }
        } onCancel: {
            stop()
        }
        try result.get()
    }

    private func serve(_ connection: Connection, _ wake: WakeDescriptor) throws(AMQPError) {
        let session = PublishingSession(
            connection: connection, source: source, windowSize: window, confirmTimeout: confirmTimeout,
            backoff: link.backoff, onState: link.onState)
        try session.begin()
        while true {
            link.control.clearWake()
            let isWoken = isWoken.withLock { isWoken in
                defer { isWoken = false }
                return isWoken
            }
            let end = link.control.end
            let isMoving = try session.step(isWoken: isWoken, isStopping: end != nil)
            if let end {
                let rest = ContinuousClock().now.duration(to: end)
                if rest <= .zero { return }
                if session.isSettled { return try connection.close(within: rest) }
                if !isMoving { session.wait(for: wake, upTo: rest) }
            } else if !isMoving {
                session.wait(for: wake, upTo: connection.wire.heartbeat / 4)
            }
        }
    }
}
