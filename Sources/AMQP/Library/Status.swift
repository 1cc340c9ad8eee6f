import CRabbitMQ
import Glibc

/// librabbitmq's statuses and replies as errors of ours, copied out at once: their texts live in buffers that are reused.
extension AMQPError {
    /// Throws unless `status` says that it went well.
    static func check(_ status: Int32, _ doing: String) throws(AMQPError) {
        guard status < 0 else { return }
        throw AMQPError(status: status, doing)
    }

    init(status: Int32, _ doing: String) {
        let reason = String(cString: amqp_error_string2(status))
        self.init(Self.kind(of: amqp_status_enum(rawValue: status)), "\(doing): \(reason)")
    }

    private static func kind(of status: amqp_status_enum) -> Kind {
        switch status {
        case AMQP_STATUS_NO_MEMORY, AMQP_STATUS_TIMER_FAILURE: .outOfResources
        case AMQP_STATUS_HOSTNAME_RESOLUTION_FAILED: .unreachable
        case AMQP_STATUS_TIMEOUT, AMQP_STATUS_HEARTBEAT_TIMEOUT: .timedOut
        case AMQP_STATUS_CONNECTION_CLOSED, AMQP_STATUS_SOCKET_ERROR, AMQP_STATUS_SOCKET_CLOSED, AMQP_STATUS_TCP_ERROR,
            AMQP_STATUS_SSL_ERROR:
            .connectionLost
        case AMQP_STATUS_SSL_HOSTNAME_VERIFY_FAILED, AMQP_STATUS_SSL_PEER_VERIFY_FAILED: .peerNotVerified
        case AMQP_STATUS_SSL_CONNECTION_FAILED: .tlsFailed
        case AMQP_STATUS_TABLE_TOO_BIG, AMQP_STATUS_INVALID_PARAMETER: .invalidArgument
        default: .protocolViolation
        }
    }

    /// The error in a reply to a request, nil when it went well.
    init?(_ reply: amqp_rpc_reply_t, _ doing: String) {
        switch reply.reply_type {
        case AMQP_RESPONSE_NORMAL: return nil
        case AMQP_RESPONSE_LIBRARY_EXCEPTION: self.init(status: reply.library_error, doing)
        case AMQP_RESPONSE_SERVER_EXCEPTION: self = Self.closed(by: reply.reply)
        default: self.init(.connectionLost, "\(doing): the connection ended")
        }
    }

    /// What a `channel.close` or `connection.close` says.
    static func closed(by method: amqp_method_t) -> AMQPError {
        guard let decoded = method.decoded else {
            return AMQPError(.protocolViolation, "the broker closed without a reason")
        }
        switch method.id {
        case AMQP_CHANNEL_CLOSE_METHOD:
            let close = decoded.load(as: amqp_channel_close_t.self)
            return closed("channel", code: close.reply_code, text: close.reply_text.printable)
        case AMQP_CONNECTION_CLOSE_METHOD:
            let close = decoded.load(as: amqp_connection_close_t.self)
            return closed("connection", code: close.reply_code, text: close.reply_text.printable)
        default:
            return AMQPError(.protocolViolation, "the broker answered with an unexpected method")
        }
    }
}

extension amqp_bytes_t {
    /// A copy for people: one line without control characters.
    var printable: String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}

extension timeval {
    /// The duration, cut to microseconds; negative ones are zero, and none is longer than a day.
    init(_ duration: Duration) {
        let bounded = min(max(duration, .zero), .seconds(86_400)).components
        self.init(tv_sec: Int(bounded.seconds), tv_usec: Int(bounded.attoseconds / 1_000_000_000_000))
    }
}
