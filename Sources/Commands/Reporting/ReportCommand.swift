internal import Accountability
internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Configuration
internal import Contract

/// `report`: the accountability report of a period, for the public.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The accountability report of a period, for the public.",
        discussion: """
            The page is in French and English, whatever --lang says. The same record, period and --as-of give the same bytes.
            """)

    /// In which form.
    enum Format: String, CaseIterable, ExpressibleByArgument { case html, json, csv }

    @Option(help: ArgumentHelp("The first day, in the city's time zone.", valueName: "day"))
    var from: String

    @Option(help: ArgumentHelp("The last day, which is included.", valueName: "day"))
    var to: String

    @Option(help: "html (a page), json or csv (the same figures as open data).")
    var format: Format?

    @Option(help: ArgumentHelp("The file to write, replaced in one step; - is standard output.", valueName: "file"))
    var output = "-"

    @Option(
        help: ArgumentHelp(
            "Where the data end: a time, or a row of the journal by its number; the last decision by default.",
            valueName: "time-or-number"))
    var asOf: String?

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard let first = TimeText.day(from), let last = TimeText.day(to) else {
            throw ValidationError("--from and --to are days: 2026-03-01")
        }
        guard first <= last else { throw ValidationError("--from comes after --to") }
        guard !reading.json || format == nil || format == .json else {
            throw ValidationError("--json and --format contradict each other")
        }
    }

    func run() throws {
        let settings = try Settings.forTool(path: reading.config)
        let now = WallClock.now
        let account = try account(settings, now: now)
        let text: String
        switch reading.json ? .json : format ?? .html {
        case .html: text = account.html
        case .json: text = try account.json
        case .csv: text = account.csv
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
        else { throw Failure(.usage, "--from and --to are no period") }
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
            throw Failure(.usage, "--as-of “\(asOf)” is neither a time nor a row of the journal")
        }
        return .instant(instant)
    }
}

extension Failure {
    /// Why no account can be given.
    init(_ error: AccountError) {
        switch error {
        case .beyondRecord(let end):
            let last = end.at.map { "entry \(end.sequence), decided \(RFC3339.text($0))" }
            let reach = last ?? "its beginning: it is empty"
            self.init(.data, "--as-of lies beyond the record, which reaches to \(reach)")
        case .unreadable(let sequence):
            self.init(.inputOutput, "entry \(sequence) of the journal cannot be understood; no account is given")
        }
    }
}
