internal import ArgumentParser
internal import Casework

/// `triage`: what requests are judged to be, corrected by a person or learned from many.
struct TriageCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "triage",
            abstract: Speech.say("Ce que les requêtes sont jugées être.", "What requests are judged to be."),
            subcommands: [Correct.self, TrainCommand.self, LexiconCommand.self])
    }

    /// Corrects the judgement.
    struct Correct: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "correct", abstract: Speech.say("Dire ce qu’est une requête.", "Say what a request is."))
        }

        @OptionGroup var request: RequestArgument

        @Option(help: .say("Ce qu’elle est.", "What it is."))
        var kind: Kind

        @Option(help: .say("Pourquoi; le motif est consigné.", "Why, for the record."))
        var reason: String

        @OptionGroup var writing: WritingOptions

        func run() throws {
            try writing.publish { setting in
                .triageCorrected(
                    TriageCorrected(
                        requestID: request.requestID, kind: kind,
                        correction: Correction(by: setting.operatorName, at: setting.now, reason: reason)))
            }
        }
    }
}
