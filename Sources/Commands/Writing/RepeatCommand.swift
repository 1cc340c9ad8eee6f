internal import ArgumentParser
internal import Casework

/// `repeat correct`: a person says which earlier contact a contact repeats, or that it repeats none.
struct RepeatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repeat", abstract: "Which contacts are about the same matter.", subcommands: [Correct.self])

    /// Corrects the match.
    struct Correct: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "correct", abstract: "Say which earlier request a request repeats, or that it repeats none.")

        @OptionGroup var request: RequestArgument

        @Option(help: "The earlier request about the same matter.")
        var earlier: String?

        @Flag(help: "It repeats none.")
        var none = false

        @Option(help: "Why, for the record.")
        var reason: String

        @OptionGroup var writing: WritingOptions

        func validate() throws {
            guard (earlier != nil) != none else { throw ValidationError("give either --earlier ID or --none") }
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
