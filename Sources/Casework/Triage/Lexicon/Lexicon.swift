/// The words and phrases by which the rules know what a text speaks of, compiled from its written form.
///
/// The written form is lines of text: `[section]` opens a meaning (a ``Concept`` for judgement, others for the match),
/// every other line is one phrase of it; `;` begins a remark. In a phrase
/// - `a|b` is either word, `word?` may be missing, `stem*` is any word that begins so,
/// - `..` stands for up to ``gap`` words within the sentence, `#` for a number, `^` for the beginning of a sentence.
///
/// Words are folded as texts are (``FoldedText``, ``WordKey``), so accents, case, plurals and doubled consonants do not matter.
/// An apostrophe or a hyphen separates words: `n a`, not `n'a`.
public struct Lexicon: Sendable {
    /// How many words `..` can stand for.
    static let gap = 3
    /// A phrase may stand for at most this many sequences of words once its alternatives are written out.
    static let longestExpansion = 1024

    /// A step from one node of the phrase tree to the next, beside those over words.
    struct Node: Sendable {
        /// Where `..` leads, or -1.
        var gap: Int32 = -1
        /// What a text speaks of that has come here: a bit for each section, in their order.
        var meanings: UInt128 = 0
        /// Some phrase goes on from here.
        var hasSteps = false
        /// Reached by `..`: no phrase can end here.
        var isGap = false
    }

    private(set) var nodes: [Node] = [Node(), Node()]
    /// Which section turns what follows into its contrary, if one does.
    let negator: Int?
    /// Key of a word to its term; key of a stem to its term.
    private(set) var words = KeyTable()
    private(set) var stems = KeyTable()
    /// Shortest and longest stem, in letters.
    private(set) var stemLengths = (shortest: 64, longest: 0)
    private var steps = KeyTable()
    private var termCount: Int32 = 1

    /// Where phrases begin anywhere, and where those begin that open with `^`.
    static let root: Int32 = 0
    static let anchoredRoot: Int32 = 1
    /// The term of every number.
    static let numberTerm: Int32 = 0

    /// What is wrong with a lexicon's written form.
    public struct Fault: Error, Equatable {
        /// From 1.
        public let line: Int
        public let message: String
    }

    /// Compiles lexicons of ``Concept``s in their written form.
    public init(_ sources: [String]) throws(Fault) {
        try self.init(sources, sections: Concept.allCases.map(\.sectionName))
    }

    /// Compiles lexicons whose sections are called `sections`, of which there may be 128.
    init(_ sources: [String], sections: [String]) throws(Fault) {
        precondition(sections.count <= 128, "a node has a bit for each of 128 sections")
        negator = sections.firstIndex(of: "negator")
        let numbers = Dictionary(uniqueKeysWithValues: zip(sections, sections.indices))
        for source in sources { try read(source, sections: numbers) }
    }

    /// Where `term` leads from `node`, or -1.
    @inline(__always)
    func step(from node: Int32, over term: Int32) -> Int32 { steps[Self.stepKey(node, term)] }

    private static func stepKey(_ node: Int32, _ term: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: term))
    }

    private mutating func read(_ source: String, sections: [String: Int]) throws(Fault) {
        var section: Int?
        for (index, raw) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.prefix { $0 != ";" }.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let first = line.first else { continue }
            if first.hasPrefix("[") {
                section = sections[String(first.dropFirst().dropLast())]
                guard section != nil, line.count == 1 else {
                    throw Fault(line: index + 1, message: "unknown section \(first)")
                }
            } else if let section {
                try add(line, to: section, at: index + 1)
            } else {
                throw Fault(line: index + 1, message: "a phrase before the first section")
            }
        }
    }

    private mutating func add(_ elements: [String], to section: Int, at line: Int) throws(Fault) {
        var ends: Set<Int32> = [elements.first == "^" ? Self.anchoredRoot : Self.root]
        var written = 1
        for element in elements where element != "^" {
            if element == ".." {
                ends = Set(ends.map { gapNode(after: $0) })
                continue
            }
            let isOptional = element.hasSuffix("?")
            let alternatives = (isOptional ? element.dropLast() : element[...]).split(separator: "|")
            written *= alternatives.count + (isOptional ? 1 : 0)
            guard !alternatives.isEmpty, written <= Self.longestExpansion else {
                throw Fault(line: line, message: "no or too many alternatives")
            }
            var reached: Set<Int32> = isOptional ? ends : []
            for alternative in alternatives {
                let term = try term(for: alternative, line: line)
                for end in ends { reached.insert(node(after: end, over: term)) }
            }
            ends = reached
        }
        guard ends.isDisjoint(with: [Self.root, Self.anchoredRoot]), ends.allSatisfy({ !nodes[Int($0)].isGap }) else {
            throw Fault(line: line, message: "a phrase needs a word to begin and to end with")
        }
        for end in ends { nodes[Int(end)].meanings |= 1 << UInt128(section) }
    }

    private mutating func gapNode(after node: Int32) -> Int32 {
        if nodes[Int(node)].gap < 0 {
            nodes.append(Node(isGap: true))
            nodes[Int(node)].gap = Int32(nodes.count - 1)
        }
        return nodes[Int(node)].gap
    }

    private mutating func node(after node: Int32, over term: Int32) -> Int32 {
        let key = Self.stepKey(node, term)
        if steps[key] >= 0 { return steps[key] }
        nodes.append(Node())
        nodes[Int(node)].hasSteps = true
        steps.set(key, Int32(nodes.count - 1))
        return Int32(nodes.count - 1)
    }

    private mutating func term(for alternative: Substring, line: Int) throws(Fault) -> Int32 {
        if alternative == "#" { return Self.numberTerm }
        let folded = FoldedText(String(alternative.hasSuffix("*") ? alternative.dropLast() : alternative))
        guard let word = folded.words.first, folded.words.count == 1 else {
            throw Fault(line: line, message: "not one word: \(alternative)")
        }
        guard alternative.hasSuffix("*") else { return term(word.key, in: \.words) }
        let stem = WordKey.stem(folded.bytes(of: word))
        guard stem.length >= 2 else { throw Fault(line: line, message: "a stem needs two letters: \(alternative)") }
        stemLengths = (min(stemLengths.shortest, stem.length), max(stemLengths.longest, stem.length))
        return term(stem.hash, in: \.stems)
    }

    private mutating func term(_ key: UInt64, in table: WritableKeyPath<Lexicon, KeyTable>) -> Int32 {
        let known = self[keyPath: table][key]
        if known >= 0 { return known }
        self[keyPath: table].set(key, termCount)
        termCount += 1
        return termCount - 1
    }
}
