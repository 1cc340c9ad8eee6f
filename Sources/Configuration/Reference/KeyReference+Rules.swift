import Casework

extension KeyReference {
    private static let elapsedTerm = TimeSpan.seconds(1) ... .days(366)
    private static let term = ValueKind.term(elapsed: elapsedTerm, workingDays: 1...250)
    private static let offset = TimeSpan.zero ... .days(366)

    /// What the configuration decides of the rules.
    static let rules: [Key] =
        [
            Key(
                "clock_tolerance", .duration(.zero ... .hours(1)), default: "5m",
                "How far in the future a registration or a follow-up may lie before it is not believed."),

            Key("triage", .section, default: "{}", "Judging requests."),
            Key(
                "triage.review_below", .number(0...1), default: "0.6",
                "Below this confidence a request is treated as a complaint and a person reviews it."),
            Key(
                "triage.decide_within", term, default: "{working_days: 2}", "Time for a person to decide such a review."
            ),
            Key(
                "triage.lexicon", .path, default: "null",
                "YAML file of the phrases by which texts are read. Null: the built-in ones."),
            Key(
                "triage.categories", .path, default: "null",
                "YAML file of what is filed under each category. Null: their names tell."),
            Key(
                "triage.model", .path, default: "null",
                "Model that triage train wrote. Null: the rules alone judge."),

            Key("follow_up", .section, default: "{}", "The first follow-up."),
            Key(
                "follow_up.within", .duration(.seconds(1)...Policy.longestFollowUp), default: "24h",
                "From registration to the deadline, at any hour of any day. May be shorter, never longer."),
            Key(
                "follow_up.in_force_since", .instant, default: "null",
                "Contacts registered before are history and owe nothing. Null: none is."),
        ]
        + ladder(
            "follow_up", warnings: "[{before: 6h, to: team}, {before: 2h, to: team}]",
            escalations: """
                [{after: 0s, to: team_lead}, {after: 4h, to: director}, {after: 24h, to: general_manager, digest: 1h}, \
                {after: 72h, to: mayor_office, digest: 24h}]
                """) + [
            Key("repeat", .section, default: "{}", "The second contact."),
            Key(
                "repeat.same_submission_within", .duration(.zero ... .hours(24)), default: "10m",
                "The same text by the same channel within this time is one contact."),
            Key(
                "repeat.look_back", .duration(.seconds(1) ... .days(3660)), default: "365d",
                "How far back from a contact the last contact of its case may lie."),
            Key(
                "repeat.decide_within", term, default: "{working_days: 2}",
                "Time for a person to decide a doubtful match; then it is decided for the citizen."),

            Key("meeting", .section, default: "{}", "The mandatory meeting."),
            Key("meeting.schedule_within", term, default: "{working_days: 5}", "From the contact to a date agreed."),
            Key("meeting.hold_within", term, default: "{working_days: 20}", "From the contact to the meeting held."),
            Key(
                "meeting.outcome_within", term, default: "{working_days: 2}",
                "From the meeting's date to its outcome recorded."),
            Key(
                "meeting.name_service_requests", .flag, default: "true",
                "Whether meeting events name the service requests they are about."),
        ]
        + ladder(
            "meeting", warnings: "[{before: 2d, to: team}]",
            escalations: "[{after: 0s, to: director}, {after: 5d, to: general_manager}]")

    private static func ladder(_ section: String, warnings: String, escalations: String) -> [Key] {
        [
            Key("\(section).warnings", .list, default: warnings, "Notices before the deadline."),
            Key(
                "\(section).warnings[].before", .seconds(.seconds(1)...offset.upperBound), default: nil,
                "How long before the deadline."),
            Key("\(section).warnings[].to", .text(.addressee), default: nil, "Who is told: a name of the city's own."),
            Key(
                "\(section).escalations", .list, default: escalations,
                "Notices at the deadline and after it; their levels are 1, 2, … in order of time."),
            Key(
                "\(section).escalations[].after", .seconds(offset), default: nil,
                "How long after the deadline."),
            Key(
                "\(section).escalations[].to", .text(.addressee), default: nil, "Who is told: a name of the city's own."
            ),
            Key(
                "\(section).escalations[].digest", .seconds(.seconds(1) ... .days(31)), default: "null",
                "Send one list per this time instead of single notices. One addressee has one list, hence one period."),
        ]
    }
}
