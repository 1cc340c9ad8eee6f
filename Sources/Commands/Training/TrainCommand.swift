internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Foundation

/// `triage train`: learns from the city's own labelled history, says how well that would have judged, and writes the model file
/// that the configuration names (`triage.model`).
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Learn a model from labelled requests.",
        discussion: """
            Files as for evaluate triage. The examples are cut into \(TriageTrainer.folds) blocks in their order; the \
            figures are those of each block judged by what the other blocks teach. A word is learned only from at least \
            \(TriageTrainer.minimumTexts) requests that have it.
            """)

    @Argument(help: ArgumentHelp("Labelled requests, JSON Lines.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("Where to write the model.", valueName: "file"))
    var output: String

    @Option(help: "What the model is called in judgements: letters, digits, dots, hyphens and underscores.")
    var name = "city"

    @Flag(
        help: ArgumentHelp(
            "Make the table that ships with the rules, and judge by it alone.", visibility: .hidden))
    var starter = false

    @Option(help: ArgumentHelp("The configuration file; without one, the defaults count.", valueName: "file"))
    var config: String?

    @Flag(help: "Answer in JSON, for programs.")
    var json = false

    @Option(help: ArgumentHelp("fr or en; the locale's by default.", valueName: "language"))
    var lang: Language?

    func validate() throws {
        guard EvidenceText.isName(name[...]) else { throw ValidationError("--name is no name for a model") }
    }

    func run() throws {
        let settings = try EvaluationOptions.settings(config)
        var policy = settings.policy.triage
        policy.rules = policy.rules.with(model: nil)
        var examples: [TriageEvaluation.Example] = []
        for file in files {
            examples += try LabelledFile(path: file).read { line throws(LabelledFile.Fault) in
                try TriageEvaluation.Example(line, policy: policy)
            }
        }
        let outcome = try Self.learn(examples, name: name, rules: policy.rules)
        let report = TrainingReport(of: outcome, examples, policy: policy, isStarter: starter)
        do {
            try outcome.text.write(toFile: output, atomically: true, encoding: .utf8)
        } catch {
            throw Failure(.inputOutput, "\(output) cannot be written")
        }
        let audience = Audience(settings: settings, asked: lang, now: WallClock.now)
        print(json ? try report.json() : report.page(for: audience))
    }

    private static func learn(
        _ examples: [TriageEvaluation.Example], name: String, rules: TriageRules
    ) throws -> TriageTrainer.Outcome {
        do throws(TriageTrainer.Refusal) {
            return try TriageTrainer(
                examples.map { .init(subject: $0.subject, label: $0.label) }, name: name, rules: rules
            ).train()
        } catch {
            switch error {
            case .tooFew(let count):
                throw Failure(
                    .data, "\(count) examples are too few to learn from: \(TriageTrainer.fewestExamples) at least")
            case .oneKindOnly: throw Failure(.data, "there must be complaints among the examples, and others")
            }
        }
    }
}
