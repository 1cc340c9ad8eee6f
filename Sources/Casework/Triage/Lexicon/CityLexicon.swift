/// A lexicon that a city writes: its own phrases, on top of the built-in ones or by themselves.
public struct CityLexicon: Sendable {
    private var compiler: LexiconCompiler

    /// A lexicon without phrases of the city's own so far.
    public init(withBuiltIn: Bool) {
        compiler = withBuiltIn ? Self.builtIn : Self.empty
    }

    /// Adds the phrase in `text`, in the form that ``LexiconCompiler`` describes, to `section`; nothing where the line is empty or a
    /// remark. `line` is where it stands, for the fault.
    public mutating func add(_ text: String, to section: String, at line: Int) throws(Lexicon.Fault) {
        try compiler.add(text, to: section, at: line)
    }

    /// The compiled lexicon.
    public var lexicon: Lexicon { Lexicon(compiler) }

    private static let empty = LexiconCompiler(sections: Concept.allCases.map(\.sectionName))

    private static let builtIn: LexiconCompiler = {
        var compiler = empty
        for source in Lexicon.builtInSources {
            do throws(Lexicon.Fault) { try compiler.read(source) } catch {
                preconditionFailure("the built-in lexicon is wrong at line \(error.line): \(error.message)")
            }
        }
        return compiler
    }()
}

extension Lexicon {
    /// A section of the lexicon: what a text speaks of that has one of its phrases.
    public struct Section: Sendable {
        public let name: String
        /// For whoever writes a lexicon.
        public let meaning: String
    }

    /// All sections, in their order.
    public static let sections = Concept.allCases.map { Section(name: $0.sectionName, meaning: $0.meaning) }

    /// The built-in phrases of the section `name`, French and English.
    public static func builtInPhrases(of name: String) -> [String] {
        var phrases: [String] = []
        for source in builtInSources {
            var isOpen = false
            for line in source.split(separator: "\n") {
                if line.hasPrefix("[") { isOpen = line == "[\(name)]" } else if isOpen { phrases.append(String(line)) }
            }
        }
        return phrases
    }
}
