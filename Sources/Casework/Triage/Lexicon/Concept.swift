/// What a passage of a text speaks of: the sections of the lexicon, from which rules make signals.
enum Concept: UInt8, CaseIterable, Sendable {
    // Grievances against the city.
    case statesComplaint, complaintWord, staff, misconduct, grossMisconduct, discrimination
    case missed, badlyDone, decision, unfair, nothingDone, waiting, calledBefore, again, promise
    case dissatisfied, impatience
    case leftOut, passedAround, closedUnsettled, elapsed
    // Not raised before, or a person praised.
    case firstContact, kindness
    // What the city looks after.
    case city, service, faultNoun, faultState, asks
    // Others than the city.
    case privateParty, damageClaim
    // No action expected, or a question.
    case question, infoTopic, thanks, bareThanks, suggestion, opinion, resolved, withdrawal
    // Urgency among complaints.
    case danger, vulnerable
    // Read, and weighed by no rule: tone decides nothing.
    case tone
    // Turns what follows into its contrary.
    case negator

    /// The section's name in the lexicon's text: `states_complaint`.
    var sectionName: String {
        var name = ""
        for character in String(describing: self) {
            if character.isUppercase { name += "_" }
            name += character.lowercased()
        }
        return name
    }

    /// Whether a negation before it (`pas de plainte`) takes it back.
    var canBeNegated: Bool {
        switch self {
        case .statesComplaint, .complaintWord, .misconduct, .grossMisconduct, .discrimination, .badlyDone, .unfair,
            .calledBefore, .dissatisfied, .asks, .privateParty, .damageClaim, .thanks, .bareThanks, .resolved,
            .withdrawal, .danger, .faultState:
            true
        default: false
        }
    }
}

/// A set of concepts.
struct ConceptSet: Sendable, Equatable {
    private(set) var bits: UInt64 = 0

    /// The set of `concepts`.
    init(_ concepts: Concept...) {
        for concept in concepts { insert(concept) }
    }

    mutating func insert(_ concept: Concept) { bits |= 1 << UInt64(concept.rawValue) }
    mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }
    func contains(_ concept: Concept) -> Bool { bits & (1 << UInt64(concept.rawValue)) != 0 }
    func intersects(_ other: ConceptSet) -> Bool { bits & other.bits != 0 }
    var isEmpty: Bool { bits == 0 }
    /// The members that come after `concept`.
    func after(_ concept: Concept) -> ConceptSet {
        var rest = self
        rest.bits &= ~((UInt64(2) << UInt64(concept.rawValue)) &- 1)
        return rest
    }

    /// Calls `body` for each member, in order.
    @inline(__always)
    func forEach(_ body: (Concept) -> Void) {
        var rest = bits
        while rest != 0 {
            if let concept = Concept(rawValue: UInt8(rest.trailingZeroBitCount)) { body(concept) }
            rest &= rest - 1
        }
    }
}
