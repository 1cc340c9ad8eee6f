internal import ArgumentParser
internal import CaseStore
internal import Casework

/// `explain`: why a request, or each request of a case, was judged as it was and filed where it is.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Why a request was judged so: each reason in words, the versions that judged, who corrected, what it repeats."
    )

    @Argument(
        help: ArgumentHelp("The id of a request, a case (VIP-000042) or a meeting (VIP-000042-M1).", valueName: "id"))
    var id: String

    @Flag(help: "Also the citizen's words, and why people decided otherwise in theirs.")
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
