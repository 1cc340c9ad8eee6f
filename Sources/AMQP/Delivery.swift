/// A message as the broker handed it to us.
public struct Delivery: Sendable, Equatable {
    /// Ascending within a session; what an acknowledgement names.
    public var tag: UInt64
    /// Which connection of its consumer it came over. Tags of an ended session mean nothing to the next.
    public var session: UInt64
    /// Whether it may have been delivered before.
    public var redelivered: Bool
    /// The exchange that it was published to.
    public var exchange: String
    /// The routing key that it was published with.
    public var routingKey: String
    /// Its properties.
    public var properties: Properties
    /// Its body; only the beginning when it was oversized.
    public var body: [UInt8]
    /// How often a quorum queue delivered it before without an acknowledgement (`x-delivery-count`).
    public var deliveryCount: UInt64?
    /// The bytes of the body where they are more than ``BrokerAddress/maximumBodySize``. The rest was read and
    /// dropped, frame by frame.
    public var oversized: Int?

    /// For tests and fakes: what the wire gives is made by this library.
    public init(
        tag: UInt64, session: UInt64 = 0, redelivered: Bool = false, exchange: String = "", routingKey: String,
        properties: Properties = Properties(), body: [UInt8], deliveryCount: UInt64? = nil, oversized: Int? = nil
    ) {
        self.tag = tag
        self.session = session
        self.redelivered = redelivered
        self.exchange = exchange
        self.routingKey = routingKey
        self.properties = properties
        self.body = body
        self.deliveryCount = deliveryCount
        self.oversized = oversized
    }
}
