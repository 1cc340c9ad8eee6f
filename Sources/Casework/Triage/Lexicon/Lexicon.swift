/// The words and phrases by which the rules know what a text speaks of, compiled from their written form (``LexiconCompiler``): a
/// tree of phrases over numbered words.
public final class Lexicon: Sendable {
    /// How many words `..` can stand for.
    static let gap = 3

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

    let nodes: [Node]
    /// Which section turns what follows into its contrary, if one does.
    let negator: Int?
    /// Key of a word to its term; key of a stem to its term.
    let words: KeyTable
    let stems: KeyTable
    /// Shortest and longest stem, in letters.
    let stemLengths: (shortest: Int, longest: Int)
    private let steps: KeyTable
    /// Where each term leads from ``root`` and from ``anchoredRoot``, or -1.
    private let firstSteps: [Int32]
    private let anchoredSteps: [Int32]

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
    public convenience init(_ sources: [String]) throws(Fault) {
        try self.init(sources, sections: Concept.allCases.map(\.sectionName))
    }

    /// Compiles lexicons whose sections are called `sections`, of which there may be 128.
    convenience init(_ sources: [String], sections: [String]) throws(Fault) {
        var compiler = LexiconCompiler(sections: sections)
        for source in sources { try compiler.read(source) }
        self.init(compiler)
    }

    /// What `compiler` has read.
    init(_ compiler: LexiconCompiler) {
        nodes = compiler.nodes
        negator = compiler.negator
        words = compiler.words
        stems = compiler.stems
        stemLengths = compiler.stemLengths
        steps = compiler.steps
        let terms = 0..<compiler.termCount
        firstSteps = terms.map { compiler.steps[Self.stepKey(Self.root, $0)] }
        anchoredSteps = terms.map { compiler.steps[Self.stepKey(Self.anchoredRoot, $0)] }
    }

    /// Where `term` leads from `node`, or -1.
    @inline(__always)
    func step(from node: Int32, over term: Int32) -> Int32 { steps[Self.stepKey(node, term)] }

    /// Where `term` leads at the beginning of a phrase.
    @inline(__always)
    func firstStep(over term: Int32) -> Int32 { firstSteps[Int(term)] }

    /// Where `term` leads at the beginning of a phrase that begins a sentence.
    @inline(__always)
    func anchoredStep(over term: Int32) -> Int32 { anchoredSteps[Int(term)] }

    @inline(__always)
    static func stepKey(_ node: Int32, _ term: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: term))
    }
}
