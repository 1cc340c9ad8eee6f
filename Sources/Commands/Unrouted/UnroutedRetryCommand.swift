internal import AMQP
internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Configuration

/// `unrouted retry`: sends what nobody had bound once more, after somebody has.
struct UnroutedRetryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retry",
            abstract: Speech.say(
                "Renvoyer ce que personne n’avait lié, si c’est encore vrai.",
                "Send what nobody had bound once more, as far as it is still true."),
            discussion: Speech.say(
                """
                Chaque événement repart tel quel, sous son identifiant et sa clé de routage, avec l’en-tête x-vip311-resent. Un avis sur ce qui a pris fin \
                entre-temps est laissé de côté et sort de la file; le journal le garde. Ce que personne n’a encore lié revient.
                """,
                """
                Each event goes out as it was, under its own id and routing key, with the header x-vip311-resent. A notice about what has \
                ended meanwhile is left out, and out of the queue; the journal keeps it. What still nobody has bound comes back.
                """))
    }

    @OptionGroup var writing: WritingOptions

    func run() throws {
        let settings = try Settings.forTool(path: writing.config)
        let queue = try HeldQueue(settings.names.unrouted, settings)
        var (sent, ended) = (0, 0)
        do {
            let reader = try SQLiteCaseReader(path: settings.store.path)
            // What comes back is not sent a second time.
            try queue.browse(limit: try queue.depth()) { delivery in
                let event = UnroutedEvent(delivery)
                if try event.isTrue(by: reader) {
                    // Out of the queue only once the broker has it again: an event may come twice, but is never lost.
                    try queue.session.publish(event.again(to: settings.names.events))
                    sent += 1
                } else {
                    ended += 1
                }
                try queue.settle([delivery.tag])
                return true
            }
        } catch let error as StoreError {
            throw Failure(error)
        }
        try queue.session.close()
        let audience = Audience(settings: settings, asked: writing.lang, now: WallClock.now)
        print(
            audience.say(
                "Renvoyés et confirmés : \(sent). Laissés de côté, n'étant plus vrais : \(ended).",
                "Sent again and confirmed: \(sent). Left out, being true no longer: \(ended)."))
    }
}
