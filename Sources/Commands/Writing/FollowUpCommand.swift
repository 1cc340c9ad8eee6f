internal import ArgumentParser
internal import Casework

/// `follow-up`: records that somebody reached the citizen, or tried.
struct FollowUpCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "follow-up",
            abstract: Speech.say("Consigner un suivi, ou un essai.", "Record a follow-up, or an attempt at one."))
    }

    @OptionGroup var request: RequestArgument

    @Option(help: .say("Ce qu’il en est résulté.", "What came of it."))
    var outcome: FollowUpOutcome

    @Option(help: .say("Par quelle voie le citoyen a été joint.", "How the citizen was reached."))
    var channel: Channel

    @Option(help: .say("Quand il a eu lieu; maintenant par défaut.", "When it took place; now by default."))
    var at: String?

    @Option(help: .say("Une note pour les collègues.", "A note for colleagues."))
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
