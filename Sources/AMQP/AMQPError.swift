/// What went wrong between us and the broker, and what helps. Holds no message content and no password: safe for logs.
public struct AMQPError: Error, Sendable, Equatable {
    /// What went wrong.
    public enum Kind: Sendable, Equatable {
        /// No connection could be made: name not known, refused, no route.
        case unreachable
        /// An established connection ended.
        case connectionLost
        /// The broker did not answer in time, or was silent for two heartbeats.
        case timedOut
        /// The broker's certificate does not verify: unknown authority, expired, or another name than expected.
        case peerNotVerified
        /// TLS could not be set up: a handshake that failed, a file that cannot be read.
        case tlsFailed
        /// The broker refused the user, the virtual host, or the operation.
        case accessRefused
        /// An exchange, a queue or a consumer that does not exist.
        case notFound
        /// It exists, but held by another connection.
        case resourceLocked
        /// It exists, with other properties than asked for; or a delivery tag is not known.
        case preconditionFailed
        /// The broker closed channel or connection with this reply code of AMQP 0-9-1.
        case closedByBroker(code: UInt16)
        /// What came was not the AMQP that we expect.
        case protocolViolation
        /// What was asked for cannot be put on the wire.
        case invalidArgument
        /// The connection was closed on our side.
        case closed
        /// No memory, no file descriptor.
        case outOfResources
    }

    /// What helps.
    public enum Recovery: Sendable, Equatable {
        /// The same on the same connection, later.
        case retry
        /// A new connection.
        case reconnect
        /// Nothing but a person: the same will fail again.
        case giveUp
    }

    /// What went wrong.
    public let kind: Kind
    /// What helps.
    public let recovery: Recovery
    /// For a person, in English. Can quote what the broker said: names of queues, exchanges, users.
    public let message: String

    init(_ kind: Kind, _ message: String, recovery: Recovery? = nil) {
        self.kind = kind
        self.message = message
        self.recovery = recovery ?? kind.usualRecovery
    }
}

extension AMQPError.Kind {
    fileprivate var usualRecovery: AMQPError.Recovery {
        switch self {
        case .unreachable, .connectionLost, .timedOut, .protocolViolation, .closedByBroker, .outOfResources, .tlsFailed:
            .reconnect
        case .notFound, .resourceLocked: .retry
        case .peerNotVerified, .accessRefused, .preconditionFailed, .invalidArgument, .closed: .giveUp
        }
    }
}

extension AMQPError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}

extension AMQPError {
    /// The broker's reason for closing a channel or a connection (AMQP 0-9-1, section 1.1 "constants").
    static func closed(_ what: String, code: UInt16, text: String) -> AMQPError {
        let kind: Kind =
            switch code {
            case 403, 530: .accessRefused
            case 404: .notFound
            case 405: .resourceLocked
            case 406: .preconditionFailed
            default: .closedByBroker(code: code)
            }
        return AMQPError(kind, "the broker closed the \(what): \(code) \(text)")
    }
}
