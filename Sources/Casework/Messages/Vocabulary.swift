/// What a service request is (`service.md`, "Words").
public enum Kind: String, Codable, CaseIterable, Sendable {
    /// A grievance about a municipal service, the conduct of staff, a decision held unfair.
    case complaint
    /// Asks for a service, a repair, an inspection, a permit.
    case serviceRequest = "service_request"
    /// A question answered at once.
    case information
    /// An opinion, a suggestion or thanks.
    case comment
}

/// How a contact reached 311, or how the city reached the citizen.
public enum Channel: String, Codable, CaseIterable, Sendable {
    case phone, web, email, mobile, counter, social
}

/// The city's mark on a request. Closed is not resolved (`service.md`, "Resolution").
public enum RequestStatus: String, Codable, Sendable {
    case open, closed
}

/// What came of an attempt to reach the citizen.
public enum FollowUpOutcome: String, Codable, CaseIterable, Sendable {
    case reached
    case writtenReply = "written_reply"
    case messageLeft = "message_left"
    case noAnswer = "no_answer"
    case automatic

    /// Whether a person of the city really reached the citizen (`service.md`, "What counts as a follow-up").
    public var reachesCitizen: Bool { self == .reached || self == .writtenReply }
}

/// Who began a contact.
public enum Direction: String, Codable, Sendable {
    /// The city.
    case outbound
    /// The citizen; never its own follow-up.
    case inbound
}

/// Who states that the matter is settled.
public enum ResolutionSource: String, Codable, Sendable {
    case citizen, city
}

/// Who must sit at a mandatory meeting.
public enum MeetingRole: String, Codable, CaseIterable, Sendable {
    case citizen, councillor, official
}
