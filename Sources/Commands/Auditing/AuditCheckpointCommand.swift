internal import ArgumentParser
internal import CaseStore
internal import Casework

/// `audit checkpoint`: how far the journal has come, to be kept where whoever could change the record cannot.
struct AuditCheckpointCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "How far the journal has come, and its last link: a line to be kept elsewhere.",
        discussion: """
            Whoever can write the record could forge its whole chain; a line kept elsewhere shows it: audit verify --checkpoints FILE.
            """)

    @Option(help: ArgumentHelp("Add the line to this file as well.", valueName: "file"))
    var append: String?

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let taken = try reading.read { CheckpointLine(try Checkpoint.latest(of: $0), takenAt: $1) }
        if let append { try CheckpointFile(path: append).append(taken) }
        print(try taken.text)
    }
}
