/// A connection with one channel, for one thread at a time; every call blocks until it is done. The base of ``Consumer`` and
/// ``Publisher``, and for tools that want one thing and then leave. Lost connections are not made again here.
///
/// The thread needs a stack of 8 MiB, as Linux gives by default: librabbitmq reads nested header tables by recursion, and the largest frame
/// nests some 39,000 deep.
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
    let maximumBodySize: Int
    let rpcTimeout: Duration
    private var assembler: ContentAssembler
    var window: ConfirmWindow?
    /// Which of the wire's channels the window is for: an error closes a channel, and its confirms with it.
    var confirmingChannel = 0
    var deliveries: [Delivery] = []
    var settlements: [Settlement] = []

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

    func event(of frame: Frame) throws(AMQPError) -> Event? {
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

    func event(of content: Content) -> Event {
        guard let delivery = delivery(of: content) else { return .returned(content) }
        return .delivery(delivery)
    }

    func delivery(of content: Content) -> Delivery? {
        guard case .delivery(let tag, let redelivered, let exchange, let routingKey) = content.head else { return nil }
        hasProgressed = true
        return Delivery(
            tag: tag, session: session, redelivered: redelivered, exchange: exchange, routingKey: routingKey,
            properties: content.properties, body: content.body,
            deliveryCount: content.properties.headers["x-delivery-count"]?.integer.flatMap(UInt64.init(exactly:)),
            oversized: content.oversized)
    }

    /// Sorts an event into what the calls of this class wait for.
    func keep(_ event: Event) throws(AMQPError) {
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
    func read(within limit: Duration, until done: () -> Bool) throws(AMQPError) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + limit
        while !done() {
            let rest = clock.now.duration(to: end)
            guard try readFrame(within: max(rest, .zero), keep) || rest > .zero else { return false }
        }
        return true
    }
}
