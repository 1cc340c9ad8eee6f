public import Casework

/// A message that the operator's tool publishes: the same that the 311 system can send, so that there is one way in.
public struct OperatorMessage: Sendable, Equatable {
    /// Unique for the tool: with the source `/vip311ctl`, what makes two deliveries one message.
    public let id: String
    /// When the operator gave it.
    public let at: Instant
    public let message: Message
    private let type: InboundType

    /// `message`, given at `at` under `id`; `nil` for the one that nobody sends: what was salvaged of an unreadable request.
    public init?(_ message: Message, id: String, at: Instant) {
        guard let type = InboundType(of: message) else { return nil }
        self.type = type
        self.id = id
        self.at = at
        self.message = message
    }

    /// The structured CloudEvent, and the key to publish it under.
    public var encoded: EncodedEvent {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("specversion")
            writer.string("1.0" as StaticString)
            writer.key("id")
            writer.string(id)
            writer.key("source")
            writer.string("/vip311ctl" as StaticString)
            writer.key("type")
            writer.string(type.rawValue)
            writer.key("time")
            writer.instant(at)
            writer.key("datacontenttype")
            writer.string("application/json" as StaticString)
            writer.key("dataschema")
            writer.string(ContractSchemas.baseText, type.rawValue, ".json")
            writer.key("data")
            writer.object { $0.data(of: message) }
        }
        return EncodedEvent(id: id, type: type.rawValue, routingKey: type.routingKey, body: writer.bytes)
    }
}

extension InboundType {
    /// The type of `message`; `nil` for what was salvaged of an unreadable request.
    init?(of message: Message) {
        switch message {
        case .requestCreated: self = .requestCreated
        case .requestUpdated: self = .requestUpdated
        case .followUpRecorded: self = .followUpRecorded
        case .meetingUpdated: self = .meetingUpdated
        case .caseResolved: self = .caseResolved
        case .triageCorrected: self = .triageCorrected
        case .repeatCorrected: self = .repeatCorrected
        case .citizenOrder(let order):
            switch order.right {
            case .erased: self = .citizenErased
            case .held: self = .citizenHeld
            case .rectified: self = .citizenRectified
            case .reviewAsked: self = .citizenReviewAsked
            }
        case .messageDiscarded: self = .triageDiscarded
        case .unreadableRequest: return nil
        }
    }
}
