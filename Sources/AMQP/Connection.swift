/// A connection with one channel, for one thread at a time; every call blocks until it is done. The base of ``Consumer`` and
/// ``Publisher``, and for tools that want one thing and then leave. Lost connections are not made again here.
///
/// Heartbeats are served inside the calls: whoever keeps a connection idle for longer than its heartbeat loses it.
public final class Connection {
    let wire: Wire
    /// Marks the deliveries of this connection.
    let session: UInt64
    /// Whether the broker takes no publications (`connection.blocked`), and why.
    public private(set) var blockedReason: String?
    /// Whether anything came or was confirmed yet: the sign of a link that works.
    private(set) var hasProgressed = false
    private let maximumBodySize: Int
    private let rpcTimeout: Duration
    private var assembler: ContentAssembler
    private var window: ConfirmWindow?
    /// Which of the wire's channels the window is for: an error closes a channel, and its confirms with it.
    private var confirmingChannel = 0
    private var deliveries: [Delivery] = []
    private var settlements: [Settlement] = []

    init(to address: BrokerAddress, session: UInt64, interrupter: Interrupter) throws(AMQPError) {
        wire = try Wire(to: address, interrupter: interrupter)
        self.session = session
        maximumBodySize = address.maximumBodySize
        rpcTimeout = address.rpcTimeout
        assembler = ContentAssembler(maximum: maximumBodySize)
    }

    /// Connects and logs in. Throws `unreachable`, `timedOut`, `peerNotVerified`, `tlsFailed`, `accessRefused`, `invalidArgument`.
    public static func open(to address: BrokerAddress) throws(AMQPError) -> Connection {
        try Connection(to: address, session: 0, interrupter: Interrupter())
    }

    /// Says goodbye; what was sent before is processed by then. Without it the broker notices an ended connection all the same.
    public func close() throws(AMQPError) {
        try wire.close(within: rpcTimeout)
    }

    func close(within limit: Duration) throws(AMQPError) {
        try wire.close(within: limit)
    }
}

// MARK: - Reading

/// What the broker tells by itself.
enum Event {
    case delivery(Delivery)
    case returned(Content)
    case settled(tag: UInt64, multiple: Bool, positive: Bool)
    case consumerCancelled
    case blocked(reason: String)
    case unblocked
}

extension Connection {
    /// Reads one frame, if one comes in time, and hands on what it completes. Returns whether there was a frame. Throws what ended the
    /// connection or its channel.
    func readFrame(within timeout: Duration, _ handle: (Event) throws(AMQPError) -> Void) throws(AMQPError) -> Bool {
        try wire.withFrame(within: timeout) { (frame) throws(AMQPError) in
            if let event = try event(of: frame) { try handle(event) }
        }
    }

    private func event(of frame: Frame) throws(AMQPError) -> Event? {
        switch frame {
        case .content(let head): try assembler.begin(head)
        case .header(let size, let properties): return try assembler.header(size: size, properties).map(event)
        case .body(let part): return try assembler.append(part).map(event)
        case .settled(let tag, let multiple, let positive):
            hasProgressed = hasProgressed || positive
            return .settled(tag: tag, multiple: multiple, positive: positive)
        case .consumerCancelled: return .consumerCancelled
        case .blocked(let reason):
            blockedReason = reason
            return .blocked(reason: reason)
        case .unblocked:
            blockedReason = nil
            return .unblocked
        case .closed(let error):
            assembler = ContentAssembler(maximum: maximumBodySize)
            throw error
        case .other: break
        }
        return nil
    }

    private func event(of content: Content) -> Event {
        guard let delivery = delivery(of: content) else { return .returned(content) }
        return .delivery(delivery)
    }

    private func delivery(of content: Content) -> Delivery? {
        guard case .delivery(let tag, let redelivered, let exchange, let routingKey) = content.head else { return nil }
        hasProgressed = true
        return Delivery(
            tag: tag, session: session, redelivered: redelivered, exchange: exchange, routingKey: routingKey,
            properties: content.properties, body: content.body,
            deliveryCount: content.properties.headers["x-delivery-count"]?.integer.flatMap(UInt64.init(exactly:)),
            oversized: content.oversized)
    }

