internal import ArgumentParser
internal import Foundation
internal import Operations

/// `vip311ctl`, from the process's arguments to its exit code.
public enum OperatorTool {
    /// Runs the verb that the command line names. Exit codes follow sysexits (`contract.md`, "On the machine").
    public static func main() {
        do {
            var command = try ToolCommand.parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            for line in failure.message.split(separator: "\n") { StandardError.write("vip311ctl: \(line)") }
            exit(failure.code.rawValue)
        } catch {
            end(with: error)
        }
    }

    /// Ends as the library that reads the command line would, in the operator's language.
    private static func end(with error: any Error) -> Never {
        let code = ToolCommand.exitCode(for: error)
        let text = ParserWording.text(ToolCommand.fullMessage(for: error), in: Speech.language)
        if code == .success, !text.isEmpty {
            print(text)
        } else if !text.isEmpty {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) { StandardError.write("\(line)") }
        }
        exit(code.rawValue)
    }
}

/// The root of all verbs.
struct ToolCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "vip311ctl",
            abstract: Speech.say(
                "Ce que le 311 de la Ville doit aux citoyens : le voir, le consigner, le corriger.",
                "What the city's 311 owes its citizens: see it, record it, correct it."),
            version: BuildVersion.program,
            subcommands: [
                StatusCommand.self, WorklistCommand.self, ShowCommand.self, ExplainCommand.self, ReviewsCommand.self,
                FollowUpCommand.self, MeetingCommand.self, TriageCommand.self, RepeatCommand.self,
                ResolveCommand.self, DeadCommand.self, UnroutedCommand.self, ReportCommand.self, EvaluateCommand.self,
                BackupCommand.self, RestoreCommand.self, AuditCommand.self, CitizenCommand.self,
            ])
    }
}
