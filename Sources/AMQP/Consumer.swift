import Synchronization

/// Consumes a queue for ever: one thread, one connection at a time, made again whenever it is lost, and the queue looked for again
/// whenever it is gone.
///
/// A graceful stop is: ``pause()``, wait for ``LinkState/paused``, finish what is in hand, ``acknowledge(upTo:session:)``, ``stop(within:)``.
public final class Consumer: Sendable {
    private struct Wishes {
        var isPaused = false
        /// The last delivery that was handed over.
        var delivered: (tag: UInt64, session: UInt64) = (0, 0)
        /// The highest tag to acknowledge, of the same session.
        var acknowledged: UInt64 = 0
        /// Deliveries to acknowledge alone, of the same session.
        var acknowledgedAlone: [UInt64] = []
        /// Deliveries to reject, of the same session.
        var rejected: [UInt64] = []
    }

    /// How a session with the broker begins.
    public struct Start: Sendable, Equatable {
        /// The session, which its deliveries name too.
        public let session: UInt64
        /// What the queue held: those messages come first. Asked just before it is consumed; of a queue that seemed empty, just after,
        /// when it counts this consumer too.
        public let queue: QueueStatus
    }

    private let link: Link
    private let queue: String
    private let prefetch: UInt16
    private let batch: Int
    private let onStart: @Sendable (Start) -> Void
    private let onDeliveries: @Sendable ([Delivery]) -> Void
    private let wishes = Mutex(Wishes())

    /// - Parameters:
    ///   - prefetch: how many deliveries may be unacknowledged: the bound of memory and of work in hand.
    ///   - batch: how many deliveries are handed over at most in one call. A batch is what is there; nothing is waited for.
    ///   - persistence: whether a refusal at the start ends it.
    ///   - onStart: called on the consumer's thread before the deliveries of a session, and again when it resumes after a pause.
    ///   - onDeliveries: called on the consumer's thread with deliveries in order. Must return soon: heartbeats wait for it.
    ///   - onState: called on the consumer's thread. Must return soon.
    public init(
        address: BrokerAddress, queue: String, prefetch: UInt16 = 1000, batch: Int = 500, backoff: Backoff = Backoff(),
        persistence: Persistence = .untilRefusedAtStart, onStart: @escaping @Sendable (Start) -> Void = { _ in },
        onDeliveries: @escaping @Sendable ([Delivery]) -> Void,
        onState: @escaping @Sendable (LinkState) -> Void = { _ in }
    ) {
        link = Link(
            address: address, backoff: backoff, persistence: persistence, control: LinkControl(), onState: onState)
        self.queue = queue
        self.prefetch = prefetch
        self.batch = max(batch, 1)
        self.onStart = onStart
        self.onDeliveries = onDeliveries
    }

    /// Acknowledges all deliveries of the session up to this one. From any thread, cheap, without waiting. Tags of a session that ended are
    /// dropped (its deliveries come again), and so are tags never delivered.
    public func acknowledge(upTo tag: UInt64, session: UInt64) {
        wishes.withLock { wishes in
            guard session == wishes.delivered.session, tag <= wishes.delivered.tag else { return }
            wishes.acknowledged = max(wishes.acknowledged, tag)
        }
        link.control.wake()
    }

    /// Acknowledges these deliveries of the session alone, whatever came before them. From any thread, cheap, without waiting. None of them
    /// may be named by ``acknowledge(upTo:session:)`` too, though it may name a later one; tags of a session that ended are dropped.
    public func acknowledge(only tags: [UInt64], session: UInt64) {
        wishes.withLock { wishes in
            guard session == wishes.delivered.session else { return }
            wishes.acknowledgedAlone += tags.filter { $0 <= wishes.delivered.tag }
        }
        link.control.wake()
    }

    /// Gives up a delivery of the session: the broker moves it, whole, to where the queue's dead letters go. From any thread, cheap, without
    /// waiting. To be told before anything up to it or beyond is acknowledged; tags of a session that ended are dropped.
    public func reject(_ tag: UInt64, session: UInt64) {
        wishes.withLock { wishes in
            guard session == wishes.delivered.session, tag <= wishes.delivered.tag else { return }
            wishes.rejected.append(tag)
        }
        link.control.wake()
    }

    /// How often its thread has come round so far, a quarter of the heartbeat apart at most while a connection is up: what stands still
    /// is stuck.
    public var rounds: UInt64 { link.control.rounds }

    /// Fetches no more. Deliveries already on their way still come, then the state is ``LinkState/paused``. Acknowledgements go on.
    public func pause() {
        wishes.withLock { $0.isPaused = true }
        link.control.wake()
    }

    /// Fetches again.
    public func resume() {
        wishes.withLock { $0.isPaused = false }
        link.control.wake()
    }

