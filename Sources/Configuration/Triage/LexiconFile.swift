import Casework

/// A lexicon of the city's own: its version, its phrases and its examples.
struct LexiconFile {
    private(set) var lexicon: Lexicon = .builtIn
    private(set) var version = ""
    private(set) var examples: [TriageExample] = []

    /// Reads `text` as if it stood in the file at `path`; what is wrong with it is added to `findings`.
    init(text: String, path: String, _ findings: Findings) {
        guard let root = findings.root(of: text, path: path, reference: KeyReference.lexiconFile) else { return }
        version = root.fileVersion(of: text)
        var city = CityLexicon(withBuiltIn: root.value("built_in", default: true, as: .flag))
        let phrases = root.section("phrases")
        for section in Lexicon.sections {
            for line in phrases.optional(section.name, as: .lines) ?? [] {
                do throws(Lexicon.Fault) { try city.add(line.text, to: section.name, at: line.number) } catch {
                    root.findings.error(
                        phrases.full(section.name), at: Position(line: error.line, column: 1), error.message)
                }
            }
        }
        lexicon = city.lexicon
        examples = root.examples()
        findings.add(root.findings)
    }
}

/// What the city says of its categories.
struct CategoriesFile {
    private(set) var table: CategoryTable = .none
    private(set) var examples: [TriageExample] = []

    /// Reads `text` as if it stood in the file at `path`; what is wrong with it is added to `findings`.
    init(text: String, path: String, _ findings: Findings) {
        guard let root = findings.root(of: text, path: path, reference: KeyReference.categoriesFile) else { return }
        var given: Set<CategoryTable.Key> = []
        var entries: [(key: CategoryTable.Key, tendency: CategoryTable.Tendency)] = []
        for section in root.elements("categories") ?? [] {
            let code = section.optional("code", as: .text)
            let name = section.optional("name", as: .text)
            guard let tendency: CategoryTable.Tendency = section.required("kind", as: .choice) else { continue }
            let keys = [code.map(CategoryTable.Key.code), name.map(CategoryTable.Key.name)].compactMap(\.self)
            if keys.isEmpty { section.error("kind", "is for no category: code, name or both are missing") }
            for key in keys {
                if !given.insert(key).inserted { section.error("kind", "this category was given before") }
                entries.append((key, tendency))
            }
        }
        table = CategoryTable(entries, version: root.fileVersion(of: text))
        examples = root.examples()
        findings.add(root.findings)
    }
}

extension Section {
    /// The name that the file gives itself, and what tells its text from another.
    fileprivate func fileVersion(of text: String) -> String {
        (required("version", as: .text) ?? "") + "-" + Fingerprint.of(text).prefix(8)
    }
}
