internal import ArgumentParser
internal import Casework

/// `resolve`: the matter is settled.
struct ResolveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resolve",
            abstract: Speech.say("Consigner que l’affaire est réglée.", "Record that the matter is settled."))
    }

    @OptionGroup var request: RequestArgument

    @Option(
        help: .say("Qui le confirme : citizen (le citoyen) ou city (la Ville).", "Who confirms it: citizen or city."))
    var confirmedBy: ResolutionSource

    @Option(help: .say("Quand elle a été réglée; maintenant par défaut.", "When it was settled; now by default."))
    var at: String?

    @OptionGroup var writing: WritingOptions

    func run() throws {
        try writing.publish { setting in
            .caseResolved(
                CaseResolved(
                    requestID: request.requestID, resolvedAt: try setting.instant(at), confirmedBy: confirmedBy,
                    recordedBy: setting.operatorName))
        }
    }
}
