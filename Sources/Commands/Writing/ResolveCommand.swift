internal import ArgumentParser
internal import Casework

/// `resolve`: the matter is settled.
struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Record that the matter is settled.")

    @OptionGroup var request: RequestArgument

    @Option(help: "Who confirms it: citizen or city.")
    var confirmedBy: ResolutionSource

    @Option(help: "When it was settled; now by default.")
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
