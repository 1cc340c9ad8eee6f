/// Every reason in words that a clerk understands, French and English. The words are about the request, never the citizen's own.
public enum ReasonCatalogue {
    /// A language that the catalogue speaks.
    public enum Language: String, Sendable, CaseIterable {
        case french = "fr"
        case english = "en"

        /// The language of a BCP 47 tag: English where the tag says so, else French, the language of the city.
        public init(tag: String?) {
            let primary = tag?.prefix { $0 != "-" && $0 != "_" }.lowercased()
            self = primary == "en" ? .english : .french
        }
    }

    /// One reason's wording in both languages.
    struct Wording: Sendable {
        var french: String
        var english: String

        init(_ french: String, _ english: String) {
            self.french = french
            self.english = english
        }
    }

    private static let wordings: [String: Wording] = triage.merging(match) { first, _ in first }
        .merging(filing) { first, _ in first }

    /// The wording of `code`; the code itself where the catalogue does not have it, as in a record of later rules.
    public static func wording(of code: ReasonCode, in language: Language) -> String {
        guard let wording = wordings[code.rawValue] else { return code.rawValue }
        switch language {
        case .french: return wording.french
        case .english: return wording.english
        }
    }

    /// Whether the catalogue has `code`.
    public static func contains(_ code: ReasonCode) -> Bool { wordings[code.rawValue] != nil }

    /// All codes, sorted.
    public static var codes: [ReasonCode] { wordings.keys.sorted().map { ReasonCode(rawValue: $0) } }
}
