/// Why a message cannot be taken: a stable code for programs and a sentence for people, neither with personal data.
public struct Refusal: Error, Sendable, Hashable {
    /// The stable code (`x-vip311-reason`).
    public enum Code: String, Codable, CaseIterable, Sendable {
        // The envelope.
        case unsupportedContentType = "unsupported_content_type"
        case unsupportedEncoding = "unsupported_encoding"
        case tooLarge = "too_large"
        case malformedJSON = "malformed_json"
        case malformedCloudEvent = "malformed_cloudevent"
        case unknownType = "unknown_type"
        case idReused = "id_reused"
        // The data.
        case missingField = "missing_field"
        case invalidField = "invalid_field"
        // The case.
        case followUpInFuture = "follow_up_in_future"
        case followUpBeforeRegistration = "follow_up_before_registration"
        case resolvedInFuture = "resolved_in_future"
        case correctedInFuture = "corrected_in_future"
        case orderedInFuture = "ordered_in_future"
        case unknownMeeting = "unknown_meeting"
        case illegalMeetingChange = "illegal_meeting_change"
        case repeatOfItself = "repeat_of_itself"
        case differentCitizen = "different_citizen"
        case underLegalHold = "under_legal_hold"
        // The process.
        case poison
        case internalError = "internal_error"
    }

    /// The stable code.
    public let code: Code
    /// What exactly, for the operator: names of fields and rules, never a citizen's data.
    public let detail: String

    /// A refusal.
    public init(_ code: Code, _ detail: String) {
        self.code = code
        self.detail = detail
    }
}
