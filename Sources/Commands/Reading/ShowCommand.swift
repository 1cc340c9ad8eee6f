internal import ArgumentParser
internal import CaseStore
internal import Casework

/// `show`: the whole history of a request, a case or a meeting.
struct ShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Speech.say(
                "Toute l’histoire d’une requête, d’un dossier ou d’une rencontre.",
                "The whole history of a request, a case or a meeting."))
    }

    @Argument(
        help: .say(
            "L’identifiant d’une requête, d’un dossier (VIP-000042) ou d’une rencontre (VIP-000042-M1).",
            "The id of a request, a case (VIP-000042) or a meeting (VIP-000042-M1).", value: "id"))
    var id: String

    @Flag(
        help: .say(
            "Aussi les coordonnées et les propos du citoyen : pour qui doit le joindre.",
            "Also the citizen's contact data and words: for those who must reach the citizen."))
    var withDetails = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try reading.answer { reader, _ in try Self.find(id, in: reader, withDetails: withDetails) }
    }

    /// What the record holds under `id`: as a meeting's or a case's where it has their form, else as a request's.
    static func find(_ id: String, in reader: some CaseReader, withDetails: Bool) throws -> HistoryAnswer {
        let request = RequestID(id)
        var history: RecordedHistory?
        if let meetingID = MeetingID(id), let found = try reader.meeting(meetingID) {
            history = try reader.history(of: found.caseID)
        } else if let caseID = CaseID(id) {
            history = try reader.history(of: caseID)
        }
        if history == nil { history = try reader.history(of: request) }
        guard var history else {
            throw Failure(.data, Speech.say("rien n’est consigné sous \(id)", "nothing is recorded under \(id)"))
        }
        if withDetails {
            for index in history.contacts.indices {
                let contact = history.contacts[index].requestID
                history.contacts[index].details = try reader.contact(contact, withDetails: true)?.details
            }
        } else {
            for index in history.contacts.indices { history.contacts[index].details = nil }
        }
        return HistoryAnswer(history)
    }
}
