import Casework

extension KeyReference {
    /// The root of the keys of the lexicon's file, and of the file of categories.
    static let lexiconFile = "lexicon_file"
    static let categoriesFile = "categories_file"

    /// Every key of the two files.
    static let triageFiles: [Key] = lexiconKeys + categoryKeys + examples(lexiconFile) + examples(categoriesFile)

    private static let lexiconKeys: [Key] =
        [
            version(lexiconFile),
            Key(
                "\(lexiconFile).built_in", .flag, default: "true",
                "Whether the phrases come on top of the built-in ones. False: these phrases alone count."),
            Key("\(lexiconFile).phrases", .section, default: "{}", "Phrases by what a text with them speaks of."),
        ]
        + Lexicon.sections.map {
            Key("\(lexiconFile).phrases.\($0.name)", .lines, default: "null", $0.meaning)
        }

    private static let categoryKeys: [Key] = [
        version(categoriesFile),
        Key("\(categoriesFile).categories", .list, default: "[]", "What is filed under each category."),
        Key(
            "\(categoriesFile).categories[].code", .text(.serviceCode), default: "null",
            "The category by its service_code. A code goes before a name."),
        Key(
            "\(categoriesFile).categories[].name", .text(.line), default: "null",
            "The category by its service_name; case, accents and punctuation do not matter."),
        Key(
            "\(categoriesFile).categories[].kind", .choice(CategoryTable.Tendency.allCases.map(\.rawValue)),
            default: nil,
            "What requests of this category usually are; none: the category says nothing."),
    ]

    private static func version(_ file: String) -> Key {
        Key("\(file).version", .text(.addressee), default: nil, "The file's name, recorded with each judgement.")
    }

    private static func examples(_ file: String) -> [Key] {
        let kinds = Kind.allCases.map(\.rawValue)
        return [
            Key(
                "\(file).examples", .list, default: "[]",
                "Requests that must be judged as said here, or the file is refused."),
            Key("\(file).examples[].text", .text(.words), default: "null", "The citizen's words."),
            Key("\(file).examples[].service_name", .text(.line), default: "null", "The category."),
            Key("\(file).examples[].service_code", .text(.serviceCode), default: "null", "Its code."),
            Key(
                "\(file).examples[].channel", .choice(Channel.allCases.map(\.rawValue)), default: "null",
                "How it came in."),
            Key("\(file).examples[].kind", .choice(kinds), default: nil, "What it must be judged to be."),
            Key(
                "\(file).examples[].review", .flag, default: "null",
                "Whether a person must be asked. Null: either will do."),
        ]
    }
}
