import CRabbitMQ

/// One frame, as far as we care, copied out of the library's memory but for the bytes of a body.
enum Frame {
    /// A method that announces content; header and body follow.
    case content(ContentHead)
    case header(bodySize: UInt64, Properties)
    /// Valid until the closure that it was given to returns.
    case body(UnsafeRawBufferPointer)
    case settled(tag: UInt64, multiple: Bool, positive: Bool)
    case consumerCancelled
    case blocked(reason: String)
    case unblocked
    /// The broker closed channel or connection; it was answered.
    case closed(AMQPError)
    /// Nothing that concerns us.
    case other
}

/// What precedes the content of a message.
enum ContentHead: Equatable {
    case delivery(tag: UInt64, redelivered: Bool, exchange: String, routingKey: String)
    case returned(code: UInt16, text: String, exchange: String, routingKey: String)
}

extension Wire {
    /// Reads one frame and hands it to `body`; false when none came in time. Serves heartbeats meanwhile. Throws what ended the connection.
    func withFrame(within timeout: Duration, _ body: (Frame) throws(AMQPError) -> Void) throws(AMQPError) -> Bool {
        var limit = timeval(timeout)
        var frame = amqp_frame_t()
        let status = amqp_simple_wait_frame_noblock(state, &frame, &limit)
        guard status != AMQP_STATUS_TIMEOUT.rawValue else {
            amqp_maybe_release_buffers(state)
            return false
        }
        try AMQPError.check(status, "reading")
        // The frame's memory may be reused from here on, as soon as nothing of the channel waits in the library.
        defer { amqp_maybe_release_buffers(state) }
        try body(try parse(frame))
        return true
    }

    private func parse(_ frame: amqp_frame_t) throws(AMQPError) -> Frame {
        switch Int32(frame.frame_type) {
        case AMQP_FRAME_METHOD: return try parse(frame.payload.method)
        case AMQP_FRAME_HEADER:
            guard frame.payload.properties.class_id == AMQP_BASIC_CLASS,
                let decoded = frame.payload.properties.decoded
            else { throw AMQPError(.protocolViolation, "reading: a content header of another class") }
            let properties = Properties(copying: decoded.load(as: amqp_basic_properties_t.self))
            return .header(bodySize: frame.payload.properties.body_size, properties)
        case AMQP_FRAME_BODY: return .body(frame.payload.body_fragment.raw)
        default: return .other
        }
    }

    private func parse(_ method: amqp_method_t) throws(AMQPError) -> Frame {
        guard let decoded = method.decoded else { return .other }
        switch method.id {
        case AMQP_BASIC_DELIVER_METHOD:
            let deliver = decoded.load(as: amqp_basic_deliver_t.self)
            return .content(
                .delivery(
                    tag: deliver.delivery_tag, redelivered: deliver.redelivered != 0, exchange: deliver.exchange.text,
                    routingKey: deliver.routing_key.text))
        case AMQP_BASIC_RETURN_METHOD:
            let back = decoded.load(as: amqp_basic_return_t.self)
            return .content(
                .returned(
                    code: back.reply_code, text: back.reply_text.printable, exchange: back.exchange.text,
                    routingKey: back.routing_key.text))
        case AMQP_BASIC_ACK_METHOD:
            let ack = decoded.load(as: amqp_basic_ack_t.self)
            return .settled(tag: ack.delivery_tag, multiple: ack.multiple != 0, positive: true)
        case AMQP_BASIC_NACK_METHOD:
            let nack = decoded.load(as: amqp_basic_nack_t.self)
            return .settled(tag: nack.delivery_tag, multiple: nack.multiple != 0, positive: false)
        case AMQP_BASIC_CANCEL_METHOD: return .consumerCancelled
        case AMQP_CONNECTION_BLOCKED_METHOD:
            return .blocked(reason: decoded.load(as: amqp_connection_blocked_t.self).reason.printable)
        case AMQP_CONNECTION_UNBLOCKED_METHOD: return .unblocked
        case AMQP_CHANNEL_CLOSE_METHOD, AMQP_CONNECTION_CLOSE_METHOD:
            let error = AMQPError.closed(by: method)
            answerClose(method.id)
            return .closed(error)
        default: return .other
        }
    }
}
