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

    // The match: the citizen.
    static let sameAccount = ReasonCode(rawValue: "same_account")
    static let otherAccount = ReasonCode(rawValue: "other_account")
    static let samePhone = ReasonCode(rawValue: "same_phone")
    static let otherPhone = ReasonCode(rawValue: "other_phone")
    static let sameEmail = ReasonCode(rawValue: "same_email")
    static let otherEmail = ReasonCode(rawValue: "other_email")
    static let sameName = ReasonCode(rawValue: "same_name")
    static let similarName = ReasonCode(rawValue: "similar_name")
    static let sameFamilyName = ReasonCode(rawValue: "same_family_name")
    static let sameFirstName = ReasonCode(rawValue: "same_first_name")
    static let otherFirstName = ReasonCode(rawValue: "other_first_name")
    static let otherName = ReasonCode(rawValue: "other_name")
    static let sameNameSamePlace = ReasonCode(rawValue: "same_name_same_place")
    static let anonymousContact = ReasonCode(rawValue: "anonymous_contact")
    static let citizenUnknown = ReasonCode(rawValue: "citizen_unknown")

    // The match: the matter.
    static let numberQuoted = ReasonCode(rawValue: "number_quoted")
    static let parentNamed = ReasonCode(rawValue: "parent_named")
    static let sameService = ReasonCode(rawValue: "same_service")
    static let otherService = ReasonCode(rawValue: "other_service")
    static let samePlace = ReasonCode(rawValue: "same_place")
    static let nearbyPlace = ReasonCode(rawValue: "nearby_place")
    static let sameStreet = ReasonCode(rawValue: "same_street")
    static let otherPlace = ReasonCode(rawValue: "other_place")
    static let similarText = ReasonCode(rawValue: "similar_text")
    static let relatedText = ReasonCode(rawValue: "related_text")
    static let otherText = ReasonCode(rawValue: "other_text")
    static let speaksOfEarlierContact = ReasonCode(rawValue: "speaks_of_earlier_contact")
    static let closeInTime = ReasonCode(rawValue: "close_in_time")
    static let farInTime = ReasonCode(rawValue: "far_in_time")
}
