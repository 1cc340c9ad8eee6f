internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Configuration

/// `worklist`: complaints to follow up now, most urgent first.
struct WorklistCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "worklist",
            abstract: Speech.say(
                "Les plaintes à suivre maintenant, les plus urgentes d’abord, et le temps qui reste.",
                "Complaints to follow up now, most urgent first, with the time left."))
    }

    @Option(
        help: .say(
            "Celles de ce district seulement, par son nom court; unknown pour celles qui n’en ont pas.",
            "Only this district's, by its slug; unknown for those without."))
    var district: String?

    @Option(help: .say("Au plus ce nombre.", "At most this many."))
    var limit = 50

    @Flag(
        help: .say(
            "Rester, et montrer la liste comme elle change, jusqu’à Ctrl-C; ailleurs qu’à un terminal, chaque changement sur une ligne.",
            "Stay, and show the list as it changes, until Ctrl-C; elsewhere than at a terminal, each change on a line.")
    )
    var follow = false

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError(Speech.say("--limit va de 1 à 100000", "--limit is 1 to 100000"))
        }
    }

    func run() throws {
        guard follow else {
            return try reading.answer { reader, now in
                WorklistAnswer(try reader.worklist(district: district, limit: limit), at: now)
            }
        }
        let settings = try Settings.forTool(path: reading.config)
        let source = WorklistSource(path: settings.store.path, district: district)
        let audience = Audience(settings: settings, asked: reading.lang, now: WallClock.now)
        EndSignal.hold()
        if Terminal.redrawsOutput, !reading.json {
            try WorklistScreen(source: source, limit: limit, audience: audience).run()
        } else {
            try WorklistLog(source: source, audience: audience, json: reading.json).run()
        }
    }
}
