/// What a request was judged to be, how surely, why, and by whom (`service.md`, "Triage").
public struct Judgement: Codable, Sendable, Equatable {
    /// The most likely kind.
    public var kind: Kind
    /// What it is handled as: a complaint whenever there is doubt.
    public var treatedAs: Kind
    /// 0 to 1: how sure the judgement is of ``kind``.
    public var confidence: Double
    /// 0 (none) to 100: orders complaints of the same urgency.
    public var priority: Int
    /// Why, in codes that a clerk reads in French or English; never the citizen's words.
    public var reasons: [ReasonCode]
    /// Below the threshold: a person should look.
    public var needsReview: Bool
    /// The person whose decision stands, if one decided.
    public var correction: HumanDecision?
    /// From which instant a complaint's deadline counts: the registration, unless an update made it a complaint.
    public var complaintSince: Instant?
    /// From 1, one more with each change.
    public var revision: Int
    /// Version of the rules that judged.
    public var rulesVersion: String

    /// A judgement by the rules.
    public init(
        kind: Kind, treatedAs: Kind, confidence: Double, priority: Int, reasons: [ReasonCode], needsReview: Bool,
        rulesVersion: String
    ) {
        self.kind = kind
        self.treatedAs = treatedAs
        self.confidence = confidence
        self.priority = priority
        self.reasons = reasons
        self.needsReview = needsReview
        self.rulesVersion = rulesVersion
        revision = 1
    }

    /// Decided without a person.
    public var isAutomated: Bool { correction == nil }
}

/// Whose decision stands, and when it was taken. Why is in that person's words, and with these (``StaffNote``).
public struct HumanDecision: Codable, Sendable, Hashable {
    public var by: String
    public var at: Instant

    /// A decision of `by` at `at`.
    public init(by: String, at: Instant) {
        self.by = by
        self.at = at
    }
}

/// A reason of a judgement or a match: a stable code that ships with a French and an English wording.
public struct ReasonCode: RawRepresentable, Codable, Sendable, Hashable {
    /// The stable code, `recorded_as_complaint` and the like.
    public let rawValue: String
    /// The reason coded `rawValue`.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Reads a bare string.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }
    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
