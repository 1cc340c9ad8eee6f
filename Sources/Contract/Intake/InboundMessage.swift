/// A delivery as the contract sees it: the properties that matter and the body, without anything of AMQP's machinery.
public struct InboundMessage: Sendable, Equatable {
    /// AMQP property `content-type`.
    public var contentType: String?
    /// AMQP property `content-encoding`.
    public var contentEncoding: String?
    /// AMQP property `type`.
    public var type: String?
    /// AMQP property `message-id`.
    public var messageID: String?
    /// The key that it was published under.
    public var routingKey: String
    /// AMQP `headers`.
    public var headers: [String: HeaderField]
    /// The body, as delivered.
    public var body: [UInt8]

    /// A delivery.
    public init(
        contentType: String?, contentEncoding: String? = nil, type: String? = nil, messageID: String? = nil,
        routingKey: String, headers: [String: HeaderField] = [:], body: [UInt8]
    ) {
        self.contentType = contentType
        self.contentEncoding = contentEncoding
        self.type = type
        self.messageID = messageID
        self.routingKey = routingKey
        self.headers = headers
        self.body = body
    }
}

/// The value of an AMQP header, as far as the contract cares.
public enum HeaderField: Sendable, Equatable {
    case string(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    /// Tables, arrays, timestamps, bytes: no attribute of an event is any of these.
    case other

    /// The text, if it is one.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
