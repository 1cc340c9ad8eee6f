internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Foundation

/// `audit export`: the trail as JSON Lines, from which the chain and every published figure can be worked out anew.
struct AuditExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Speech.say(
                "Tout le journal, un objet JSON par ligne, pour qui le vérifie avec ses propres programmes.",
                "The whole journal as JSON Lines, for whoever checks it with programs of their own."),
            discussion: Speech.say(
                """
                La première ligne nomme le registre. Il n’y a là aucun renseignement personnel de citoyen; les gens de la Ville y sont nommés. \
                deploy/recompute-account en tire une reddition de comptes.
                """,
                """
                The first line names the record. It holds no personal data of citizens; it names the city's own people. \
                deploy/recompute-account works out an account from it.
                """))
    }

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try reading.read { reader, _ in
            let export = TrailExport(reader: reader)
            try export.write { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) }
        }
    }
}

/// The journal as lines of JSON, from the first row to the one that is last when it begins.
struct TrailExport {
    let reader: any CaseReader

    private static let rowsAtOnce = 5000

    /// Hands over each line, without its end.
    func write(_ body: (String) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func line(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        let last = try reader.journalEnd()?.sequence ?? 0
        try body(try line(["epoch": try reader.epoch()]))
        // Whatever somebody put in before the first row is exported, too.
        var sequence = Int64.min
        while sequence < last {
            let page = try reader.journal(after: sequence, limit: Self.rowsAtOnce)
            guard let end = page.last else { return }
            for entry in page where entry.sequence <= last { try body(try line(TrailLine(entry))) }
            sequence = end.sequence
        }
    }
}

/// One row. What it does not have, it leaves out; facts and bodies are texts, so that their bytes, which the link counts, are kept.
private struct TrailLine: Encodable {
    let sequence: Int64
    /// Milliseconds since 1970 in UTC.
    let at: Int64
    let code: String
    let caseId: Int64?
    let requestId: String?
    let facts: String?
    let eventId: String?
    let eventType: String?
    let routingKey: String?
    let body: String?
    let link: String

    private enum CodingKeys: String, CodingKey {
        case sequence, at, code, facts, body, link
        case caseId = "case_id"
        case requestId = "request_id"
        case eventId = "event_id"
        case eventType = "event_type"
        case routingKey = "routing_key"
    }

    init(_ entry: JournalEntry) {
        let event = entry.row.publication
        sequence = entry.sequence
        at = entry.row.at.milliseconds
        code = entry.row.code
        caseId = entry.row.caseID?.number
        requestId = entry.row.requestID?.text
        facts = entry.row.facts.map { String(decoding: $0, as: UTF8.self) }
        eventId = event?.id
        eventType = event?.type
        routingKey = event?.routingKey
        body = event.map { String(decoding: $0.body, as: UTF8.self) }
        link = Hexadecimal.text(entry.link)
    }
}
