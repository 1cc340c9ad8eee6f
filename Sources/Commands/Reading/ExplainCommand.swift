internal import ArgumentParser
internal import CaseStore
internal import Casework

/// `explain`: why a request, or each request of a case, was judged as it was and filed where it is.
struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract:
                Speech.say(
                    "Pourquoi une requête a été jugée ainsi : chaque raison en mots, les versions qui ont jugé, qui a corrigé, ce qu’elle répète.",
                    "Why a request was judged so: each reason in words, the versions that judged, who corrected, what it repeats."
                )
        )
    }

    @Argument(
        help: .say(
            "L’identifiant d’une requête, d’un dossier (VIP-000042) ou d’une rencontre (VIP-000042-M1).",
            "The id of a request, a case (VIP-000042) or a meeting (VIP-000042-M1).", value: "id"))
    var id: String

    @Flag(
        help: .say(
            "Aussi les propos du citoyen, et les motifs de qui a décidé autrement.",
            "Also the citizen's words, and why people decided otherwise in theirs."))
    var withDetails = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try reading.answer { reader, _ in try Self.find(id, in: reader, withDetails: withDetails) }
    }

    /// The explanation of what the record holds under `id`: of that request alone, or of all requests of a case.
    static func find(_ id: String, in reader: some CaseReader, withDetails: Bool) throws -> Explanation {
        var history = try ShowCommand.find(id, in: reader, withDetails: withDetails).history
        let request = RequestID(id)
        if history.contacts.contains(where: { $0.requestID == request }) {
            history.contacts.removeAll { $0.requestID != request }
        }
        return Explanation(history)
    }
}
