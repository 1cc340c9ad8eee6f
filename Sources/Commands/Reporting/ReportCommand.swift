internal import Accountability
internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Configuration
internal import Contract

/// `report`: the accountability report of a period, for the public.
struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: Speech.say(
                "La reddition de comptes d’une période, pour le public.",
                "The accountability report of a period, for the public."),
            discussion: Speech.say(
                """
                La page est en français et en anglais, quoi que dise --lang. Le même registre, la même période et le même --as-of donnent les mêmes octets.
                """,
                """
                The page is in French and English, whatever --lang says. The same record, period and --as-of give the same bytes.
                """))
    }

    /// In which form.
    enum Format: String, CaseIterable, ExpressibleByArgument { case html, json, csv, datapackage }

    @Option(
        help: .say(
            "Le premier jour, dans le fuseau de la Ville.", "The first day, in the city's time zone.",
            value: Speech.say("jour", "day")))
    var from: String

    @Option(
        help: .say(
            "Le dernier jour, qui est compris.", "The last day, which is included.", value: Speech.say("jour", "day")))
    var to: String

    @Option(
        help: .say(
            "html (une page), json ou csv (les mêmes chiffres en données ouvertes), datapackage (ce que disent les colonnes du csv).",
            "html (a page), json or csv (the same figures as open data), datapackage (what the csv's columns say)."))
    var format: Format?

    @Option(
        help: .say(
            "Le fichier à écrire, remplacé d’un coup; - est la sortie standard.",
            "The file to write, replaced in one step; - is standard output.", value: Speech.say("fichier", "file")))
    var output = "-"

    @Option(
        help: .say(
            "Pour datapackage : où se trouve le csv, à partir de là.",
            "For datapackage: where the csv lies, from there.",
            value: Speech.say("fichier", "file")))
    var table = "figures.csv"

    @Option(
        help: .say(
            "Où les données finissent : une heure, ou une inscription du journal par son numéro; la dernière décision par défaut.",
            "Where the data end: a time, or a row of the journal by its number; the last decision by default.",
            value: Speech.say("heure-ou-numéro", "time-or-number")))
    var asOf: String?

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard let first = TimeText.day(from), let last = TimeText.day(to) else {
            throw ValidationError(
                Speech.say("--from et --to sont des jours : 2026-03-01", "--from and --to are days: 2026-03-01"))
        }
        guard first <= last else {
            throw ValidationError(Speech.say("--from vient après --to", "--from comes after --to"))
        }
        guard !reading.json || format == nil || format == .json else {
            throw ValidationError(
                Speech.say("--json et --format se contredisent", "--json and --format contradict each other"))
        }
    }

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let now = WallClock.now
        let account = try ProgressLine.during { progress in
            progress.begin(Speech.say("Lecture du journal", "Reading the journal"))
            return try self.account(settings, now: now)
        }
        let text: String
        switch reading.json ? .json : format ?? .html {
        case .html: text = account.html
        case .json: text = try account.json
        case .csv: text = account.csv
        case .datapackage: text = try account.dataPackage(table: table)
        }
        guard output != "-" else { return print(text, terminator: "") }
        try PublishedFile(path: output).replace(with: text)
        let audience = Audience(settings: settings, asked: reading.lang, now: now)
        print(audience.say("Reddition de comptes : \(output)", "Accountability report: \(output)"))
    }

    private func account(_ settings: Settings, now: Instant) throws -> Account {
        let localTime = settings.policy.calendar.localTime
        guard let first = TimeText.day(from), let last = TimeText.day(to),
            let period = Period(from: first, through: last, localTime: localTime)
        else {
            throw Failure(.usage, Speech.say("--from et --to ne sont pas une période", "--from and --to are no period"))
        }
        let terms = AccountTerms(
            publisher: settings.accountability.publisher, suppressBelow: settings.accountability.suppressBelow,
            districts: settings.policy.directory.districts)
        do {
            let reader = try SQLiteCaseReader(path: settings.store.path)
            let account = try Account(
                of: period, from: reader, until: try bound(in: localTime, now: now), terms: terms)
            try reader.close()
            return account
        } catch let error as StoreError {
            throw Failure(error)
        } catch let error as AccountError {
            throw Failure(error)
        }
    }

    private func bound(in localTime: LocalTime, now: Instant) throws -> CutOffBound {
        guard let asOf else { return .latest }
        if let row = Int64(asOf) { return .sequence(row) }
        guard let instant = TimeText.instant(asOf, in: localTime, now: now) else {
            throw Failure(
                .usage,
                Speech.say(
                    "--as-of « \(asOf) » n’est ni une heure ni une inscription du journal",
                    "--as-of “\(asOf)” is neither a time nor a row of the journal"))
        }
        return .instant(instant)
    }
}

extension Failure {
    /// Why no account can be given.
    init(_ error: AccountError) {
        switch error {
        case .beyondRecord(let end):
            let last = end.at.map {
                Speech.say(
                    "l’inscription \(end.sequence), décidée \(RFC3339.text($0))",
                    "entry \(end.sequence), decided \(RFC3339.text($0))")
            }
            let reach = last ?? Speech.say("son début : il est vide", "its beginning: it is empty")
            self.init(
                .data,
                Speech.say(
                    "--as-of dépasse le registre, qui va jusqu’à \(reach)",
                    "--as-of lies beyond the record, which reaches to \(reach)"))
        case .unreadable(let sequence):
            self.init(
                .inputOutput,
                Speech.say(
                    "l’inscription \(sequence) du journal ne se comprend pas; aucun compte n’est rendu",
                    "entry \(sequence) of the journal cannot be understood; no account is given"))
        }
    }
}
