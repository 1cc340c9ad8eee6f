internal import ArgumentParser

/// `audit`: whether the record is what was written, and the trail for whoever checks it elsewhere.
struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit",
            abstract: Speech.say(
                "Si le registre est entier et tel qu’il a été écrit.",
                "Whether the record is whole and as it was written."),
            subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self, AuditExportCommand.self])
    }
}
