/// The properties of a message (AMQP 0-9-1, class basic). Texts have at most 255 bytes of UTF-8.
public struct Properties: Sendable, Equatable {
    /// MIME type of the body.
    public var contentType: String?
    /// MIME encoding of the body.
    public var contentEncoding: String?
    /// Whether the message survives the broker's restart, in a durable queue. Nil: not said, which means no.
    public var persistent: Bool?
    /// What the message answers.
    public var correlationID: String?
    /// Where an answer is expected.
    public var replyTo: String?
    /// The publisher's id of the message.
    public var messageID: String?
    /// Seconds since 1970-01-01T00:00:00Z, as the publisher says.
    public var timestamp: UInt64?
    /// The publisher's name for the kind of message.
    public var type: String?
    /// The publishing user; the broker refuses another than the connection's own.
    public var userID: String?
    /// The publishing application.
    public var appID: String?
    /// Application headers.
    public var headers: [String: HeaderValue]

    /// Nothing said unless given.
    public init(
        contentType: String? = nil, contentEncoding: String? = nil, persistent: Bool? = nil,
        correlationID: String? = nil, replyTo: String? = nil, messageID: String? = nil, timestamp: UInt64? = nil,
        type: String? = nil, userID: String? = nil, appID: String? = nil, headers: [String: HeaderValue] = [:]
    ) {
        self.contentType = contentType
        self.contentEncoding = contentEncoding
        self.persistent = persistent
        self.correlationID = correlationID
        self.replyTo = replyTo
        self.messageID = messageID
        self.timestamp = timestamp
        self.type = type
        self.userID = userID
        self.appID = appID
        self.headers = headers
    }
}
