internal import ArgumentParser
internal import CaseStore
internal import Configuration

/// `restore`: a copy becomes the record.
struct RestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: Speech.say(
                "Remettre une copie en place du registre; le démon doit être arrêté.",
                "Put a copy back as the record; the daemon must not run."),
            discussion: Speech.say(
                """
                La copie est vérifiée d’abord, et reste. Remettez identity.key à côté du registre avant que le démon démarre. Ce qui a été décidé après \
                la copie est alors inconnu : faites publier de nouveau par le système 311 ce qu’il a envoyé depuis. Les événements envoyés depuis sont décidés \
                et envoyés de nouveau sous d’autres identifiants; les échéances passées donnent un avis par dossier.
                """,
                """
                The copy is looked through first, and stays. Put identity.key back beside the record before the daemon starts. What was decided \
                after the copy was made is unknown then: have the 311 system publish again what it sent since. Events sent since are decided \
                and sent anew under other ids; deadlines that have passed give one notice a case.
                """))
    }

    @Argument(help: .say("La copie.", "The copy.", value: Speech.say("fichier", "file")))
    var file: String

    @Flag(
        help: .say(
            "Prendre la place du registre qui est là; il reste à côté, son nom finissant par .replaced.",
            "Take the place of a record that is there; it is kept beside, its name ending in .replaced."))
    var replace = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let contents: StoreCopy.Contents
        do throws(StoreError) {
            contents = try ProgressLine.during { progress throws(StoreError) in
                try StoreCopy(path: file).restore(to: settings.store.path, replacing: replace) {
                    progress.begin($0, of: settings.store.path, from: file)
                }
            }
        } catch {
            throw Failure(error)
        }
        try reading.show(CopyAnswer(file: settings.store.path, contents), settings: settings, now: WallClock.now)
    }
}
