/// The reasons that are no signal's (those have codes of their own, see ``Signal``).
extension ReasonCode {
    // Triage.
    static let recordedAsComplaint = ReasonCode(rawValue: "recorded_as_complaint")
    static let textPointsElsewhere = ReasonCode(rawValue: "text_points_elsewhere")
    static let recordContradictedByText = ReasonCode(rawValue: "record_contradicted_by_text")
    static let recordContradictedByHistory = ReasonCode(rawValue: "record_contradicted_by_history")
    static let raisedBefore = ReasonCode(rawValue: "raised_before_unresolved")
    static let perhapsRaisedBefore = ReasonCode(rawValue: "perhaps_raised_before")
    static let remarkOnly = ReasonCode(rawValue: "remark_only")
    static let nothingToGoBy = ReasonCode(rawValue: "nothing_to_go_by")
    static let doubtForCitizen = ReasonCode(rawValue: "doubt_for_citizen")
    /// The rules and the city's model see it differently.
    static let opinionsDiffer = ReasonCode(rawValue: "opinions_differ")
    /// `words_of_complaint` and the like: the table of evidence.
    static func words(of kind: Kind) -> ReasonCode { ofKinds.words[kind] }
    /// `model_says_complaint` and the like: the city's model.
    static func model(says kind: Kind) -> ReasonCode { ofKinds.model[kind] }
    /// `recorded_as_information` and the like.
    static func recorded(as kind: Kind) -> ReasonCode { ofKinds.recorded[kind] }

    private static let ofKinds = (
        words: PerKind { ReasonCode(rawValue: "words_of_\($0.rawValue)") },
        model: PerKind { ReasonCode(rawValue: "model_says_\($0.rawValue)") },
        recorded: PerKind { ReasonCode(rawValue: "recorded_as_\($0.rawValue)") }
    )

    // Urgency.
    static let dangerToPeople = ReasonCode(rawValue: "danger_to_people")
    static let vulnerablePerson = ReasonCode(rawValue: "vulnerable_person")
    static let repeatedFailure = ReasonCode(rawValue: "repeated_failure")
    static let nobodyReachedSince = ReasonCode(rawValue: "nobody_reached_since")
}

/// Something for each kind, made once.
struct PerKind<Value: Sendable>: Sendable {
    private let values: [Value]

    init(_ value: (Kind) -> Value) { values = Kind.allCases.map(value) }

    subscript(kind: Kind) -> Value {
        switch kind {
        case .complaint: values[0]
        case .serviceRequest: values[1]
        case .information: values[2]
        case .comment: values[3]
        }
    }
}
