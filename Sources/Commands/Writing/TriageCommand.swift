internal import ArgumentParser
internal import Casework

/// `triage`: what requests are judged to be, corrected by a person or learned from many.
struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage", abstract: "What requests are judged to be.",
        subcommands: [Correct.self, TrainCommand.self, LexiconCommand.self])

    /// Corrects the judgement.
    struct Correct: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "correct", abstract: "Say what a request is.")

        @OptionGroup var request: RequestArgument

        @Option(help: "What it is.")
        var kind: Kind

        @Option(help: "Why, for the record.")
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
