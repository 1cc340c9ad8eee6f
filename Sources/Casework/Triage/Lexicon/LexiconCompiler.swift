/// Compiles a lexicon from its written form.
///
/// The written form is lines of text: `[section]` opens a meaning (a ``Concept`` for judgement, others for the match),
/// every other line is one phrase of it; `;` begins a remark. In a phrase
/// - `a|b` is either word, `word?` may be missing, `stem*` is any word that begins so,
/// - `..` stands for up to ``Lexicon/gap`` words within the sentence, `#` for a number, `^` for the beginning of a sentence.
///
/// Words are folded as texts are (``FoldedText``, ``WordKey``), so accents, case, plurals and doubled consonants do not matter.
/// An apostrophe or a hyphen separates words: `n a`, not `n'a`.
struct LexiconCompiler {
    /// A phrase may stand for at most this many sequences of words once its alternatives are written out.
    static let longestExpansion = 1024
    /// More nodes than any lexicon needs: what a file of the city's makes of memory is bounded.
    static let mostNodes = 500_000

    private(set) var nodes = [Lexicon.Node(), Lexicon.Node()]
    private(set) var words = KeyTable()
    private(set) var stems = KeyTable()
    private(set) var stemLengths = (shortest: 64, longest: 0)
    private(set) var steps = KeyTable()
    private(set) var termCount: Int32 = 1
    let negator: Int?
    private let sections: [String: Int]

    /// For a lexicon whose sections are called `sections`, of which there may be 128.
    init(sections: [String]) {
        precondition(sections.count <= 128, "a node has a bit for each of 128 sections")
        negator = sections.firstIndex(of: "negator")
        self.sections = Dictionary(uniqueKeysWithValues: zip(sections, sections.indices))
    }

    /// Adds the sections and phrases of `source`.
    mutating func read(_ source: String) throws(Lexicon.Fault) {
        var section: Int?
        for (index, raw) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let elements = Self.elements(of: raw)
            guard let first = elements.first else { continue }
            if first.hasPrefix("[") {
                section = sections[String(first.dropFirst().dropLast())]
                guard section != nil, elements.count == 1 else {
                    throw .init(line: index + 1, message: "unknown section \(first)")
                }
            } else if let section {
                try add(elements, to: section, at: index + 1)
            } else {
                throw .init(line: index + 1, message: "a phrase before the first section")
            }
        }
    }

    /// Adds the phrase in `text`, if it has one, to `section`, as it stands in line `line` of some file.
    mutating func add(_ text: String, to section: String, at line: Int) throws(Lexicon.Fault) {
        guard let section = sections[section] else { throw .init(line: line, message: "unknown section \(section)") }
        let elements = Self.elements(of: text[...])
        if !elements.isEmpty { try add(elements, to: section, at: line) }
    }

    /// The words and signs of a line, its remark aside.
    private static func elements(of line: Substring) -> [Substring] {
        line.prefix { $0 != ";" }.split(whereSeparator: \.isWhitespace)
    }

    private mutating func add(_ elements: [Substring], to section: Int, at line: Int) throws(Lexicon.Fault) {
        var ends = [elements.first == "^" ? Lexicon.anchoredRoot : Lexicon.root]
        var written = 1
        for element in elements where element != "^" {
            if element == ".." {
                ends = ends.map { gapNode(after: $0) }
                continue
            }
            let isOptional = element.hasSuffix("?")
            let alternatives = (isOptional ? element.dropLast() : element).split(separator: "|")
            written *= alternatives.count + (isOptional ? 1 : 0)
            guard !alternatives.isEmpty, written <= Self.longestExpansion else {
                throw .init(line: line, message: "no or too many alternatives")
            }
            var reached = isOptional ? ends : []
            for alternative in alternatives {
                let term = try term(for: alternative, line: line)
                for end in ends { reached.append(node(after: end, over: term)) }
            }
            ends = Self.withoutRepetition(reached)
        }
        guard !ends.contains(where: { $0 <= Lexicon.anchoredRoot || nodes[Int($0)].isGap }) else {
            throw .init(line: line, message: "a phrase needs a word to begin and to end with")
        }
        guard nodes.count <= Self.mostNodes else { throw .init(line: line, message: "too many phrases") }
        for end in ends { nodes[Int(end)].meanings |= 1 << UInt128(section) }
    }

    private static func withoutRepetition(_ nodes: [Int32]) -> [Int32] {
        guard nodes.count > 1 else { return nodes }
        var last: Int32 = -1
        return nodes.sorted().filter { node in
            defer { last = node }
            return node != last
        }
    }

    private mutating func gapNode(after node: Int32) -> Int32 {
        if nodes[Int(node)].gap < 0 {
            nodes.append(Lexicon.Node(isGap: true))
            nodes[Int(node)].gap = Int32(nodes.count - 1)
        }
        return nodes[Int(node)].gap
    }

    private mutating func node(after node: Int32, over term: Int32) -> Int32 {
        let key = Lexicon.stepKey(node, term)
        let known = steps[key]
        if known >= 0 { return known }
        nodes.append(Lexicon.Node())
        nodes[Int(node)].hasSteps = true
        steps.set(key, Int32(nodes.count - 1))
        return Int32(nodes.count - 1)
    }

    private mutating func term(for alternative: Substring, line: Int) throws(Lexicon.Fault) -> Int32 {
        if alternative == "#" { return Lexicon.numberTerm }
        let isStem = alternative.hasSuffix("*")
        let folded = FoldedText(String(isStem ? alternative.dropLast() : alternative))
        guard let word = folded.words.first, folded.words.count == 1 else {
            throw .init(line: line, message: "not one word: \(alternative)")
        }
        guard isStem else { return term(word.key, in: \.words) }
        let stem = WordKey.stem(folded.bytes(of: word))
        guard stem.length >= 2 else { throw .init(line: line, message: "a stem needs two letters: \(alternative)") }
        stemLengths = (min(stemLengths.shortest, stem.length), max(stemLengths.longest, stem.length))
        return term(stem.hash, in: \.stems)
    }

    private mutating func term(_ key: UInt64, in table: WritableKeyPath<Self, KeyTable>) -> Int32 {
        let known = self[keyPath: table][key]
        if known >= 0 { return known }
        self[keyPath: table].set(key, termCount)
        termCount += 1
        return termCount - 1
    }
}
