/// The id that the 311 system gave a contact (Open311: `service_request_id`).
public struct RequestID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The id as the 311 system writes it.
    public let text: String
    /// The id `text`, exactly as the 311 system writes it.
    public init(_ text: String) { self.text = text }
    /// The id itself.
    public var description: String { text }
    /// Byte order, to settle ties the same way every time.
    public static func < (left: RequestID, right: RequestID) -> Bool { left.text < right.text }
    /// Reads a bare string.
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// The id of a case, given by vip311 and safe to say on the phone: `VIP-` and the case's number.
public struct CaseID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The case's number, from 1, in the order in which cases were opened in this store.
    public let number: Int64
    /// The id of the case numbered `number`.
    public init(number: Int64) { self.number = number }

    /// Reads `VIP-000042`; `nil` when `text` has another form.
    public init?(_ text: String) {
        guard text.hasPrefix("VIP-"), let number = Int64(text.dropFirst(4)), number > 0 else { return nil }
        guard text.dropFirst(4).utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        self.number = number
    }

    /// `VIP-000042`.
    public var description: String {
        let digits = String(number)
        return "VIP-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// In the order of opening.
    public static func < (left: CaseID, right: CaseID) -> Bool { left.number < right.number }
}

/// The id of a meeting: its case's and a running number, `VIP-000042-M1`.
public struct MeetingID: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The case that owes the meeting first.
    public let caseID: CaseID
    /// From 1 within the case.
    public let ordinal: Int
    /// The `ordinal`-th meeting of `caseID`.
    public init(caseID: CaseID, ordinal: Int) {
        self.caseID = caseID
        self.ordinal = ordinal
    }

    /// Reads `VIP-000042-M1`; `nil` when `text` has another form.
    public init?(_ text: String) {
        guard let dash = text.lastIndex(of: "-"), let caseID = CaseID(String(text[..<dash])) else { return nil }
        let tail = text[text.index(after: dash)...]
        guard tail.first == "M", let ordinal = Int(tail.dropFirst()), ordinal > 0 else { return nil }
        self.init(caseID: caseID, ordinal: ordinal)
    }

    /// `VIP-000042-M1`.
    public var description: String { "\(caseID)-M\(ordinal)" }
}

/// The id of what the city owes for one contact: the request's id behind `F-`.
public struct ObligationID: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The contact to be followed up.
    public let requestID: RequestID
    /// The follow-up owed for `requestID`.
    public init(_ requestID: RequestID) { self.requestID = requestID }
    /// `F-` and the request's id.
    public var description: String { "F-\(requestID.text)" }
}
