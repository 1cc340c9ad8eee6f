internal import ArgumentParser

/// `audit`: whether the record is what was written, and the trail for whoever checks it elsewhere.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Whether the record is whole and as it was written.",
        subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self, AuditExportCommand.self])
}
