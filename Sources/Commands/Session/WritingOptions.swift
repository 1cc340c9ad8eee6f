internal import AMQP
internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Contract
internal import Foundation

/// What every writing verb takes: the configuration, and under whose name it is recorded.
struct WritingOptions: ParsableArguments {
    @Option(help: .say("Le fichier de configuration.", "The configuration file.", value: Speech.say("fichier", "file")))
    var config = ConfigurationFile.defaultPath

    @Option(
        name: .customLong("operator"),
        help: .say(
            "Qui le fait; l’utilisateur par défaut.", "Who does it; the user by default.",
            value: Speech.say("nom", "name")))
    var operatorName: String?

    @Option(
        help: .say(
            "fr ou en; celle de l’environnement par défaut.", "fr or en; the locale's by default.",
            value: Speech.say("langue", "language")))
    var lang: Language?

    /// Where and when a message is made.
    struct Setting {
        let now: Instant
        let operatorName: String
        let localTime: LocalTime

        /// The instant that the operator wrote, or now.
        func instant(_ text: String?) throws -> Instant {
            guard let text else { return now }
            guard let instant = TimeText.instant(text, in: localTime, now: now) else {
                throw Failure(
                    .usage,
                    Speech.say(
                        "« \(text) » n’est pas une heure : écrivez 14:30, 2026-03-02 14:30 ou 2026-03-02T14:30:00-05:00",
                        "“\(text)” is no time: write 14:30, 2026-03-02 14:30 or 2026-03-02T14:30:00-05:00"))
            }
            return instant
        }
    }

    /// Publishes the message that `make` makes, as the 311 system would (`contract.md`, "In"), and says that it was taken.
    func publish(_ make: (Setting) throws -> Message) throws {
        let settings = try Settings.forTool(path: config)
        let now = WallClock.now
        let name = try requireOperator()
        let message = try make(
            Setting(now: now, operatorName: name, localTime: settings.policy.calendar.localTime))
        let id = UUID().uuidString.lowercased()
        guard let event = OperatorMessage(message, id: id, at: now)?.encoded else {
            throw Failure(
                .data, Speech.say("ce message ne peut être envoyé à la main", "this message cannot be sent by hand"))
        }
        try Self.check(event)
        let session = try BrokerSession(settings)
        try session.publish(event.publication(to: settings.names.exchange, at: now))
        let audience = Audience(settings: settings, asked: lang, now: now)
        print(audience.say("Transmis et confirmé : \(event.type) \(id)", "Sent and confirmed: \(event.type) \(id)"))
        // Only now: whatever happens to the goodbye, the message is in.
        try session.close()
    }

    /// The name that goes on record.
    func requireOperator(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> String {
        guard let person = Operator(given: operatorName, environment: environment) else {
            throw Failure(
                .usage,
                Speech.say(
                    "on ne sait pas qui vous êtes (USER n’est pas défini) : dites-le par --operator NOM",
                    "it is not known who you are (USER is not set): say it with --operator NAME"))
        }
        return person.name
    }

    /// Reads the message as the daemon will, so that what it would set aside is refused here, where somebody can correct it.
    static func check(_ event: EncodedEvent) throws {
        let delivery = InboundMessage(
            contentType: EncodedEvent.contentType, routingKey: event.routingKey, body: event.body)
        if case .refused(let refusal, _) = MessageDecoder().decode(delivery).result {
            throw Failure(.data, "\(refusal.code.rawValue): \(refusal.detail)")
        }
    }
}

extension EncodedEvent {
    static let contentType = "application/cloudevents+json"

    /// The event as it is published to `exchange`.
    func publication(to exchange: String, at now: Instant) -> Publication {
        Publication(
            exchange: exchange, routingKey: routingKey,
            properties: Properties(
                contentType: Self.contentType, persistent: true, messageID: id,
                timestamp: UInt64(exactly: now.milliseconds / 1000), type: type, appID: "vip311ctl"), body: body)
    }
}
