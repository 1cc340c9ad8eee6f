internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Contract

/// `dead discarded`: what was taken out for good, by whom and why, from the record.
struct DeadDiscardedCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "discarded",
            abstract: Speech.say(
                "Ce qui a été écarté pour de bon, par qui et pourquoi; le plus récent d’abord.",
                "What was taken out for good, by whom and why; latest first."))
    }

    @Option(help: .say("En montrer au plus ce nombre.", "Show at most this many."))
    var limit = 50

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError(Speech.say("--limit est 1 ou plus", "--limit is 1 or more")) }
    }

    func run() throws {
        try reading.answer { reader, _ in DiscardsAnswer(try reader.discarded(limit: limit)) }
    }
}

/// The messages taken out for good.
struct DiscardsAnswer: Answer {
    /// One of them.
    struct Item: Encodable {
        let id: String
        let discardedAt: String
        let discardedBy: String
        let reason: String
    }

    let discarded: [Item]
    private let instants: [Instant]

    init(_ discards: [MessageDiscarded]) {
        instants = discards.map(\.discardedAt)
        discarded = discards.map { discard in
            Item(
                id: discard.deadID, discardedAt: RFC3339.text(discard.discardedAt), discardedBy: discard.discardedBy,
                reason: discard.reason)
        }
    }

    private enum CodingKeys: String, CodingKey { case discarded }

    func page(for audience: Audience) -> String {
        guard !discarded.isEmpty else { return audience.say("Rien n’a été écarté.", "Nothing was discarded.") }
        var table = TextTable([
            .init("Id"), .init(audience.say("Écarté", "Discarded")), .init(audience.say("Par", "By")),
            .init(audience.say("Motif", "Reason")),
        ])
        for (item, instant) in zip(discarded, instants) {
            table.add([String(item.id.prefix(12)), audience.time(instant), item.discardedBy, item.reason])
        }
        return table.text(for: audience)
    }
}
