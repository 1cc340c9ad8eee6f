internal import AMQP
internal import ArgumentParser
internal import Casework
internal import Configuration

/// `dead retry`: sends a message in once more, as it was.
struct DeadRetryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retry",
            abstract: Speech.say("Remettre un message, tel quel.", "Send a message in once more, as it was."))
    }

    @Argument(
        help: .say(
            "L’identifiant du message, ou ses 6 premiers caractères ou plus.",
            "The message's id, or the first 6 characters or more.", value: "id"))
    var id: String

    @OptionGroup var writing: WritingOptions

    func run() throws {
        let settings = try Settings.forTool(path: writing.config)
        let queue = try DeadQueue(settings)
        let (message, tags) = try queue.find(id)
        guard !message.isTooLarge else {
            throw Failure(
                .data,
                Speech.say(
                    "\(message.id) est trop grand pour être pris : faites-le corriger par l’expéditeur",
                    "\(message.id) is too large to be taken: have its sender correct it"))
        }
        guard let routingKey = message.routingKey else {
            throw Failure(
                .data,
                Speech.say(
                    "\(message.id) ne montre pas sa clé de routage",
                    "\(message.id) does not show the routing key that it came with"))
        }
        // Out of the queue only once the broker has it again: a message may come twice, but is never lost.
        try queue.session.publish(message.again(to: settings.names.exchange, routingKey: routingKey))
        try queue.settle(tags)
        let audience = Audience(settings: settings, asked: writing.lang, now: WallClock.now)
        print(audience.say("Remis et confirmé : ", "Sent in again and confirmed: ") + Printable.line(message.id))
    }
}