    /// Sends the acknowledgements so far and ends within the time, whatever the broker does. What is unacknowledged goes back to the queue.
    public func stop(within limit: Duration = .seconds(5)) {
        link.control.stop(within: limit)
    }

    /// Consumes until it is stopped or its task is cancelled. Throws when it gives up, as `persistence` says. Once per consumer.
    public func run() async throws(AMQPError) {
        let wake = try link.control.start()
        let result = await withTaskCancellationHandler {
            await DedicatedThread.run(named: "amqp-consume") { () -> Result<Void, AMQPError> in
                Result { () throws(AMQPError) in try self.link.run(wake: wake, serve: self.serve, lost: {}) }
            }
        } onCancel: {
            stop()
        }
        try result.get()
    }
}

extension Consumer {
    private func serve(_ connection: Connection, _ wake: WakeDescriptor) throws(AMQPError) {
        wishes.withLock { wishes in
            wishes.delivered = (0, connection.session)
            wishes.acknowledged = 0
            wishes.acknowledgedAlone = []
            wishes.rejected = []
        }
        try connection.qos(prefetch: prefetch)
        var progress = Progress()
        while true {
            link.control.clearWake()
            // Read first: what was to be acknowledged before the stop is then acknowledged before the close.
            let end = link.control.end
            try settle(on: connection, &progress)
            if let end {
                return try connection.close(within: ContinuousClock().now.duration(to: end))
            }
            try follow(paused: wishes.withLock { $0.isPaused }, on: connection, &progress)
            guard try !handOver(from: connection) else { continue }
            connection.wire.wait(for: wake, toWrite: false, upTo: connection.wire.heartbeat / 4)
        }
    }

    private struct Progress {
        var consumer: String?
        var isPaused = false
        /// Everything up to here is acknowledged or rejected.
        var settledThrough: UInt64 = 0
        /// Rejected beyond that.
        var rejected: Set<UInt64> = []
    }

    /// No delivery is named that was acknowledged or rejected before: the broker closes the channel otherwise. So those that are acknowledged
    /// alone come before what may cover them, and those that it has covered are left out.
    private func settle(on connection: Connection, _ progress: inout Progress) throws(AMQPError) {
        let (rejected, alone, through) = wishes.withLock { wishes in
            defer { (wishes.rejected, wishes.acknowledgedAlone) = ([], []) }
            return (wishes.rejected, wishes.acknowledgedAlone, wishes.acknowledged)
        }
        for tag in alone where tag > progress.settledThrough { try connection.acknowledge(tag) }
        for tag in rejected where tag > progress.settledThrough && progress.rejected.insert(tag).inserted {
            try connection.reject(tag, requeue: false)
        }
        guard through > progress.settledThrough else { return }
        var tag = through
        while progress.rejected.contains(tag) { tag -= 1 }
        if tag > progress.settledThrough { try connection.acknowledge(tag, multiple: true) }
        progress.settledThrough = through
        progress.rejected = progress.rejected.filter { $0 > through }
    }

    private func follow(paused: Bool, on connection: Connection, _ progress: inout Progress) throws(AMQPError) {
        if paused, !progress.isPaused {
            if let consumer = progress.consumer {
                try connection.cancel(consumer)
                progress.consumer = nil
                // Everything that came before the answer is in the library by now.
                while try handOver(from: connection) {}
            }
            progress.isPaused = true
            link.onState(.paused)
        } else if !paused, progress.consumer == nil {
            var found = try connection.status(of: queue)
            progress.consumer = try connection.consume(queue)
            // It may only have been too busy to answer, or without a leader; being consumed, it can answer now.
            if found?.messages == 0 { found = try connection.status(of: queue) }
            if let found { onStart(Start(session: connection.session, queue: found)) }
            progress.isPaused = false
            link.onState(.up)
        }
    }

    /// Hands over what is there, up to a batch. Returns false when nothing was.
    private func handOver(from connection: Connection) throws(AMQPError) -> Bool {
        var deliveries: [Delivery] = []
        var isDrained = false
        defer {
            // Also when the connection ends right after them: they were delivered.
            if let last = deliveries.last {
                wishes.withLock { $0.delivered.tag = last.tag }
                onDeliveries(deliveries)
            }
        }
        while deliveries.count < batch, !isDrained {
            isDrained = try !connection.readFrame(within: .zero) { (event) throws(AMQPError) in
                switch event {
                case .delivery(let delivery): deliveries.append(delivery)
                case .consumerCancelled:
                    throw AMQPError(.notFound, "the broker cancelled the consumer: queue \(queue) is gone")
                case .blocked(let reason): link.onState(.blocked(reason: reason))
                case .unblocked: link.onState(.unblocked)
                case .returned, .settled: break
                }
            }
        }
        return !deliveries.isEmpty
    }
}
