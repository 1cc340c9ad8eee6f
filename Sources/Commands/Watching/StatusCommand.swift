internal import ArgumentParser
internal import CaseStore
internal import Configuration

/// `status`: whether one can sleep well, in five lines.
struct StatusCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: Speech.say(
                "Est-ce que tout va, qu’est-ce qui attend, qu’est-ce qui est en retard, depuis quand.",
                "Is it healthy, what is waiting, what is late, since when."),
            discussion: Speech.say(
                """
                Cinq lignes : le service, les suivis, les rencontres, les messages, les personnes. Qu’on s’occupe d’une ligne qui commence \
                par « voir ». Le registre répond même si le démon est arrêté; ce que le démon et RabbitMQ ne disent pas est nommé.
                """,
                """
                Five lines: the service, follow-ups, meetings, messages, people. A line that begins with “look” wants somebody to look into it. \
                The record answers even if the daemon is stopped; what daemon and broker do not tell is named.
                """))
    }

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let health = ServiceHealth.ask(at: settings.http.listen)
        let queues = QueueDepths.ask(settings)
        try reading.answer(settings) { reader, now in
            StatusAnswer(try reader.status(at: now), health: health, queues: queues, at: now)
        }
    }
}
