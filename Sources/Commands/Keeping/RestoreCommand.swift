internal import ArgumentParser
internal import CaseStore
internal import Configuration

/// `restore`: a copy becomes the record.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a copy back as the record; the daemon must not run.",
        discussion: """
            The copy is looked through first, and stays. Put identity.key back beside the record before the daemon starts. What was decided \
            after the copy was made is unknown then: have the 311 system publish again what it sent since. Events sent since are decided \
            and sent anew under other ids; deadlines that have passed give one notice a case.
            """)

    @Argument(help: ArgumentHelp("The copy.", valueName: "file"))
    var file: String

    @Flag(help: "Take the place of a record that is there; it is kept beside, its name ending in .replaced.")
    var replace = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let contents: StoreCopy.Contents
        do {
            contents = try StoreCopy(path: file).restore(to: settings.store.path, replacing: replace)
        } catch {
            throw Failure(error)
        }
        try reading.show(CopyAnswer(file: settings.store.path, contents), settings: settings, now: WallClock.now)
    }
}
