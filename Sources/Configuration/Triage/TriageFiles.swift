import Casework

/// The files of the city's own by which requests are judged: lexicon, categories, model.
enum TriageFiles {
    /// More than any lexicon or model needs.
    private static let largestFile = 8 << 20

    /// Reads the files that `settings` name into its policy, tries their examples, and reports what is wrong with them.
    static func read(into settings: inout Settings, _ findings: Findings) {
        let files = settings.triageFiles
        let before = findings.errors.count
        var examples: [TriageExample] = []
        let lexicon = text(of: files.lexicon, "triage.lexicon", findings).map { path, text in
            LexiconFile(text: text, path: path, findings)
        }
        let categories = text(of: files.categories, "triage.categories", findings).map { path, text in
            CategoriesFile(text: text, path: path, findings)
        }
        let model = text(of: files.model, "triage.model", findings).flatMap { path, text in
            table(text, path: path, findings)
        }
        guard lexicon != nil || categories != nil || model != nil, findings.errors.count == before else { return }
        settings.policy.triage.rules = TriageRules(
            lexicon: lexicon?.lexicon ?? .builtIn, lexiconVersion: lexicon?.version,
            categories: categories?.table ?? .none, model: model)
        examples += lexicon?.examples ?? []
        examples += categories?.examples ?? []
        for example in examples { example.check(by: settings.policy.triage, findings) }
    }

    private static func text(of path: String?, _ key: String, _ findings: Findings) -> (path: String, text: String)? {
        guard let path else { return nil }
        switch FileAccess.read(path, atMost: largestFile) {
        case .success(let text): return (path, text)
        case .failure(let complaint):
            findings.error(key, "\(path) \(complaint.message)")
            return nil
        }
    }

    private static func table(_ text: String, path: String, _ findings: Findings) -> EvidenceTable? {
        do throws(EvidenceText.Fault) {
            return try EvidenceText.read(text)
        } catch {
            findings.error(
                at: path, Position(line: error.line, column: 1), "is no model that triage train wrote: \(error.message)"
            )
            return nil
        }
    }
}

extension Findings {
    /// An error in another file, which this one names.
    func error(at file: String, _ position: Position?, _ message: String) {
        let findings = Findings(file: file)
        findings.error(nil, at: position, message)
        add(findings)
    }

    /// The sections of another file, whose keys the reference has below `reference`; `nil` where it is not YAML, which is reported.
    func root(of text: String, path: String, reference: String) -> Section? {
        let findings = Findings(file: path)
        do throws(ConfigurationError) {
            return Section(
                try Document.root(of: text, file: path), path: "", reference: reference, findings: findings)
        } catch {
            for problem in error.problems { self.error(at: problem.file, problem.position, problem.message) }
            return nil
        }
    }
}
