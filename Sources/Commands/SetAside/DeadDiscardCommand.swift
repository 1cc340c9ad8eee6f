internal import ArgumentParser
internal import Casework
internal import Configuration

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
        try queue.settle(tags)
        let audience = Audience(settings: settings, asked: writing.lang, now: WallClock.now)
        let facts = [audience.time(audience.now), name, message.id, message.type ?? "–", message.reason, reason]
        print(audience.say("Écarté : ", "Discarded: ") + Printable.line(facts.joined(separator: " · ")))
    }
}
