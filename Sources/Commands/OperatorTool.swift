internal import ArgumentParser

/// `vip311ctl`, from the process's arguments to its exit code.
public enum OperatorTool {
    /// Runs the verb that the command line names. Exit codes follow sysexits (`contract.md`, "On the machine").
    public static func main() {
        do {
            var command = try ToolCommand.parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            for line in failure.message.split(separator: "\n") { StandardError.write("vip311ctl: \(line)") }
            ToolCommand.exit(withError: ExitCode(failure.code.rawValue))
        } catch {
            ToolCommand.exit(withError: error)
        }
    }
}

/// The root of all verbs.
struct ToolCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vip311ctl",
        abstract: "What the city's 311 owes its citizens: see it, record it, correct it.",
        subcommands: [
            StatusCommand.self, WorklistCommand.self, ShowCommand.self, ExplainCommand.self, ReviewsCommand.self,
            FollowUpCommand.self,
            MeetingCommand.self, TriageCommand.self, RepeatCommand.self, ResolveCommand.self, DeadCommand.self,
            ReportCommand.self, EvaluateCommand.self, BackupCommand.self, RestoreCommand.self,
            UnroutedCommand.self, AuditCommand.self, CitizenCommand.self,
        ]
    )
}
