/// A message that we ask the broker to take.
public struct Publication: Sendable, Equatable {
    /// Empty: the default exchange, which routes to the queue named by the routing key.
    public var exchange: String
    /// At most 255 bytes of UTF-8.
    public var routingKey: String
    /// The message's properties.
    public var properties: Properties
    /// The message's body.
    public var body: [UInt8]
    /// Whether the broker must give it back when no queue takes it.
    public var mandatory: Bool
    /// The caller's own name for it, found again in its ``Settlement``.
    public var token: UInt64

    /// A publication, mandatory unless said otherwise.
    public init(
        exchange: String, routingKey: String, properties: Properties = Properties(persistent: true), body: [UInt8],
        mandatory: Bool = true, token: UInt64 = 0
    ) {
        self.exchange = exchange
        self.routingKey = routingKey
        self.properties = properties
        self.body = body
        self.mandatory = mandatory
        self.token = token
    }
}

/// What became of a publication. Only *confirmed* is success; the others leave it to the caller.
public enum Settlement: Sendable, Equatable {
    /// The broker has it, durably where that was asked for.
    case confirmed(token: UInt64)
    /// The broker could not take it (basic.nack): a queue that is full and rejects, a queue without its quorum.
    case rejected(token: UInt64)
    /// No queue takes it (basic.return); it went nowhere.
    case returned(token: UInt64, code: UInt16, text: String)
    /// It cannot be put on the wire: a text too long, headers too large. It was not sent and never will be.
    case unsendable(token: UInt64, AMQPError)

    /// The token of the publication.
    public var token: UInt64 {
        switch self {
        case .confirmed(let token), .rejected(let token), .returned(let token, _, _), .unsendable(let token, _): token
        }
    }
}
