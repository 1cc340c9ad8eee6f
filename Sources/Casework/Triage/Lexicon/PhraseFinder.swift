/// Finds the lexicon's phrases in a text: each word is looked up once, and from each word at most a few steps are taken.
struct PhraseFinder {
    /// A phrase found.
    struct Finding {
        /// The section of the lexicon in which it stands.
        var section: Int
        /// Its first and its last word.
        var start: Int
        var last: Int
        var sentence: Int
    }

    private let text: FoldedText
    private let lexicon: Lexicon
    private(set) var findings: [Finding] = []
    /// Per word, where its terms are in `terms`.
    private var termEnds: [Int32] = []
    private var terms: [Int32] = []
    /// Words that turn what follows into its contrary.
    private var negators: [Bool] = []
    private var hasNegators = false
    private var steps = 0

    /// How far a negation reaches, in words.
    private static let reach = 3
    /// Steps taken from one word at most: phrases with two gaps branch, and no text may make that expensive.
    private static let stepLimit = 200

    init(text: FoldedText, lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
    }

    mutating func findAll() {
        lookUp()
        for index in text.words.indices {
            steps = 0
            let isFirst = index == 0 || text.words[index - 1].sentence != text.words[index].sentence
            let range = termRange(at: index)
            if isFirst {
                for position in range { begin(at: lexicon.anchoredStep(over: terms[position]), index) }
            }
            for position in range { begin(at: lexicon.firstStep(over: terms[position]), index) }
        }
    }

    @inline(__always)
    private mutating func begin(at node: Int32, _ index: Int) {
        if node >= 0 { arrive(at: node, after: index, start: index) }
    }

    /// Where the terms of the word at `index` are in `terms`.
    @inline(__always)
    private func termRange(at index: Int) -> Range<Int> {
        (index == 0 ? 0 : Int(termEnds[index - 1]))..<Int(termEnds[index])
    }

    /// Whether a negation stands shortly before `finding` in the same clause.
    func isNegated(_ finding: Finding) -> Bool {
        guard hasNegators else { return false }
        var index = finding.start - 1
        while index >= 0, finding.start - index <= Self.reach {
            let word = text.words[index]
            if word.endsClause || word.sentence != finding.sentence { return false }
            if negators[index] { return true }
            index -= 1
        }
        return false
    }

    /// Finds each word's terms: the word itself and the stems that it begins with.
    private mutating func lookUp() {
        termEnds.reserveCapacity(text.words.count)
        terms.reserveCapacity(text.words.count * 2)
        findings.reserveCapacity(text.words.count)
        let shortest = lexicon.stemLengths.shortest
        let longest = lexicon.stemLengths.longest
        for word in text.words {
            if word.isNumber { terms.append(Lexicon.numberTerm) }
            let exact = lexicon.words[word.key]
            if exact >= 0 { terms.append(exact) }
            var key = WordKey()
            for index in word.start..<word.end {
                let length = key.length
                key.take(text.bytes[index])
                guard key.length > length, key.length >= shortest else { continue }
                if key.length > longest { break }
                let stem = lexicon.stems[key.hash]
                if stem >= 0 { terms.append(stem) }
            }
            termEnds.append(Int32(terms.count))
        }
    }

    private mutating func advance(from node: Int32, at index: Int, start: Int) {
        for position in termRange(at: index) {
            let next = lexicon.step(from: node, over: terms[position])
            if next >= 0 { arrive(at: next, after: index, start: start) }
        }
    }

    private mutating func arrive(at node: Int32, after index: Int, start: Int) {
        steps += 1
        guard steps < Self.stepLimit else { return }
        let state = lexicon.nodes[Int(node)]
        record(state.meanings, start: start, last: index)
        let next = index + 1
        guard next < text.words.count, text.words[next].sentence == text.words[start].sentence else { return }
        if state.hasSteps { advance(from: node, at: next, start: start) }
        guard state.gap >= 0 else { return }
        for skipped in 0...Lexicon.gap {
            let target = next + skipped
            guard target < text.words.count, text.words[target].sentence == text.words[start].sentence else { return }
            advance(from: state.gap, at: target, start: start)
        }
    }

    private mutating func record(_ meanings: UInt128, start: Int, last: Int) {
        var rest = meanings
        while rest != 0 {
            let section = rest.trailingZeroBitCount
            rest &= rest - 1
            if section == lexicon.negator {
                if !hasNegators { negators = Array(repeating: false, count: text.words.count) }
                hasNegators = true
                negators[start] = true
            } else {
                findings.append(
                    Finding(section: section, start: start, last: last, sentence: text.words[start].sentence))
            }
        }
    }
}
