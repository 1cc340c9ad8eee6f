internal import ArgumentParser
internal import Casework

/// `follow-up`: records that somebody reached the citizen, or tried.
struct FollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow-up", abstract: "Record a follow-up, or an attempt at one.")

    @OptionGroup var request: RequestArgument

    @Option(help: "What came of it.")
    var outcome: FollowUpOutcome

    @Option(help: "How the citizen was reached.")
    var channel: Channel

    @Option(help: "When it took place; now by default.")
    var at: String?

    @Option(help: "A note for colleagues.")
    var note: String?

    @OptionGroup var writing: WritingOptions

    func run() throws {
        try writing.publish { setting in
            .followUpRecorded(
                FollowUpRecorded(
                    requestID: request.requestID, contactedAt: try setting.instant(at), agent: setting.operatorName,
                    channel: channel, outcome: outcome, recordedAt: setting.now, note: note))
        }
    }
}
