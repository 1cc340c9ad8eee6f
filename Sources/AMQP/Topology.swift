/// An exchange.
public struct Exchange: Sendable, Equatable {
    /// How it routes.
    public enum Kind: String, Sendable {
        /// By patterns of the routing key.
        case topic
        /// To every queue that is bound.
        case fanout
        /// By the routing key as it is.
        case direct
        /// By headers.
        case headers
    }

    /// Its name.
    public var name: String
    /// How it routes.
    public var kind: Kind
    /// Whether it survives the broker's restart.
    public var durable: Bool
    /// RabbitMQ's extensions, such as `alternate-exchange`.
    public var arguments: [String: HeaderValue]

    /// A durable exchange unless said otherwise.
    public init(_ name: String, _ kind: Kind, durable: Bool = true, arguments: [String: HeaderValue] = [:]) {
        self.name = name
        self.kind = kind
        self.durable = durable
        self.arguments = arguments
    }
}

/// A queue.
public struct Queue: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// Whether it survives the broker's restart.
    public var durable: Bool
    /// RabbitMQ's extensions, such as `x-queue-type`.
    public var arguments: [String: HeaderValue]

    /// A durable queue unless said otherwise.
    public init(_ name: String, durable: Bool = true, arguments: [String: HeaderValue] = [:]) {
        self.name = name
        self.durable = durable
        self.arguments = arguments
    }

    /// A replicated queue that keeps its messages on disk.
    public static func quorum(_ name: String, arguments: [String: HeaderValue] = [:]) -> Queue {
        Queue(name, arguments: arguments.merging(["x-queue-type": "quorum"]) { own, _ in own })
    }
}

/// What an exchange sends to a queue.
public struct Binding: Sendable, Equatable {
    /// From this exchange.
    public var exchange: String
    /// To this queue.
    public var queue: String
    /// What matches this key or pattern.
    public var routingKey: String

    /// A binding.
    public init(exchange: String, queue: String, routingKey: String = "") {
        self.exchange = exchange
        self.queue = queue
        self.routingKey = routingKey
    }
}

/// The exchanges, queues and bindings that an application relies on.
public struct Topology: Sendable, Equatable {
    /// Declared first, in this order.
    public var exchanges: [Exchange]
    /// Declared second.
    public var queues: [Queue]
    /// Made last.
    public var bindings: [Binding]

    /// A topology.
    public init(exchanges: [Exchange] = [], queues: [Queue] = [], bindings: [Binding] = []) {
        self.exchanges = exchanges
        self.queues = queues
        self.bindings = bindings
    }

    /// Makes what is not there. Throws `preconditionFailed` when something is there with other properties. Needs the right to configure.
    public func declare(on connection: Connection) throws(AMQPError) {
        for exchange in exchanges { try connection.declare(exchange) }
        for queue in queues { try connection.declare(queue) }
        for binding in bindings { try connection.bind(binding) }
    }

    /// What is not there, in words for an operator; empty when all is. Needs no right to configure.
    ///
    /// Bindings cannot be looked at with AMQP, nor can the arguments of what is there.
    public func missing(on connection: Connection) throws(AMQPError) -> [String] {
        var missing: [String] = []
        for exchange in exchanges where try !connection.exists(exchange) {
            missing.append("exchange \(exchange.name)")
        }
        for queue in queues where try connection.status(of: queue.name) == nil {
            missing.append("queue \(queue.name)")
        }
        return missing
    }
}
