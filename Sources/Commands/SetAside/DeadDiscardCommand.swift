internal import ArgumentParser
internal import Casework
internal import Configuration
internal import Contract

/// `dead discard`: takes a message out for good, with a reason.
struct DeadDiscardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard", abstract: "Take a message out for good, with a reason.")

    @Argument(help: ArgumentHelp("The message's id, or the first 6 characters or more.", valueName: "id"))
    var id: String

    @Option(help: "Why, for the record.")
    var reason: String

    @OptionGroup var writing: WritingOptions

    func validate() throws {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw ValidationError("--reason must say why") }
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
            throw Failure(.data, "this message cannot be sent by hand")
        }
        try WritingOptions.check(event)
        return event
    }
}
