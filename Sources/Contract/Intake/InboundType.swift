/// The types of message that come in (`contract.md`, "In").
public enum InboundType: String, CaseIterable, Sendable {
    case requestCreated = "city311.request.created"
    case requestUpdated = "city311.request.updated"
    case followUpRecorded = "city311.followup.recorded"
    case meetingUpdated = "city311.meeting.updated"
    case caseResolved = "city311.case.resolved"
    case triageCorrected = "city311.triage.corrected"
    case repeatCorrected = "city311.repeat.corrected"
    case citizenErased = "city311.citizen.erased"
    case citizenHeld = "city311.citizen.held"
    case citizenRectified = "city311.citizen.rectified"
    case citizenReviewAsked = "city311.citizen.review_asked"
    case triageDiscarded = "city311.triage.discarded"

    static let prefix = "city311."

    /// The key that it is published under: its name without `city311.`.
    public var routingKey: String { String(rawValue.dropFirst(Self.prefix.count)) }

    /// The type that plain JSON has by its AMQP `type` property, or else by its routing key: with or without `city311.`.
    init?(plain name: String) {
        self.init(rawValue: name.hasPrefix(Self.prefix) ? name : Self.prefix + name)
    }
}
