/// A person's name, folded: accents, case, hyphens, order, titles and middle initials do not tell two people apart.
struct PersonName: Sendable, Equatable {
    /// The words of the first name, folded.
    let first: [String]
    /// The words of the family name, folded.
    let last: [String]

    private static let titles: Set<String> = [
        "m", "mr", "mrs", "ms", "mme", "mmes", "mlle", "dr", "dre", "me", "madame", "monsieur", "mademoiselle", "miss",
        "messieurs", "famille",
    ]
    private static let linkWords: Set<String> = [
        "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "el", "al",
    ]
    private static let saints = ["st": "saint", "ste": "sainte"]
    /// No name has more words, or more characters.
    private static let wordLimit = 8
    private static let longestText = 120

    /// A name in the two fields of a form; either may be missing.
    init(first: String?, last: String?) {
        let firstWords = Self.words(of: first)
        let lastWords = Self.words(of: last)
        // A whole name in one field is split where first names usually end.
        if lastWords.isEmpty, firstWords.count >= 2 {
            self.first = Array(firstWords.prefix(1))
            self.last = Array(firstWords.dropFirst())
        } else if firstWords.isEmpty, lastWords.count >= 2, last?.contains("-") != true {
            self.first = Array(lastWords.prefix(1))
            self.last = Array(lastWords.dropFirst())
        } else {
            self.first = firstWords
            self.last = lastWords
        }
    }

    /// First and family name in one form, whichever came first; `nil` unless both are known.
    var normalized: String? {
        let firstWords = first.filter { $0.utf8.count > 1 }
        guard !firstWords.isEmpty, !last.isEmpty else { return nil }
        let words = (firstWords + last).filter { !Self.linkWords.contains($0) }
        return words.count < 2 ? nil : words.sorted().joined(separator: " ")
    }

    private static func words(of field: String?) -> [String] {
        guard let field else { return [] }
        let text = FoldedText(field.utf8.count <= longestText ? field : String(field.prefix(longestText)))
        var words: [String] = []
        for word in text.words.prefix(wordLimit) {
            let word = text.string(of: word)
            if titles.contains(word) { continue }
            if Placeholder.words.contains(word) { return [] }
            words.append(saints[word] ?? word)
        }
        return words
    }
}
