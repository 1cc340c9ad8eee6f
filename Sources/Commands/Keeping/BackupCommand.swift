internal import ArgumentParser
internal import CaseStore
internal import Configuration

/// `backup`: the record, as it is now, in one file.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the record as it is now, while the daemon works.",
        discussion: """
            The copy is looked through and forced to the disk before it has its name; no file is replaced. It is personal data, readable \
            by its owner alone. The key by which citizens are recognised is not in it: keep identity.key where the copies are, for \
            without it nobody on file is recognised again.
            """)

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file"))
    var file: String

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let contents: StoreCopy.Contents
        do { contents = try StoreCopy(path: file).take(of: settings.store.path) } catch { throw Failure(error) }
        try reading.show(CopyAnswer(file: file, contents), settings: settings, now: WallClock.now)
    }
}

/// What a copy holds.
struct CopyAnswer: Answer {
    let file: String
    let requests: Int64
    let cases: Int64
    let lastSequence: Int64

    init(file: String, _ contents: StoreCopy.Contents) {
        self.file = file
        requests = contents.contacts
        cases = contents.cases
        lastSequence = contents.lastSequence
    }

    func page(for audience: Audience) -> String {
        let held = audience.say(
            "\(requests) requêtes, \(cases) dossiers, journal jusqu'à l'inscription \(lastSequence)",
            "\(requests) requests, \(cases) cases, journal to row \(lastSequence)")
        return "\(file): \(held)"
    }
}
