internal import Synchronization

/// What the category that 311 filed a request under says about it.
struct CategoryReading: Sendable {
    /// One word of the category's name.
    struct NamePart: Sendable {
        let hash: UInt64
        /// A word without a plain form is no evidence.
        let isWeighed: Bool
    }

    /// What it says about the request's kind.
    var signals = SignalSet()
    /// The stems of its name.
    var stems: [NamePart] = []
}

/// Reads categories by the city's table and else by their names, each name once: a city has a few hundred of them.
final class CategoryReader: Sendable {
    private let lexicon: Lexicon
    private let table: CategoryTable
    private let known = Mutex<[String: CategoryReading]>([:])

    /// How many names are kept, and how long a name that is kept can be: what comes from outside must not fill the memory.
    private static let mostKept = 2_000
    private static let longestKept = 200

    init(lexicon: Lexicon, table: CategoryTable) {
        self.lexicon = lexicon
        self.table = table
    }

    /// What the category of `code` called `name` says.
    func reading(code: String?, name: String?) -> CategoryReading {
        var reading = name.map(reading) ?? CategoryReading()
        if let told = table.signals(code: code, name: name) { reading.signals = told }
        return reading
    }

    private func reading(of name: String) -> CategoryReading {
        if let reading = known.withLock({ $0[name] }) { return reading }
        let reading = read(name)
        guard name.utf8.count <= Self.longestKept else { return reading }
        known.withLock { if $0.count < Self.mostKept { $0[name] = reading } }
        return reading
    }

    private func read(_ name: String) -> CategoryReading {
        let text = FoldedText(name)
        guard !text.isEmpty else { return CategoryReading() }
        let stems = text.words.map { word in
            let bytes = text.bytes(of: word)
            return CategoryReading.NamePart(
                hash: Stem.hash(bytes, isNumber: word.isNumber), isWeighed: !bytes.contains { $0 >= 0x80 })
        }
        return CategoryReading(signals: SignalSet(signal(of: Reading(text, by: lexicon).said)), stems: stems)
    }

    private func signal(of said: ConceptSet) -> Signal {
        if said.contains(.complaintWord) || said.contains(.statesComplaint) { return .categoryComplaint }
        if said.contains(.suggestion) || said.contains(.opinion) || said.contains(.thanks) { return .categoryComment }
        if said.contains(.question) || said.contains(.infoTopic) { return .categoryInformation }
        // A category names a service of the city: what is filed there asks for it.
        return .categoryService
    }
}
