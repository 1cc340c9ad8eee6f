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
    static func words(of kind: Kind) -> ReasonCode { ReasonCode(rawValue: "words_of_\(kind.rawValue)") }
    /// `model_says_complaint` and the like: the city's model.
    static func model(says kind: Kind) -> ReasonCode { ReasonCode(rawValue: "model_says_\(kind.rawValue)") }
    /// `recorded_as_information` and the like.
    static func recorded(as kind: Kind) -> ReasonCode { ReasonCode(rawValue: "recorded_as_\(kind.rawValue)") }

    // Urgency.
    static let dangerToPeople = ReasonCode(rawValue: "danger_to_people")
    static let vulnerablePerson = ReasonCode(rawValue: "vulnerable_person")
    static let repeatedFailure = ReasonCode(rawValue: "repeated_failure")
    static let nobodyReachedSince = ReasonCode(rawValue: "nobody_reached_since")
}
