/// An event as it goes on the wire, the same bytes however often it is sent.
public struct EncodedEvent: Sendable, Equatable {
    /// CloudEvents `id`.
    public var id: String
    /// CloudEvents `type`.
    public var type: String
    public var routingKey: String
    /// The structured CloudEvent.
    public var body: [UInt8]

    /// An encoded event.
    public init(id: String, type: String, routingKey: String, body: [UInt8]) {
        self.id = id
        self.type = type
        self.routingKey = routingKey
        self.body = body
    }
}
