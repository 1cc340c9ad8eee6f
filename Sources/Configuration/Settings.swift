public import Casework

/// Everything that the configuration file decides. Every key is described in ``KeyReference``.
///
/// Paths are absolute, or relative to the working directory if the file itself was named so: a relative path in the file
/// counts from the file's folder.
public struct Settings: Sendable, Equatable {
    /// Language and form of texts for people where nothing else tells (`locale`).
    public enum Locale: String, Sendable, CaseIterable {
        case french = "fr_CA"
        case english = "en_CA"
    }

    /// The least severe level that is logged; the raw values are swift-log's.
    public enum LogLevel: String, Sendable, CaseIterable {
        case trace, debug, info, notice, warning, error, critical
    }

    /// Texts for people.
    public var locale: Locale = .french
    public var broker = Broker()
    public var names = Names()
    public var store = Store()
    public var http = HTTP()
    public var intake = Intake()
    public var relay = Relay()
    public var privacy = Privacy()
    public var accountability = Accountability()
    public var log = Log()
    /// How long a graceful stop may take in all.
    public var shutdownWithin: TimeSpan = .seconds(30)
    /// GeoJSON areas of the districts, read into the policy's directory; `nil`: none is found by coordinates.
    public var boundariesFile: String?
    /// CSV of addresses and their districts, read into the policy's directory; `nil`: none is found by address.
    public var addressesFile: String?
    /// The files that requests are judged by, read into the policy's triage (`triage`).
    public var triageFiles = TriageFiles()
    /// The rules' part, time zone and directory included.
    public var policy: Policy

    /// Settings as they are when the file says nothing.
    public static let `default` = Settings(policy: .default)

    /// Settings with `policy` and all else at its default.
    public init(policy: Policy) {
        self.policy = policy
    }

    /// A stable hash of the policy: another value means that wakes and participants recorded before are to be judged again.
    public var policyDigest: String { policy.digest }

    /// The key of the identity fingerprints: the file named, or `identity.key` beside the store.
    public var identityKeyPath: String {
        if let file = privacy.identityKeyFile { return file }
        let folder = store.path.lastIndex(of: "/").map { store.path[...$0] } ?? ""
        return folder + "identity.key"
    }
}

extension Policy {
    /// The policy when the file says nothing.
    public static let `default` = Policy(
        calendar: WorkingCalendar(
            localTime: .defaultZone, workingWeek: [.mon, .tue, .wed, .thu, .fri],
            holidays: Set(
                [CivilDate(year: 2026, month: 12, day: 25), CivilDate(year: 2027, month: 1, day: 1)].compactMap(\.self)),
            coversUntil: CivilDate(year: 2027, month: 12, day: 31)),
        directory: Directory(
            officials: [Official(services: ["*"], office: Office(name: "Service à la citoyenneté", address: nil))]))
}
