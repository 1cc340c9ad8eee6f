/// What triage reads and weighs requests with: the lexicon, the rules' own table of evidence, and a city's own model as a second
/// opinion. Made once, when the configuration is read, and shared.
public final class TriageRules: Sendable, Equatable {
    /// By which texts are read.
    public let lexicon: Lexicon
    /// By which categories are read.
    let categories: CategoryReader
    /// The rules' own.
    public let evidence: EvidenceTable
    /// Learned from the city's labelled history; without one, the rules alone serve.
    public let model: EvidenceTable?
    /// The versions of rules, lexicon, tables and model that judge, recorded with each judgement:
    /// `rules-4/starter-1a2b3c4d+lexicon:tr-5e6f7a8b+categories:…+model:city-9c0d1e2f`, the city's own only where it has them.
    public let version: String
    /// The part of it that names the city's own files; `nil` where there are none.
    public let cityVersion: String?

    /// Rules that read by `lexicon` and `categories` and weigh with `evidence`, and with `model` beside it.
    ///
    /// `lexiconVersion` tells a city's lexicon from the built-in one.
    public init(
        lexicon: Lexicon = .builtIn, lexiconVersion: String? = nil, categories: CategoryTable = .none,
        evidence: EvidenceTable = .starter, model: EvidenceTable? = nil
    ) {
        self.lexicon = lexicon
        self.categories = CategoryReader(lexicon: lexicon, table: categories)
        self.evidence = evidence
        self.model = model
        var city = ""
        if let lexiconVersion { city += "+lexicon:\(lexiconVersion)" }
        if !categories.version.isEmpty { city += "+categories:\(categories.version)" }
        if let model { city += "+model:\(model.version)" }
        cityVersion = city.isEmpty ? nil : city
        version = "\(Self.codeVersion)/\(evidence.version)\(city)"
        self.lexiconVersion = lexiconVersion
        categoryTable = categories
    }

    private let lexiconVersion: String?
    private let categoryTable: CategoryTable

    /// The same with `model` as second opinion, or with none.
    public func with(model: EvidenceTable?) -> TriageRules {
        TriageRules(
            lexicon: lexicon, lexiconVersion: lexiconVersion, categories: categoryTable, evidence: evidence,
            model: model)
    }

    /// The same with `evidence` in place of the rules' own table.
    public func with(evidence: EvidenceTable) -> TriageRules {
        TriageRules(
            lexicon: lexicon, lexiconVersion: lexiconVersion, categories: categoryTable, evidence: evidence,
            model: model)
    }

    /// The version of the rules' code and built-in lexicon.
    private static let codeVersion = "rules-4"

    /// What ships with the program.
    public static let builtIn = TriageRules()

    /// Rules are the same when their parts have the same versions.
    public static func == (left: TriageRules, right: TriageRules) -> Bool {
        left === right || left.version == right.version
    }
}

/// The version of the rules that judge where the configuration names no files of the city's own: it changes with every change of
/// weights, lexicon or rules.
public let rulesVersion = TriageRules.builtIn.version

extension EvidenceTable {
    /// The table that ships with the rules, learned from the labelled texts of this project.
    public static let starter: EvidenceTable = {
        do throws(EvidenceText.Fault) {
            return try EvidenceText.read(starterText)
        } catch {
            preconditionFailure("the starter table is wrong at line \(error.line): \(error.message)")
        }
    }()
}
