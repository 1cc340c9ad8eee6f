internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Contract

/// `worklist`: complaints to follow up now, most urgent first.
struct WorklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worklist", abstract: "Complaints to follow up now, most urgent first, with the time left.")

    @Option(help: "Only this district's, by its slug; unknown for those without.")
    var district: String?

    @Option(help: "At most this many.")
    var limit = 50

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit is 1 to 100000") }
    }

    func run() throws {
        try reading.answer { reader, now in
            WorklistAnswer(try reader.worklist(district: district, limit: limit), at: now)
        }
    }
}

/// The follow-ups owed.
struct WorklistAnswer: Answer {
    /// One follow-up owed.
    struct Item: Encodable {
        let requestID: String
        let caseID: String
        let registeredAt: String
        let dueAt: String
        let secondsLeft: Int64
        let treatedAs: Kind
        let priority: Int
        let district: String?
        let serviceName: String?
        let channel: Channel?
        let language: String?
        let attempts: Int
        let lastAttemptAt: String?
    }

    let asOf: String
    let followUps: [Item]
    private let entries: [WorklistEntry]

    init(_ entries: [WorklistEntry], at now: Instant) {
        self.entries = entries
        asOf = RFC3339.text(now)
        followUps = entries.map { entry in
            Item(
                requestID: entry.requestID.text, caseID: entry.caseID.description,
                registeredAt: RFC3339.text(entry.registeredAt), dueAt: RFC3339.text(entry.dueAt),
                secondsLeft: entry.dueAt.since(now).wholeSeconds, treatedAs: entry.treatedAs, priority: entry.priority,
                district: entry.district, serviceName: entry.serviceName, channel: entry.channel,
                language: entry.language, attempts: entry.attempts,
                lastAttemptAt: entry.lastAttemptAt.map(RFC3339.text))
        }
    }

    private enum CodingKeys: String, CodingKey { case asOf, followUps }

    func page(for audience: Audience) -> String {
        guard !entries.isEmpty else { return audience.say("Aucun suivi à faire.", "No follow-up owed.") }
        var table = TextTable([
            .init(audience.say("Reste", "Left"), .right), .init(audience.say("Échéance", "Due")),
            .init(audience.say("Requête", "Request")), .init(audience.say("Dossier", "Case")), .init("District"),
            .init(audience.say("Priorité", "Priority"), .right), .init(audience.say("Essais", "Attempts"), .right),
            .init(audience.say("Langue", "Language")), .init("Service"),
        ])
        for entry in entries {
            table.add([
                audience.remaining(until: entry.dueAt), audience.time(entry.dueAt), entry.requestID.text,
                entry.caseID.description, entry.district, "\(entry.priority)", "\(entry.attempts)", entry.language,
                entry.serviceName,
            ])
        }
        return table.text
    }
}
