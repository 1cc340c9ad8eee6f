internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Contract

/// `citizen export`: all that is on file about a person's requests, in a form that other programs read.
struct CitizenExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Speech.say(
                "Tout ce qui est consigné sur des requêtes, en JSON, avec chaque décision automatisée et ses motifs.",
                "All that is on file about requests, as JSON, with each automated decision and its reasons."),
            discussion: Speech.say(
                """
                Ce que d’autres ont écrit ou réclamé dans le même dossier est laissé de côté. Ce qui a été mis de côté sans être lu n’y est pas : voir vip311ctl dead list.
                """,
                """
                What others wrote or asked in the same case is left out. What was set aside unread is not on file: see vip311ctl dead list.
                """))
    }

    @Argument(
        help: .say(
            "Les identifiants des requêtes de la personne dans le système 311.",
            "The 311 system's ids of the person's requests.", value: "id"))
    var ids: [String]

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try reading.answer { reader, now in
            try CitizenExport(ids.map { RequestID($0) }, from: reader, at: now)
        }
    }
}

/// What is on file about a person, for that person.
struct CitizenExport: Answer {
    /// One request.
    private struct Item: Encodable {
        /// What is recorded, and what was done.
        let record: HistoryAnswer
        /// What was decided by the program or by a person, and why.
        let decisions: [Explanation.Request]
    }

    private let exportedAt: String
    private let requests: [Item]

    /// The export of `ids`, made at `now`.
    /// - Throws: ``Failure`` where nothing is recorded under one of them.
    init(_ ids: [RequestID], from reader: some CaseReader, at now: Instant) throws {
        exportedAt = RFC3339.text(now)
        requests = try ids.map { requestID in
            let history = try Self.history(of: requestID, among: ids, from: reader)
            return Item(record: HistoryAnswer(history), decisions: Explanation(history).requests)
        }
    }

    private enum CodingKeys: String, CodingKey { case exportedAt, requests }

    func page(for audience: Audience) throws -> String { try json() }

    /// What is recorded about `requestID` with its details, and nothing about the other contacts of its case: not even their ids, but
    /// for those among `ids`, whom the clerk has said to be the same person's.
    private static func history(
        of requestID: RequestID, among ids: [RequestID], from reader: some CaseReader
    ) throws -> RecordedHistory {
        guard var history = try reader.history(of: requestID),
            let contact = try reader.contact(requestID, withDetails: true)
        else {
            throw Failure(
                .data,
                Speech.say("rien n’est consigné sous \(requestID.text)", "nothing is recorded under \(requestID.text)"))
        }
        history.contacts = [contact]
        history.journal.removeAll { $0.row.requestID != nil && $0.row.requestID != requestID }
        history.caseFile?.obligations.removeAll { $0.requestID != requestID }
        for index in history.caseFile?.reviews.indices ?? 0..<0 {
            history.caseFile?.reviews[index].candidates.removeAll { !ids.contains($0.requestID) }
        }
        return history
    }
}
