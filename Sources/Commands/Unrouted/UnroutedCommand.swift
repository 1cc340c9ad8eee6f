internal import ArgumentParser

/// `unrouted`: the events that no subscriber had bound.
struct UnroutedCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unrouted",
            abstract: Speech.say(
                "Les événements qu’aucun abonné n’avait liés.", "The events that no subscriber had bound."),
            subcommands: [UnroutedListCommand.self, UnroutedRetryCommand.self])
    }
}
