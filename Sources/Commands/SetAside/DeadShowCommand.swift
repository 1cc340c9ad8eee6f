internal import AMQP
internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Contract
internal import Foundation

/// `dead show`: one message that is set aside, with its body.
struct DeadShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Speech.say(
                "Un message avec son corps, qui peut contenir des renseignements personnels.",
                "One message with its body, which may hold personal data."))
    }

    @Argument(
        help: .say(
            "L’identifiant du message, ou ses 6 premiers caractères ou plus.",
            "The message's id, or the first 6 characters or more.", value: "id"))
    var id: String

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let now = WallClock.now
        let queue = try DeadQueue(settings)
        let found = try queue.find(id)
        try queue.session.close()
        try reading.show(DeadShowAnswer(found.message), settings: settings, now: now)
    }
}

/// A message that is set aside, whole.
struct DeadShowAnswer: Answer {
    let id: String
    let reason: String
    let detail: String?
    let type: String?
    let routingKey: String?
    let contentType: String?
    let since: String?
    /// The body where it is text, else `bodyBase64`.
    let body: String?
    let bodyBase64: String?
    private let instant: Instant?

    init(_ message: SetAsideMessage) {
        id = message.id
        reason = message.reason
        detail = message.detail
        type = message.type
        routingKey = message.routingKey
        contentType = message.delivery.properties.contentType
        instant = message.since
        since = message.since.map(RFC3339.text)
        body = String(validating: message.delivery.body, as: UTF8.self)
        bodyBase64 = body == nil ? Data(message.delivery.body).base64EncodedString() : nil
    }

    private enum CodingKeys: String, CodingKey {
        case id, reason, detail, type, routingKey, contentType, since, body, bodyBase64
    }

    func page(for audience: Audience) -> String {
        let fields: [(String, String?)] = [
            ("Id", id), ("Type", type), (audience.say("Motif", "Reason"), reason),
            (audience.say("Précision", "Detail"), detail), (audience.say("Clé de routage", "Routing key"), routingKey),
            (audience.say("Type de contenu", "Content type"), contentType),
            (audience.say("Date", "Date"), instant.map(audience.time)),
        ]
        let lines = fields.compactMap { title, value in value.map { "\(title): \(Printable.line($0))" } }
        let text = body.map(Printable.lines) ?? bodyBase64 ?? ""
        return lines.joined(separator: "\n") + "\n\n" + text
    }
}
