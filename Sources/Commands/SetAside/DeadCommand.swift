internal import ArgumentParser

/// `dead`: the messages that could not be processed.
struct DeadCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dead",
            abstract: Speech.say(
                "Les messages qui n’ont pu être traités.", "The messages that could not be processed."),
            subcommands: [
                DeadListCommand.self, DeadShowCommand.self, DeadRetryCommand.self, DeadDiscardCommand.self,
                DeadDiscardedCommand.self,
            ])
    }
}
