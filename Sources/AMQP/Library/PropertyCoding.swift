import CRabbitMQ

extension Properties {
    /// Copies the properties out of librabbitmq's memory.
    init(copying source: amqp_basic_properties_t) {
        let flags = source._flags
        func text(_ flag: Int32, _ bytes: amqp_bytes_t) -> String? { flags.has(flag) ? bytes.text : nil }
        self.init(
            contentType: text(AMQP_BASIC_CONTENT_TYPE_FLAG, source.content_type),
            contentEncoding: text(AMQP_BASIC_CONTENT_ENCODING_FLAG, source.content_encoding),
            persistent: flags.has(AMQP_BASIC_DELIVERY_MODE_FLAG) ? source.delivery_mode == 2 : nil,
            correlationID: text(AMQP_BASIC_CORRELATION_ID_FLAG, source.correlation_id),
            replyTo: text(AMQP_BASIC_REPLY_TO_FLAG, source.reply_to),
            messageID: text(AMQP_BASIC_MESSAGE_ID_FLAG, source.message_id),
            timestamp: flags.has(AMQP_BASIC_TIMESTAMP_FLAG) ? source.timestamp : nil,
            type: text(AMQP_BASIC_TYPE_FLAG, source.type),
            userID: text(AMQP_BASIC_USER_ID_FLAG, source.user_id),
            appID: text(AMQP_BASIC_APP_ID_FLAG, source.app_id),
            headers: flags.has(AMQP_BASIC_HEADERS_FLAG) ? HeaderDecoder.table(source.headers) : [:]
        )
    }

    /// The properties in librabbitmq's form, valid as long as the encoder's arena.
    func encoded(by encoder: inout HeaderEncoder) throws(AMQPError) -> amqp_basic_properties_t {
        var target = amqp_basic_properties_t()
        func set(_ flag: Int32) { target._flags |= amqp_flags_t(UInt32(bitPattern: flag)) }
        func text(_ text: String?, _ flag: Int32) throws(AMQPError) -> amqp_bytes_t {
            guard let text else { return amqp_bytes_t() }
            set(flag)
            return try encoder.shortText(text)
        }
        target.content_type = try text(contentType, AMQP_BASIC_CONTENT_TYPE_FLAG)
        target.content_encoding = try text(contentEncoding, AMQP_BASIC_CONTENT_ENCODING_FLAG)
        target.correlation_id = try text(correlationID, AMQP_BASIC_CORRELATION_ID_FLAG)
        target.reply_to = try text(replyTo, AMQP_BASIC_REPLY_TO_FLAG)
        target.message_id = try text(messageID, AMQP_BASIC_MESSAGE_ID_FLAG)
        target.type = try text(type, AMQP_BASIC_TYPE_FLAG)
        target.user_id = try text(userID, AMQP_BASIC_USER_ID_FLAG)
        target.app_id = try text(appID, AMQP_BASIC_APP_ID_FLAG)
        if let persistent {
            set(AMQP_BASIC_DELIVERY_MODE_FLAG)
            target.delivery_mode = persistent ? 2 : 1
        }
        if let timestamp {
            set(AMQP_BASIC_TIMESTAMP_FLAG)
            target.timestamp = timestamp
        }
        if !headers.isEmpty {
            set(AMQP_BASIC_HEADERS_FLAG)
            target.headers = try encoder.table(headers)
        }
        return target
    }
}

extension amqp_flags_t {
    fileprivate func has(_ flag: Int32) -> Bool { self & UInt32(bitPattern: flag) != 0 }
}
