/// Something late that a level will be told of in its next list.
public struct DigestItem: Codable, Sendable, Hashable {
    /// What is late.
    public enum Subject: Codable, Sendable, Hashable {
        case followUp(RequestID)
        case meeting(MeetingID, MeetingLateness)
    }

    public let level: Int
    public let addressee: String
    public let caseID: CaseID
    public let subject: Subject
    public let rung: String
    public let dueAt: Instant
    public let district: String?

    /// An entry of a list.
    public init(
        level: Int, addressee: String, caseID: CaseID, subject: Subject, rung: String, dueAt: Instant, district: String?
    ) {
        self.level = level
        self.addressee = addressee
        self.caseID = caseID
        self.subject = subject
        self.rung = rung
        self.dueAt = dueAt
        self.district = district
    }
}

/// One addressee's open list, and when it goes out.
public struct DigestList: Codable, Sendable, Equatable {
    /// Whose list: the addressee of a rung with a digest.
    public let addressee: String
    /// Entries, in the order in which they fell due.
    public var items: [DigestItem]
    /// When the last list went out.
    public var lastSentAt: Instant?
    /// When the next goes out; `nil` while there is nothing to tell.
    public var sendAt: Instant?
    /// Sequence number of the last list sent.
    public var lastSequence: Int64

    /// An empty list for `addressee`.
    public init(addressee: String) {
        self.addressee = addressee
        items = []
        lastSequence = 0
    }
}
