internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Contract

/// `dead discard`: takes a message out for good, with a reason.
struct DeadDiscardCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "discard",
            abstract: Speech.say(
                "Écarter un message pour de bon, avec un motif.", "Take a message out for good, with a reason."))
    }

    @Argument(
        help: .say(
            "L’identifiant du message, ou ses 6 premiers caractères ou plus.",
            "The message's id, or the first 6 characters or more.", value: "id"))
    var id: String

    @Option(help: .say("Pourquoi; le motif est consigné.", "Why, for the record."))
    var reason: String

    @OptionGroup var writing: WritingOptions

    func validate() throws {
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError(Speech.say("--reason doit dire pourquoi", "--reason must say why"))
        }
    }

    func run() throws {
        let settings = try Settings.forTool(path: writing.config)
        let name = try writing.requireOperator()
        let queue = try DeadQueue(settings)
        let (message, tags) = try queue.find(id)
        let now = WallClock.now
        // On record first: what follows can be interrupted anywhere, and done again.
        try queue.session.publish(
            try record(of: message, by: name, at: now).publication(to: settings.names.exchange, at: now))
        try queue.settle(tags)
        let audience = Audience(settings: settings, asked: writing.lang, now: now)
        let facts = [audience.time(now), name, message.id, message.type ?? "–", message.reason, reason]
        print(
            audience.say("Écarté et consigné : ", "Discarded and recorded: ")
                + Printable.line(facts.joined(separator: " · ")))
    }

    /// The message that puts the discard on record: the same one, by its id, however often the discard is tried.
    func record(of message: SetAsideMessage, by name: String, at now: Instant) throws -> EncodedEvent {
        let discard = MessageDiscarded(deadID: message.id, discardedBy: name, discardedAt: now, reason: reason)
        let occurrence = message.setAsideAt.map { "-\($0.milliseconds / 1000)" } ?? ""
        let id = "discard-\(message.id)\(occurrence)"
        guard let event = OperatorMessage(.messageDiscarded(discard), id: id, at: now)?.encoded else {
            throw Failure(
                .data, Speech.say("ce message ne peut être envoyé à la main", "this message cannot be sent by hand"))
        }
        try WritingOptions.check(event)
        return event
    }
}
