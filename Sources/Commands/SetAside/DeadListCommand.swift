internal import AMQP
internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Contract

/// `dead list`: what is set aside, and why; never a body.
struct DeadListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Speech.say(
                "Ce qui est mis de côté et pourquoi, le plus ancien d’abord; les copies d’un message une seule fois.",
                "What is set aside and why, oldest first; copies of a message once."))
    }

    @Option(help: .say("Regarder au plus ce nombre de messages.", "Look at most at this many messages."))
    var limit = 1000

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard (1...HeldQueue.longestLook).contains(limit) else {
            throw ValidationError(
                Speech.say("--limit va de 1 à \(HeldQueue.longestLook)", "--limit is 1 to \(HeldQueue.longestLook)"))
        }
    }

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let now = WallClock.now
        let queue = try DeadQueue(settings)
        var answer = DeadListAnswer()
        try queue.browse(limit: limit) { message in
            answer.add(message)
            return true
        }
        answer.isPartial = answer.seen == limit
        try queue.session.close()
        try reading.show(answer, settings: settings, now: now)
    }
}

/// What is set aside.
struct DeadListAnswer: Answer {
    /// One message, without its body.
    struct Item: Encodable {
        let id: String
        let reason: String
        let detail: String?
        let type: String?
        let routingKey: String?
        let since: String?
        let bodyBytes: Int
        var copies: Int
    }

    private(set) var messages: [Item] = []
    /// Whether there may be more than were looked at.
    var isPartial = false
    private(set) var seen = 0
    private var instants: [Instant?] = []
    private var places: [String: Int] = [:]

    private enum CodingKeys: String, CodingKey { case messages, isPartial }

    /// Adds a message, or counts it as a copy.
    mutating func add(_ message: SetAsideMessage) {
        seen += 1
        let key = "\(message.id) \(message.routingKey ?? "")"
        if let place = places[key] {
            messages[place].copies += 1
            return
        }
        places[key] = messages.count
        instants.append(message.since)
        messages.append(
            Item(
                id: message.id, reason: message.reason, detail: message.detail, type: message.type,
                routingKey: message.routingKey, since: message.since.map(RFC3339.text),
                bodyBytes: message.delivery.oversized ?? message.delivery.body.count, copies: 1))
    }

    func page(for audience: Audience) -> String {
        guard !messages.isEmpty else { return audience.say("Rien de mis de côté.", "Nothing is set aside.") }
        var table = TextTable([
            .init("Id"), .init("Type"), .init(audience.say("Motif", "Reason")),
            .init(audience.say("Précision", "Detail")), .init(audience.say("Âge", "Age"), .right),
            .init(audience.say("Copies", "Copies"), .right),
        ])
        for (item, since) in zip(messages, instants) {
            table.add([
                String(item.id.prefix(12)), item.type, item.reason, item.detail,
                since.map { audience.length(audience.now.since($0)) }, "\(item.copies)",
            ])
        }
        guard isPartial else { return table.text(for: audience) }
        return table.text(for: audience) + "\n\n" + audience.say("Il peut y en avoir d’autres.", "There may be more.")
    }
}
