/// A text with what it speaks of, sentence by sentence: what judgement, remark and match all look at, made once per text.
public struct Reading: Sendable {
    /// What one sentence speaks of.
    struct Sentence: Sendable {
        /// What it says.
        var said = ConceptSet()
        /// What it says is not so (`aucune plainte`).
        var denied = ConceptSet()
        /// It ends in a question mark, or asks in so many words.
        var isQuestion: Bool
    }

    /// The text.
    public let text: FoldedText
    private(set) var sentences: [Sentence]
    /// All that any sentence says.
    private(set) var said = ConceptSet()
    /// All that any sentence denies.
    private(set) var denied = ConceptSet()
    /// Words of anger, by index; empty where there are none.
    private var tone: [Bool] = []

    /// Reads `text` by the built-in lexicon.
    public init(_ text: FoldedText) { self.init(text, by: .builtIn) }
    /// Reads `text` by the built-in lexicon.
    public init(_ text: String?) { self.init(FoldedText(text)) }

    /// Reads `text` by `lexicon`.
    public init(_ text: FoldedText, by lexicon: Lexicon) {
        self.text = text
        var finder = PhraseFinder(text: text, lexicon: lexicon)
        finder.findAll()
        sentences = text.sentenceIsQuestion.map { Sentence(isQuestion: $0) }
        for finding in finder.findings {
            guard let concept = Concept(rawValue: UInt8(finding.section)) else { continue }
            if concept == .tone { markTone(from: finding.start, through: finding.last) }
            if concept.canBeNegated, finder.isNegated(finding) {
                sentences[finding.sentence].denied.insert(concept)
            } else {
                sentences[finding.sentence].said.insert(concept)
            }
        }
        for index in sentences.indices {
            if sentences[index].said.contains(.question) { sentences[index].isQuestion = true }
            said.formUnion(sentences[index].said)
            denied.formUnion(sentences[index].denied)
        }
        if VulnerableAge.isMentioned(in: text) { said.insert(.vulnerable) }
    }

    /// Whether the word at `index` says only how angry somebody is.
    @inline(__always)
    func isTone(at index: Int) -> Bool { !tone.isEmpty && tone[index] }

    private mutating func markTone(from first: Int, through last: Int) {
        if tone.isEmpty { tone = Array(repeating: false, count: text.words.count) }
        for index in first...last { tone[index] = true }
    }
}

/// `ma mère de 85 ans`, `she is 91 years old`: an age at which waiting is dangerous sooner.
enum VulnerableAge {
    private static let ages: ClosedRange<Int> = 75...115
    private static let years = Set(["ans", "years", "yrs"].map { WordKey.word($0.utf8) })

    static func isMentioned(in text: FoldedText) -> Bool {
        for index in text.words.indices.dropLast() where text.words[index].isNumber {
            guard years.contains(text.words[index + 1].key) else { continue }
            if let age = Int(text.string(of: text.words[index])), ages.contains(age) { return true }
        }
        return false
    }
}
