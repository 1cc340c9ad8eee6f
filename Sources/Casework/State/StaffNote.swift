/// What a person of the city wrote about a contact, in their own words: why they decided so, what was said, what was agreed.
///
/// Such words can name the citizen. So they are kept with the contact's details, sealed and erased with them, and nowhere else.
public struct StaffNote: Codable, Sendable, Equatable {
    /// What it was written for.
    public enum Occasion: String, Codable, CaseIterable, Sendable {
        /// The reason of a correction of the kind.
        case triageCorrected = "triage_corrected"
        /// The reason of a correction of the match.
        case repeatCorrected = "repeat_corrected"
        /// The note to a follow-up.
        case followUpRecorded = "followup_recorded"
        /// The outcome of a meeting.
        case meetingHeld = "meeting_held"
        /// The stated basis of an order about the citizen's data. That of an erasure goes with all else.
        case citizenHeld = "citizen_held"
        case citizenRectified = "citizen_rectified"
        case citizenReviewAsked = "citizen_review_asked"
    }

    public var occasion: Occasion
    public var by: String
    public var at: Instant
    public var text: String

    /// A note of `by`.
    public init(_ occasion: Occasion, by: String, at: Instant, text: String) {
        self.occasion = occasion
        self.by = by
        self.at = at
        self.text = text
    }
}

extension Draft {
    /// More notes than this drive out the oldest: no machine gone wild may fill the record.
    private static let notesKept = 200

    /// Keeps what a person wrote with the details of `requestID`, once. An erased contact keeps no words of anybody.
    mutating func keep(_ staffNote: StaffNote, with requestID: RequestID) {
        guard var contact = contact(requestID), var details = contact.details, !details.notes.contains(staffNote) else {
            return
        }
        details.notes = (details.notes + [staffNote]).suffix(Self.notesKept)
        contact.details = details
        save(contact)
    }
}