    /// Sorts an event into what the calls of this class wait for.
    private func keep(_ event: Event) throws(AMQPError) {
        switch event {
        case .delivery(let delivery): deliveries.append(delivery)
        case .returned(let content): window?.returned(content)
        case .settled(let tag, let multiple, let positive):
            settlements += window?.settled(tag, multiple: multiple, positive: positive) ?? []
        case .consumerCancelled: throw AMQPError(.notFound, "the broker cancelled the consumer: its queue is gone")
        case .blocked, .unblocked: break
        }
    }

    /// Reads until `done`, or until the time is over; then returns false.
    private func read(within limit: Duration, until done: () -> Bool) throws(AMQPError) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + limit
        while !done() {
            let rest = clock.now.duration(to: end)
            guard try readFrame(within: max(rest, .zero), keep) || rest > .zero else { return false }
        }
        return true
    }
}

// MARK: - Consuming

extension Connection {
    /// At most this many deliveries are on their way or unacknowledged, for consumers started afterwards. 0: no limit.
    public func qos(prefetch: UInt16) throws(AMQPError) {
        try wire.limitPrefetch(to: prefetch)
    }

    /// Starts a consumer and returns its tag. Throws `notFound`, `resourceLocked`, `accessRefused`.
    @discardableResult
    public func consume(_ queue: String, exclusive: Bool = false) throws(AMQPError) -> String {
        try wire.consume(queue, exclusive: exclusive)
    }

    /// Ends a consumer. What was delivered before stays unacknowledged.
    public func cancel(_ consumer: String) throws(AMQPError) {
        try wire.cancel(consumer)
    }

    /// The deliveries that come within the time, at most `count`; returns as soon as it has that many. None for a consumer: an empty array.
    public func deliveries(upTo count: Int, within limit: Duration) throws(AMQPError) -> [Delivery] {
        _ = try read(within: limit) { deliveries.count >= count }
        let taken = Array(deliveries.prefix(max(count, 0)))
        deliveries.removeFirst(taken.count)
        return taken
    }

    /// Takes one message off a queue, nil when there is none (basic.get). It stays unacknowledged.
    public func get(_ queue: String) throws(AMQPError) -> Delivery? {
        guard let head = try wire.get(queue) else { return nil }
        // What came before the answer has its place before it.
        while wire.framesAreQueued { _ = try readFrame(within: .zero, keep) }
        var content: Content?
        var own = ContentAssembler(maximum: maximumBodySize)
        try own.begin(head)
        let end = ContinuousClock().now + rpcTimeout
        while content == nil {
            let rest = max(ContinuousClock().now.duration(to: end), .zero)
            let arrived = try wire.withFrame(within: rest) { (frame) throws(AMQPError) in
                switch frame {
                case .header(let size, let properties): content = try own.header(size: size, properties)
                case .body(let part): content = try own.append(part)
                default: if let event = try event(of: frame) { try keep(event) }
                }
            }
            guard arrived else { throw AMQPError(.timedOut, "basic.get: the message did not come in time") }
        }
        return content.flatMap(delivery(of:))
    }

    /// Tells the broker that a delivery, or all up to it, are done with. A tag that is not outstanding closes the channel.
    public func acknowledge(_ tag: UInt64, multiple: Bool = false) throws(AMQPError) {
        try wire.acknowledge(tag, multiple: multiple)
    }

    /// Gives a delivery back: to the queue, or else to where the queue's dead letters go.
    public func reject(_ tag: UInt64, requeue: Bool) throws(AMQPError) {
        try wire.reject(tag, requeue: requeue)
    }
}

// MARK: - Publishing

