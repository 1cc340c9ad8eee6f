import CRabbitMQ
import Glibc

extension Wire {
    /// Sends a publication. Throws `invalidArgument` before anything was sent when it does not fit the wire; any other error ends the connection.
    ///
    /// Blocks while the socket is full: the broker stops reading while it has an alarm. ``isWritable`` tells before.
    func publish(_ publication: Publication) throws(AMQPError) {
        try openChannel()
        defer { arena.reset() }
        var encoder = HeaderEncoder(arena)
        let exchange = try encoder.shortText(publication.exchange)
        let routingKey = try encoder.shortText(publication.routingKey)
        let before = encoder.size
        var properties = try publication.properties.encoded(by: &encoder)
        // Frame: header 7, end 1; content header: class 2, weight 2, body size 8, flags 2; delivery mode 1, timestamp 8.
        guard encoder.size - before <= frameMaximum - (8 + 14 + 9) else {
            throw AMQPError(.invalidArgument, "the properties of a publication are larger than a frame")
        }
        var method = amqp_basic_publish_t(
            ticket: 0, exchange: exchange, routing_key: routingKey, mandatory: publication.mandatory ? 1 : 0,
            immediate: 0)
        let status = publication.body.withUnsafeBytes { body in
            body.count <= frameMaximum - 8
                ? amqp_basic_publish(
                    state, Self.channel, exchange, routingKey, method.mandatory, 0, &properties, amqp_bytes_t(body))
                : sendFrames(&method, &properties, body)
        }
        try AMQPError.check(status, "publishing")
    }

    /// A publication whose body needs several frames; they keep to the size agreed with the broker, which the library no longer knows.
    private func sendFrames(
        _ method: UnsafeMutablePointer<amqp_basic_publish_t>,
        _ properties: UnsafeMutablePointer<amqp_basic_properties_t>,
        _ body: UnsafeRawBufferPointer
    ) -> Int32 {
        var status = amqp_send_method(state, Self.channel, amqp_method_number_t(AMQP_BASIC_PUBLISH_METHOD), method)
        guard status >= 0 else { return status }
        var frame = amqp_frame_t()
        frame.channel = Self.channel
        frame.frame_type = UInt8(AMQP_FRAME_HEADER)
        frame.payload.properties.class_id = UInt16(AMQP_BASIC_CLASS)
        frame.payload.properties.body_size = UInt64(body.count)
        frame.payload.properties.decoded = UnsafeMutableRawPointer(properties)
        status = amqp_send_frame(state, &frame)
        frame.frame_type = UInt8(AMQP_FRAME_BODY)
        var rest = body[...]
        while status >= 0, !rest.isEmpty {
            let part = rest.prefix(frameMaximum - 8)
            frame.payload.body_fragment = amqp_bytes_t(UnsafeRawBufferPointer(rebasing: part))
            status = amqp_send_frame(state, &frame)
            rest = rest.dropFirst(part.count)
        }
        return status
    }

    func acknowledge(_ tag: UInt64, multiple: Bool) throws(AMQPError) {
        try AMQPError.check(amqp_basic_ack(state, Self.channel, tag, multiple ? 1 : 0), "acknowledging")
    }

    func reject(_ tag: UInt64, requeue: Bool) throws(AMQPError) {
        try AMQPError.check(amqp_basic_reject(state, Self.channel, tag, requeue ? 1 : 0), "rejecting")
    }

    /// Asks for one message. Nil: none there. Otherwise its head, and the frames of its content come next, after ``framesAreQueued`` ones.
    func get(_ queue: String) throws(AMQPError) -> ContentHead? {
        try openChannel()
        defer { arena.reset() }
        var encoder = HeaderEncoder(arena)
        let reply = amqp_basic_get(state, Self.channel, try encoder.shortText(queue), 0)
        if let error = AMQPError(reply, "basic.get") { throw settleClose(reply, error) }
        guard reply.reply.id == AMQP_BASIC_GET_OK_METHOD, let decoded = reply.reply.decoded else { return nil }
        let got = decoded.load(as: amqp_basic_get_ok_t.self)
        return .delivery(
            tag: got.delivery_tag, redelivered: got.redelivered != 0, exchange: got.exchange.text,
            routingKey: got.routing_key.text)
    }

    /// Whether frames wait in the library that came before the answer of the last request.
    var framesAreQueued: Bool { amqp_frames_enqueued(state) != 0 }

    /// Whether the socket takes more without blocking: a third of its buffer is free, as Linux counts it.
    var isWritable: Bool {
        var entry = pollfd(fd: amqp_get_sockfd(state), events: Int16(POLLOUT), revents: 0)
        return poll(&entry, 1, 0) > 0
    }

    /// Waits until the socket has something to read (or room to write, if asked), `wake` is signalled, or the time is over. To be called
    /// after everything was read: what the library holds in memory no longer shows on the socket.
    func wait(for wake: WakeDescriptor?, toWrite: Bool, upTo limit: Duration) {
        let events = toWrite ? POLLIN | POLLOUT : POLLIN
        var entries = [pollfd(fd: amqp_get_sockfd(state), events: Int16(events), revents: 0)]
        if let wake { entries.append(pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0)) }
        // An error of poll (an interruption by a signal) is a wake-up; one of the socket shows at the next read.
        _ = poll(&entries, nfds_t(entries.count), limit.pollMilliseconds)
    }
}

extension amqp_bytes_t {
    /// Bytes for the library to send. It only reads them; its type says otherwise because it receives with the same one.
    fileprivate init(_ bytes: UnsafeRawBufferPointer) {
        self.init(len: bytes.count, bytes: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
    }
}

extension Duration {
    /// Whole milliseconds, rounded up so that nobody wakes early and polls again, and bounded.
    var pollMilliseconds: Int32 {
        let bounded = min(max(self, .zero), .seconds(86_400)).components
        let (seconds, rest) = (Int32(bounded.seconds), bounded.attoseconds)
        return seconds * 1000 + Int32((rest + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
