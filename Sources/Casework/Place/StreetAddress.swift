/// An address or an intersection, read from a line of text (Québec usage).
struct StreetAddress: Sendable, Equatable {
    /// The civic number, where there is one; its suffix (`125A`) and apartment are left aside.
    let civicNumber: Int?
    /// One street, or the two of an intersection.
    let streets: [Street]

    private static let crossings: Set<String> = [
        "coin", "angle", "intersection", "et", "at", "and", "corner", "x", "croisement",
    ]
    /// What follows says which city, not which street.
    private static let ends: Set<String> = [
        "qc", "quebec", "canada", "app", "apt", "appartement", "appart", "apartment", "suite", "bureau", "local",
        "unit",
        "porte", "secteur", "pq",
    ]
    /// No address is longer.
    private static let longestText = 300

    /// The place named by `text`; `nil` where no street can be read.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.longestText else { return nil }
        var words = Self.streetPart(of: FoldedText(Self.withoutSigns(text)))[...]
        var civic: Int?
        if let first = words.first, let number = Self.civicNumber(first), words.count > 1 {
            civic = number
            words = words.dropFirst()
            // `123 A, rue …`, `125-127, rue …`
            while words.count > 1, let next = words.first, Self.isCivicRest(next) { words = words.dropFirst() }
        }
        let parts = words.split(whereSeparator: Self.crossings.contains).map(Array.init)
        streets = parts.prefix(2).compactMap { Street(words: $0) }
        civicNumber = streets.count > 1 ? nil : civic
        guard !streets.isEmpty else { return nil }
    }

    /// A sign between two streets is the one mark that folding would lose.
    private static func withoutSigns(_ text: String) -> String {
        guard text.utf8.contains(where: "/&@".utf8.contains) else { return text }
        return text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "&" || $0 == "@" }
            .joined(separator: " x ")
    }

    /// The words up to the comma that ends the street, or to the city's name.
    private static func streetPart(of text: FoldedText) -> [String] {
        var words: [String] = []
        var hasName = false
        let all = text.strings
        for (index, word) in all.enumerated() {
            if hasName, ends.contains(word) || isCity(all[index...]) { break }
            words.append(word)
            // `boul. du Saint-Maurice`: the stop is the abbreviation's.
            if civicNumber(word) == nil, !isCivicRest(word), !Street.isGeneric(word) { hasName = true }
            if hasName, text.words[index].endsClause, !startsCrossing(all, after: index) { break }
        }
        return words
    }

    private static func startsCrossing(_ words: [String], after index: Int) -> Bool {
        index + 1 < words.count && crossings.contains(words[index + 1])
    }

    private static func isCity(_ rest: ArraySlice<String>) -> Bool { rest.starts(with: ["trois", "rivieres"]) }

    /// `1325` and `1325a` are 1325; `3e` and `10ieme` are parts of a street's name.
    private static func civicNumber(_ word: String) -> Int? {
        let digits = word.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let rest = word.utf8.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 6, rest.count <= 1, rest.first != 0x65 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isCivicRest(_ word: String) -> Bool {
        (word.utf8.count == 1 && word >= "a" && word <= "h" && word != "e") || civicNumber(word) != nil
    }
}
