internal import AMQP
internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Configuration
internal import Contract

/// `unrouted list`: what nobody has bound, by routing key: that is what a subscriber would bind.
struct UnroutedListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Speech.say(
                "Ce que personne n’a lié, par clé de routage, et combien en est encore vrai.",
                "What nobody has bound, by routing key, and how much of it is still true."))
    }

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let queue = try HeldQueue(settings.names.unrouted, settings)
        var answer = UnroutedAnswer()
        do {
            let reader = try SQLiteCaseReader(path: settings.store.path)
            try queue.browse(limit: HeldQueue.longestLook) { delivery in
                let event = UnroutedEvent(delivery)
                answer.add(event, isTrue: try event.isTrue(by: reader))
                return true
            }
        } catch let error as StoreError {
            throw Failure(error)
        }
        try queue.session.close()
        try reading.show(answer, settings: settings, now: WallClock.now)
    }
}

/// What nobody has bound.
struct UnroutedAnswer: Answer {
    /// The events under one routing key.
    struct Item: Encodable {
        let routingKey: String
        var events = 0
        /// Of these, those that still ask for something or tell what has happened.
        var stillTrue = 0
        /// Of these, those that were sent again before.
        var resent = 0
        var since: String?
        fileprivate var oldest: Instant?

        private enum CodingKeys: String, CodingKey { case routingKey, events, stillTrue, resent, since }
    }

    private(set) var routingKeys: [Item] = []

    mutating func add(_ event: UnroutedEvent, isTrue: Bool) {
        let key = event.delivery.routingKey
        let place = routingKeys.firstIndex { $0.routingKey == key } ?? routingKeys.count
        if place == routingKeys.count { routingKeys.append(Item(routingKey: key)) }
        routingKeys[place].events += 1
        routingKeys[place].stillTrue += isTrue ? 1 : 0
        routingKeys[place].resent += event.wasResent ? 1 : 0
        guard let time = event.time, time < routingKeys[place].oldest ?? .latest else { return }
        routingKeys[place].oldest = time
        routingKeys[place].since = RFC3339.text(time)
    }

    func page(for audience: Audience) -> String {
        guard !routingKeys.isEmpty else {
            return audience.say("Chaque événement a trouvé preneur.", "Every event was taken by somebody.")
        }
        var table = TextTable([
            .init(audience.say("Clé de routage", "Routing key")), .init(audience.say("Événements", "Events"), .right),
            .init(audience.say("Encore vrais", "Still true"), .right),
            .init(audience.say("Renvoyés", "Resent"), .right),
            .init(audience.say("Depuis", "Since")),
        ])
        for item in routingKeys {
            table.add([
                item.routingKey, "\(item.events)", "\(item.stillTrue)", "\(item.resent)",
                item.oldest.map(audience.time),
            ])
        }
        return table.text(for: audience)
    }
}
