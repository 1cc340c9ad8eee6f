public import Casework

/// A configuration file that has been read: its settings, and the doubts about it.
public struct ConfigurationFile: Sendable {
    /// Which of the files that it names must be there.
    public enum FileChecks: Sendable {
        /// All that the daemon opens must be readable files: for the daemon and `check-config`.
        case all
        /// Those that requests are judged by: for tools that judge.
        case judging
        /// None: for tools that open none of them, perhaps as another user.
        case none
    }

    /// Where the file usually is (`contract.md`, "On the machine").
    public static let defaultPath = "/etc/vip311/vip311.yaml"

    /// What it says.
    public let settings: Settings
    private let doubts: [Problem]
    private let path: String
    private let coversUntilPosition: Position?

    /// Reads the file at `path`.
    ///
    /// - Throws: everything that is wrong with it, or with the files it names, at once. The daemon then exits with 78.
    public static func load(path: String, checking checks: FileChecks = .all) throws(ConfigurationError) -> Self {
        try ConfigurationFile(text: FileAccess.text(path), path: path, checks: checks)
    }

    /// Reads `text` as if it stood in the file at `path`.
    init(text: String, path: String, checks: FileChecks) throws(ConfigurationError) {
        let findings = Findings(file: path)
        let root = Section(try Document.root(of: text, file: path), path: "", reference: "", findings: findings)
        var settings = root.settings(policy: root.policy())
        switch checks {
        case .all:
            FileAccess.check(settings, findings)
            PlaceFiles.read(into: &settings, findings)
            TriageFiles.read(into: &settings, findings)
        case .judging: TriageFiles.read(into: &settings, findings)
        case .none: break
        }
        guard findings.errors.isEmpty else { throw ConfigurationError(findings.errors) }
        self.settings = settings
        self.path = path
        doubts = findings.warnings
        coversUntilPosition = findings.positions["calendar.covers_until"]
    }

    /// What is allowed but probably not meant, in the order of the file, as of `now`.
    public func warnings(at now: Instant) -> [Problem] {
        (doubts + [calendarWarning(at: now)].compactMap(\.self)).sorted(by: Problem.inOrderOfFile)
    }

    /// Meetings asked for now must have their deadline within the known holidays, with time left to add more.
    private func calendarWarning(at now: Instant) -> Problem? {
        let calendar = settings.policy.calendar
        guard let coversUntil = calendar.coversUntil else { return nil }
        let end = calendar.localTime.end(of: coversUntil)
        let needed = calendar.deadline(settings.policy.meeting.holdWithin, from: now + Self.calendarLead)
        let day = DateText.format(coversUntil)
        let message: String
        if end <= now {
            message = "\(day) is past: holidays since then count as working days, and meeting deadlines come too early"
        } else if end < needed {
            message = "\(day) is near: add the holidays that follow, or meeting deadlines will come too early"
        } else {
            return nil
        }
        return Problem(file: path, position: coversUntilPosition, key: "calendar.covers_until", message: message)
    }

    /// How long before it matters the calendar's end is warned of.
    private static let calendarLead = TimeSpan.days(60)
}

extension Settings {
    /// The settings in the file at `path`, all that it names having been found readable.
    ///
    /// - Throws: everything that is wrong, at once.
    public static func load(path: String) throws(ConfigurationError) -> Settings {
        try ConfigurationFile.load(path: path).settings
    }
}
