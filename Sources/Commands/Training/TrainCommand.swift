internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Foundation

/// `triage train`: learns from the city's own labelled history, says how well that would have judged, and writes the model file
/// that the configuration names (`triage.model`).
struct TrainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "train",
            abstract: Speech.say(
                "Apprendre un modèle à partir de requêtes étiquetées.", "Learn a model from labelled requests."),
            discussion: Speech.say(
                """
                Fichiers comme pour evaluate triage. Les exemples sont coupés en \(TriageTrainer.folds) blocs dans leur ordre; les \
                chiffres sont ceux de chaque bloc jugé par ce que les autres enseignent. Un mot n’est appris que d’au moins \
                \(TriageTrainer.minimumTexts) requêtes qui l’ont.
                """,
                """
                Files as for evaluate triage. The examples are cut into \(TriageTrainer.folds) blocks in their order; the \
                figures are those of each block judged by what the other blocks teach. A word is learned only from at least \
                \(TriageTrainer.minimumTexts) requests that have it.
                """))
    }

    @Argument(
        help: .say(
            "Requêtes étiquetées, un objet JSON par ligne.", "Labelled requests, JSON Lines.",
            value: Speech.say("fichier", "file")))
    var files: [String]

    @Option(help: .say("Où écrire le modèle.", "Where to write the model.", value: Speech.say("fichier", "file")))
    var output: String

    @Option(
        help: .say(
            "Le nom du modèle dans les jugements : lettres, chiffres, points, traits d’union et traits de soulignement.",
            "What the model is called in judgements: letters, digits, dots, hyphens and underscores."))
    var name = "city"

    @Flag(
        help: .say(
            "Faire la table livrée avec les règles, et juger par elle seule.",
            "Make the table that ships with the rules, and judge by it alone.", visibility: .hidden))
    var starter = false

    @Option(
        help: .say(
            "Le fichier de configuration; sans lui, les valeurs par défaut comptent.",
            "The configuration file; without one, the defaults count.", value: Speech.say("fichier", "file")))
    var config: String?

    @Flag(help: .say("Répondre en JSON, pour les programmes.", "Answer in JSON, for programs."))
    var json = false

    @Option(
        help: .say(
            "fr ou en; celle de l’environnement par défaut.", "fr or en; the locale's by default.",
            value: Speech.say("langue", "language")))
    var lang: Language?

    func validate() throws {
        guard EvidenceText.isName(name[...]) else {
            throw ValidationError(Speech.say("--name ne donne pas un nom de modèle", "--name is no name for a model"))
        }
    }

    func run() throws {
        let settings = try EvaluationOptions.settings(config)
        var policy = settings.policy.triage
        policy.rules = policy.rules.with(model: nil)
        let (outcome, report) = try ProgressLine.during { progress in
            let examples = try files.flatMap { file in
                try LabelledFile(path: file).read(telling: progress) { line throws(LabelledFile.Fault) in
                    try TriageEvaluation.Example(line, policy: policy)
                }
            }
            progress.begin(Speech.say("Apprentissage", "Learning"))
            let outcome = try Self.learn(examples, name: name, rules: policy.rules)
            progress.begin(Speech.say("Jugement", "Judging"))
            return (outcome, TrainingReport(of: outcome, examples, policy: policy, isStarter: starter))
        }
        do {
            try outcome.text.write(toFile: output, atomically: true, encoding: .utf8)
        } catch {
            throw Failure(.inputOutput, Speech.say("\(output) ne peut être écrit", "\(output) cannot be written"))
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
                    .data,
                    Speech.say(
                        "\(count) exemples ne suffisent pas pour apprendre : il en faut \(TriageTrainer.fewestExamples)",
                        "\(count) examples are too few to learn from: \(TriageTrainer.fewestExamples) at least"))
            case .oneKindOnly:
                throw Failure(
                    .data,
                    Speech.say(
                        "il faut des plaintes parmi les exemples, et autre chose",
                        "there must be complaints among the examples, and others"))
            }
        }
    }
}
