/// What triage reads and weighs requests with: the lexicon, the rules' own table of evidence, and a city's own model as a second
/// opinion. Made once, when the configuration is read, and shared.
public final class TriageRules: Sendable, Equatable {
    /// By which texts are read.
    public let lexicon: Lexicon
    /// The rules' own.
    public let evidence: EvidenceTable
    /// Learned from the city's labelled history; without one, the rules alone serve.
    public let model: EvidenceTable?
    /// The version of rules and tables that judge, recorded with each judgement.
    public let version: String

    /// Rules that read by `lexicon` and weigh with `evidence`, and with `model` beside it.
    public init(lexicon: Lexicon = .builtIn, evidence: EvidenceTable = .starter, model: EvidenceTable? = nil) {
        self.lexicon = lexicon
        self.evidence = evidence
        self.model = model
        let own = "\(Self.codeVersion)/\(evidence.version)"
        version = model.map { "\(own)+model:\($0.version)" } ?? own
    }

    /// The version of the rules' code and built-in lexicon.
    private static let codeVersion = "rules-2"

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
