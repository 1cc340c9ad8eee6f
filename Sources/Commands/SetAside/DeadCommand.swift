internal import ArgumentParser

/// `dead`: the messages that could not be processed.
struct DeadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead", abstract: "The messages that could not be processed.",
        subcommands: [
            DeadListCommand.self, DeadShowCommand.self, DeadRetryCommand.self, DeadDiscardCommand.self,
            DeadDiscardedCommand.self,
        ])
}
