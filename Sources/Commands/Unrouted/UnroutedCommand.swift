internal import ArgumentParser

/// `unrouted`: the events that no subscriber had bound.
struct UnroutedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unrouted", abstract: "The events that no subscriber had bound.",
        subcommands: [UnroutedListCommand.self, UnroutedRetryCommand.self])
}
