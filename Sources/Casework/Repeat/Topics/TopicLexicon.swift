/// The words by which ``Topic``s are known, French and English together: people mix them.
enum TopicLexicon {
    private static let lexicon: Lexicon = {
        do throws(Lexicon.Fault) {
            return try Lexicon([works, community], sections: Topic.allCases.map(\.sectionName))
        } catch {
            preconditionFailure("the topic lexicon is wrong at line \(error.line): \(error.message)")
        }
    }()

    /// What `text` is about.
    static func topics(of text: FoldedText) -> TopicSet {
        guard !text.isEmpty else { return TopicSet() }
        var finder = PhraseFinder(text: text, lexicon: lexicon)
        finder.findAll()
        return TopicSet(bits: finder.findings.reduce(0) { $0 | 1 << UInt128($1.section) })
    }
}
