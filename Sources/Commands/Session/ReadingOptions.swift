internal import ArgumentParser
internal import CaseStore
internal import Casework
internal import Configuration
internal import Foundation

/// What every reading verb takes: the configuration, and the form of the answer.
struct ReadingOptions: ParsableArguments {
    @Option(help: .say("Le fichier de configuration.", "The configuration file.", value: Speech.say("fichier", "file")))
    var config = ConfigurationFile.defaultPath

    @Flag(help: .say("Répondre en JSON, pour les programmes.", "Answer in JSON, for programs."))
    var json = false

    @Option(
        help: .say(
            "fr ou en; celle de l’environnement par défaut.", "fr or en; the locale's by default.",
            value: Speech.say("langue", "language")))
    var lang: Language?

    /// Answers from the store, with or without the daemon.
    func answer<Found: Answer>(_ find: (SQLiteCaseReader, Instant) throws -> Found) throws {
        try answer(try Settings.forTool(path: config), find)
    }

    /// Answers from the store that `settings` name.
    func answer<Found: Answer>(
        _ settings: Settings, _ find: (SQLiteCaseReader, Instant) throws -> Found
    ) throws {
        let now = WallClock.now
        let found = try Self.read(settings, now: now, find)
        try show(found, settings: settings, now: now)
    }

    /// Finds something in the store, with or without the daemon.
    func read<Found>(_ find: (SQLiteCaseReader, Instant) throws -> Found) throws -> Found {
        try Self.read(try Settings.forTool(path: config), now: WallClock.now, find)
    }

    private static func read<Found>(
        _ settings: Settings, now: Instant, _ find: (SQLiteCaseReader, Instant) throws -> Found
    ) throws -> Found {
        do {
            let reader = try SQLiteCaseReader(path: settings.store.path)
            let found = try find(reader, now)
            try reader.close()
            return found
        } catch let error as StoreError {
            throw Failure(error)
        }
    }

    /// Writes an answer in the form asked for.
    func show(_ answer: some Answer, settings: Settings, now: Instant) throws {
        let audience = Audience(settings: settings, asked: lang, now: now)
        print(json ? try answer.json() : try answer.page(for: audience))
    }
}

extension Audience {
    /// Whoever sits at this terminal.
    init(settings: Settings, asked: Language?, now: Instant) {
        let environment = ProcessInfo.processInfo.environment
        self.init(
            language: .choose(asked: asked, environment: environment, configured: settings.locale),
            localTime: settings.policy.calendar.localTime, now: now, paint: Terminal.paint(environment: environment))
    }
}

extension Settings {
    /// The settings in the file at `path`; what it names is opened when needed, perhaps by another user than the daemon's.
    static func forTool(path: String, checking checks: ConfigurationFile.FileChecks = .none) throws -> Settings {
        do throws(ConfigurationError) {
            return try ConfigurationFile.load(path: path, checking: checks).settings
        } catch {
            throw Failure(error)
        }
    }
}
