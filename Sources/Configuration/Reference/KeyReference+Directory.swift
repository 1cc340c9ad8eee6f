extension KeyReference {
    /// The City's calendar, and who sits where.
    static let calendarAndDirectory: [Key] =
        [
            Key("calendar", .section, default: "{}", "The City's working days."),
            Key(
                "calendar.working_week", .values(.choice(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])),
                default: "[mon, tue, wed, thu, fri]", "Days of the week on which the City works; at least one."),
            Key(
                "calendar.holidays", .values(.day), default: "[2026-12-25, 2027-01-01]",
                "Days of the working week on which it does not."),
            Key(
                "calendar.covers_until", .day, default: "2027-12-31",
                "The last day for which the holidays are known. A warning tells in time to add the next."),

            Key("directory", .section, default: "{}", "Who sits where, and when."),
            Key("directory.districts", .list, default: "[]", "The electoral districts."),
            Key("directory.districts[].slug", .text(.slug), default: nil, "Stable name; used in routing keys."),
            Key("directory.districts[].name", .text(.line), default: nil, "As people say it."),
        ] + validity("directory.districts[]")
        + [
            Key("directory.councillors", .list, default: "[]", "The mandates."),
            Key("directory.councillors[].district", .text(.slug), default: nil, "Slug of the district."),
            Key(
                "directory.councillors[].name", .text(.line), default: "null",
                "The councillor or seat. Null: the seat is vacant and needs a substitute."),
            Key(
                "directory.councillors[].address", .text(.line), default: "null", "Where the City's systems reach them."
            ),
        ] + validity("directory.councillors[]") + substitute("directory.councillors[]")
        + [
            Key(
                "directory.boundaries", .path, default: "null",
                "GeoJSON areas with slug, valid_from and valid_to. Null: no district is found by coordinates."),
            Key(
                "directory.addresses", .path, default: "null",
                "CSV of street, from, to, side, district, valid_from, valid_to. Null: none is found by address."),
            Key(
                "directory.officials", .list, default: "[{services: [\"*\"], name: Service à la citoyenneté}]",
                "The officials and the services that they answer for."),
            Key(
                "directory.officials[].services", .values(.text(.serviceCode)), default: nil,
                "Service codes; each has one official. * is every service that no other official names."),
            Key("directory.officials[].name", .text(.line), default: nil, "The official or office."),
            Key("directory.officials[].address", .text(.line), default: "null", "Where the City's systems reach them."),
        ] + substitute("directory.officials[]")
        + [
            Key("directory.fallback", .section, default: "{}", "The office that is asked when nobody else can be."),
            Key("directory.fallback.name", .text(.line), default: "Greffe de la Ville", "Its name."),
            Key("directory.fallback.address", .text(.line), default: "null", "Where the City's systems reach it."),
        ]

    private static func validity(_ section: String) -> [Key] {
        [
            Key("\(section).valid_from", .day, default: "null", "First local day. Null: always was."),
            Key("\(section).valid_to", .day, default: "null", "Last local day, included. Null: until further notice."),
        ]
    }

    private static func substitute(_ section: String) -> [Key] {
        [
            Key("\(section).substitute", .section, default: "null", "Who stands in. Null: the fallback office."),
            Key("\(section).substitute.name", .text(.line), default: nil, "The substitute."),
            Key("\(section).substitute.address", .text(.line), default: "null", "Where the City's systems reach them."),
        ]
    }
}
