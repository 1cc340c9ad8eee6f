internal import ArgumentParser
internal import CaseStore
internal import Configuration

/// `backup`: the record, as it is now, in one file.
struct BackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: Speech.say(
                "Copier le registre tel qu’il est, pendant que le démon travaille.",
                "Copy the record as it is now, while the daemon works."),
            discussion: Speech.say(
                """
                La copie est vérifiée et mise sur le disque avant d’avoir son nom; aucun fichier n’est remplacé. Ce sont des renseignements personnels, \
                lisibles par leur propriétaire seul. La clé qui fait reconnaître les citoyens n’y est pas : gardez identity.key avec les copies, car \
                sans elle personne de ceux qui y sont n’est reconnu.
                """,
                """
                The copy is looked through and forced to the disk before it has its name; no file is replaced. It is personal data, readable \
                by its owner alone. The key by which citizens are recognised is not in it: keep identity.key where the copies are, for \
                without it nobody on file is recognised again.
                """))
    }

    @Argument(help: .say("Le fichier à écrire.", "The file to write.", value: Speech.say("fichier", "file")))
    var file: String

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let contents: StoreCopy.Contents
        do throws(StoreError) {
            contents = try ProgressLine.during { progress throws(StoreError) in
                try StoreCopy(path: file).take(of: settings.store.path) {
                    progress.begin($0, of: file, from: settings.store.path)
                }
            }
        } catch {
            throw Failure(error)
        }
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