extension Connection {
    /// From here on the broker answers each publication; see ``awaitConfirms(within:)``.
    public func enableConfirms() throws(AMQPError) {
        guard window == nil || confirmingChannel != wire.channelsOpened || !wire.channelIsOpen else { return }
        try wire.selectConfirms()
        confirmingChannel = wire.channelsOpened
        window = ConfirmWindow()
        settlements = []
    }

    /// Sends a publication. Throws `invalidArgument` when it cannot be put on the wire; then nothing was sent.
    public func publish(_ publication: Publication) throws(AMQPError) {
        do throws(AMQPError) {
            try wire.publish(publication)
        } catch {
            guard error.kind != .invalidArgument else { throw error }
            // The reason may have come before the end: a channel that the broker closed, an alarm.
            while try readFrame(within: .zero, keep) {}
            throw error
        }
        window?.sent(publication)
    }

    /// The broker's answers that have come, waiting until each publication has one or the time is over.
    public func awaitConfirms(within limit: Duration) throws(AMQPError) -> [Settlement] {
        _ = try read(within: limit) { (window?.outstanding ?? 0) == 0 }
        defer { settlements = [] }
        return settlements
    }

    /// Publishes and waits for every answer: for tools. Throws when an answer does not come: then it is not known what became of the
    /// publications. Settlements come in the order of the answers.
    public func publishConfirmed(_ publications: [Publication]) throws(AMQPError) -> [Settlement] {
        try enableConfirms()
        var answers: [Settlement] = []
        for publication in publications {
            do throws(AMQPError) {
                try publish(publication)
            } catch {
                guard error.kind == .invalidArgument else { throw error }
                answers.append(.unsendable(token: publication.token, error))
            }
            if let window, window.outstanding >= 1000 { try collect(&answers, leaving: 500) }
        }
        try collect(&answers, leaving: 0)
        return answers
    }

    private func collect(_ answers: inout [Settlement], leaving rest: Int) throws(AMQPError) {
        guard try read(within: rpcTimeout, until: { (window?.outstanding ?? 0) <= rest }) else {
            let reason = blockedReason.map { "; it takes none: \($0)" } ?? ""
            throw AMQPError(.timedOut, "the broker did not confirm the publications in time\(reason)")
        }
        answers += settlements
        settlements = []
    }
}

// MARK: - Topology

extension Connection {
    /// Makes an exchange if it is not there.
    public func declare(_ exchange: Exchange) throws(AMQPError) {
        try wire.declareExchange(exchange, passive: false)
    }

    /// Makes a queue if it is not there.
    @discardableResult
    public func declare(_ queue: Queue) throws(AMQPError) -> QueueStatus {
        try wire.declareQueue(queue, passive: false)
    }

    /// Makes a binding if it is not there.
    public func bind(_ binding: Binding) throws(AMQPError) {
        try wire.bind(binding)
    }

    /// Ends a binding.
    public func unbind(_ binding: Binding) throws(AMQPError) {
        try wire.unbind(binding)
    }

    /// Deletes a queue with what is in it.
    public func deleteQueue(_ queue: String) throws(AMQPError) {
        try wire.deleteQueue(queue)
    }

    /// Deletes an exchange with its bindings.
    public func deleteExchange(_ exchange: String) throws(AMQPError) {
        try wire.deleteExchange(exchange)
    }

    /// Deletes the messages of a queue that are not out for delivery.
    public func purge(_ queue: String) throws(AMQPError) {
        try wire.purge(queue)
    }

    /// What a queue holds; nil when it is not there. Changes nothing.
    public func status(of queue: String) throws(AMQPError) -> QueueStatus? {
        do throws(AMQPError) {
            return try wire.declareQueue(Queue(queue), passive: true)
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }

    /// Whether an exchange is there. Changes nothing.
    public func exists(_ exchange: Exchange) throws(AMQPError) -> Bool {
        do throws(AMQPError) {
            try wire.declareExchange(exchange, passive: true)
            return true
        } catch {
            guard error.kind == .notFound else { throw error }
            return false
        }
    }
}
