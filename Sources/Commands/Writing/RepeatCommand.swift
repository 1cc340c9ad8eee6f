internal import ArgumentParser
internal import Casework

/// `repeat correct`: a person says which earlier contact a contact repeats, or that it repeats none.
struct RepeatCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "repeat",
            abstract: Speech.say(
                "Quels appels portent sur la même affaire.", "Which contacts are about the same matter."),
            subcommands: [Correct.self])
    }

    /// Corrects the match.
    struct Correct: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "correct",
                abstract: Speech.say(
                    "Dire quelle requête antérieure une requête répète, ou qu’elle n’en répète aucune.",
                    "Say which earlier request a request repeats, or that it repeats none."))
        }

        @OptionGroup var request: RequestArgument

        @Option(help: .say("La requête antérieure sur la même affaire.", "The earlier request about the same matter."))
        var earlier: String?

        @Flag(help: .say("Elle n’en répète aucune.", "It repeats none."))
        var none = false

        @Option(help: .say("Pourquoi; le motif est consigné.", "Why, for the record."))
        var reason: String

        @OptionGroup var writing: WritingOptions

        func validate() throws {
            guard (earlier != nil) != none else {
                throw ValidationError(
                    Speech.say("donnez soit --earlier ID, soit --none", "give either --earlier ID or --none"))
            }
        }

        func run() throws {
            try writing.publish { setting in
                .repeatCorrected(
                    RepeatCorrected(
                        requestID: request.requestID, earlierRequestID: earlier.map { RequestID($0) },
                        correction: Correction(by: setting.operatorName, at: setting.now, reason: reason)))
            }
        }
    }
}
