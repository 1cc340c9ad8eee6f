internal import ArgumentParser
internal import CaseStore
internal import Casework

/// `audit checkpoint`: how far the journal has come, to be kept where whoever could change the record cannot.
struct AuditCheckpointCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "checkpoint",
            abstract: Speech.say(
                "Jusqu’où va le journal, et son dernier maillon : une ligne à garder ailleurs.",
                "How far the journal has come, and its last link: a line to be kept elsewhere."),
            discussion: Speech.say(
                """
                Qui peut écrire dans le registre pourrait en refaire toute la chaîne; une ligne gardée ailleurs le montre : audit verify --checkpoints FICHIER.
                """,
                """
                Whoever can write the record could forge its whole chain; a line kept elsewhere shows it: audit verify --checkpoints FILE.
                """))
    }

    @Option(
        help: .say(
            "Ajouter aussi la ligne à ce fichier.", "Add the line to this file as well.",
            value: Speech.say("fichier", "file")))
    var append: String?

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let taken = try reading.read { CheckpointLine(try Checkpoint.latest(of: $0), takenAt: $1) }
        if let append { try CheckpointFile(path: append).append(taken) }
        print(try taken.text)
    }
}
