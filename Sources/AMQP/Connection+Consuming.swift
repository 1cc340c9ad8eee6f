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
