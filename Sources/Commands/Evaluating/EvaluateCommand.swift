internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Foundation

/// `evaluate`: judges the city's own labelled history, before going live and after every change of the rules.
struct EvaluateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evaluate",
            abstract: Speech.say(
                "Juger des exemples étiquetés et dire combien de fois les règles ont raison.",
                "Judge labelled examples and say how often the rules are right."),
            subcommands: [EvaluateTriageCommand.self, EvaluateRepeatsCommand.self])
    }
}

/// What both evaluations take.
struct EvaluationOptions: ParsableArguments {
    @Argument(
        help: .say(
            "Exemples étiquetés, un objet JSON par ligne.", "Labelled examples, JSON Lines.",
            value: Speech.say("fichier", "file")))
    var file: String

    @Flag(help: .say("Énumérer aussi chaque erreur avec son explication.", "Also list each miss with its explanation."))
    var errors = false

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

    /// Reads the examples, evaluates them by the configured rules, and shows the figures.
    func answer<Example>(
        _ read: (Settings, LabelledFile.Line) throws(LabelledFile.Fault) -> Example,
        _ evaluate: (Settings, [Example], ProgressLine) throws -> Evaluation
    ) throws {
        let settings = try Self.settings(config)
        let evaluation = try ProgressLine.during { progress in
            let examples = try LabelledFile(path: file).read(telling: progress) { line throws(LabelledFile.Fault) in
                try read(settings, line)
            }
            progress.begin(Speech.say("Jugement", "Judging"), of: examples.count)
            return try evaluate(settings, examples, progress)
        }
        let audience = Audience(settings: settings, asked: lang, now: WallClock.now)
        print(json ? try evaluation.json() : evaluation.page(for: audience))
    }

    /// The city judges its history before anything is installed: the default configuration file may be missing.
    static func settings(_ config: String?) throws -> Settings {
        if let config { return try Settings.forTool(path: config, checking: .judging) }
        let path = ConfigurationFile.defaultPath
        return FileManager.default.fileExists(atPath: path)
            ? try Settings.forTool(path: path, checking: .judging) : .default
    }
}

/// `evaluate triage`.
struct EvaluateTriageCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "triage", abstract: Speech.say("Juger des requêtes étiquetées.", "Judge labelled requests."),
            discussion: Speech.say(
                """
                Un objet par ligne : text, service_name, channel, language et label (complaint, service_request, information, \
                comment). Une plainte soumise à une personne compte comme reconnue, car elle est traitée comme telle; ce qui est soumis à une personne ne \
                compte dans aucune précision.
                """,
                """
                One object a line: text, service_name, channel, language, and label (complaint, service_request, information, \
                comment). A complaint sent to review counts as recognised, for it is treated as one; what is sent to review \
                counts in no precision.
                """))
    }

    @OptionGroup var options: EvaluationOptions

    func run() throws {
        try options.answer { settings, line throws(LabelledFile.Fault) in
            try TriageEvaluation.Example(line, policy: settings.policy.triage)
        } _: { settings, examples, progress in
            TriageEvaluation.evaluate(
                [(settings.policy.triage, examples[...])], listingErrors: options.errors, telling: progress)
        }
    }
}

/// `evaluate repeats`.
struct EvaluateRepeatsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "repeats",
            abstract: Speech.say("Classer des paires d’appels étiquetées.", "File labelled pairs of contacts."),
            discussion: Speech.say(
                """
                Un objet par ligne : first et second, des appels tels que publiés (request.created), et label (repeat, \
                not_repeat, review).
                """,
                """
                One object a line: first and second, contacts as they are published (request.created), and label (repeat, \
                not_repeat, review).
                """))
    }

    @OptionGroup var options: EvaluationOptions

    func run() throws {
        try options.answer { _, line throws(LabelledFile.Fault) in
            try RepeatEvaluation.Example(line)
        } _: { settings, examples, progress in
            RepeatEvaluation(policy: settings.policy).evaluate(
                examples, listingErrors: options.errors, telling: progress)
        }
    }
}
