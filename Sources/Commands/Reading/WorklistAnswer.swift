internal import CaseStore
internal import Casework
internal import Contract

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

        init(_ entry: WorklistEntry, at now: Instant) {
            requestID = entry.requestID.text
            caseID = entry.caseID.description
            registeredAt = RFC3339.text(entry.registeredAt)
            dueAt = RFC3339.text(entry.dueAt)
            secondsLeft = entry.dueAt.since(now).wholeSeconds
            treatedAs = entry.treatedAs
            priority = entry.priority
            district = entry.district
            serviceName = entry.serviceName
            channel = entry.channel
            language = entry.language
            attempts = entry.attempts
            lastAttemptAt = entry.lastAttemptAt.map(RFC3339.text)
        }
    }

    let asOf: String
    let followUps: [Item]
    private let entries: [WorklistEntry]

    init(_ entries: [WorklistEntry], at now: Instant) {
        self.entries = entries
        asOf = RFC3339.text(now)
        followUps = entries.map { Item($0, at: now) }
    }

    private enum CodingKeys: String, CodingKey { case asOf, followUps }

    func page(for audience: Audience) -> String {
        guard !entries.isEmpty else { return audience.say("Aucun suivi à faire.", "No follow-up owed.") }
        return Self.table(of: entries, for: audience).text(for: audience)
    }

    /// A row for each of `entries`.
    static func table(of entries: [WorklistEntry], for audience: Audience) -> TextTable {
        var table = TextTable([
            .init(audience.say("Reste", "Left"), .right), .init(audience.say("Échéance", "Due")),
            .init(audience.say("Requête", "Request")), .init(audience.say("Dossier", "Case")), .init("District"),
            .init(audience.say("Priorité", "Priority"), .right), .init(audience.say("Essais", "Attempts"), .right),
            .init(audience.say("Langue", "Language")), .init("Service"),
        ])
        for entry in entries {
            table.add(
                [
                    audience.remaining(until: entry.dueAt), audience.time(entry.dueAt), entry.requestID.text,
                    entry.caseID.description, entry.district, "\(entry.priority)", "\(entry.attempts)",
                    entry.language, entry.serviceName,
                ], audience.tone(of: entry.dueAt))
        }
        return table
    }
}
