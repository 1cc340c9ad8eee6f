import Casework
import Foundation
import Testing

@testable import Configuration

@Suite("Defaults")
struct DefaultsTests {
    @Test(
        "an empty file gives the defaults",
        arguments: ["", "\n# nothing\n", "---\n", "broker:\nfollow_up:\nnames: {}\n"])
    func empty(text: String) throws {
        #expect(try settings(text) == .default)
    }

    @Test("the annotated file equals the defaults")
    func annotatedFile() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../deploy/vip311.yaml")
        #expect(try Settings.load(path: file.path(percentEncoded: false)) == .default)
    }

    @Test("the annotated file gives every key of the reference that is outside a list")
    func annotatedFileIsComplete() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../deploy/vip311.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let findings = Findings(file: "c.yaml")
        let root = Section(
            try Document.root(of: text, file: "c.yaml"), path: "", reference: "", findings: findings)
        _ = root.settings(policy: root.policy())
        let outside = KeyReference.keys.map(\.path).filter { !$0.contains("[]") }
        #expect(outside.filter { findings.positions[$0] == nil } == [])
    }

    @Test("the sample day's file is taken once its gaps are filled")
    func sampleDay() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../deploy/sample-day/configuration.yaml")
        var text = try String(contentsOf: file, encoding: .utf8)
        let values = [
            "@BROKER_PORT@": "5672", "@PASSWORD_FILE@": "/p", "@FOLDER@": "/f",
            "@IN_FORCE_SINCE@": "2026-07-01T12:00:00Z",
        ]
        for (gap, value) in values { text = text.replacingOccurrences(of: gap, with: value) }
        let configuration = try ConfigurationFile(text: text, path: "c.yaml", checks: .none)
        #expect(configuration.settings.policy.followUp.within < .minutes(1))
        #expect(configuration.warnings(at: Instant(seconds: 1_780_000_000)) == [])
    }

    @Test("the defaults are the contract's")
    func contract() {
        let settings = Settings.default
        #expect(settings.broker.host == "localhost" && settings.broker.port == 5672 && settings.broker.user == "vip311")
        #expect(settings.broker.virtualHost == "/" && settings.broker.passwordFile == nil && !settings.broker.tls)
        #expect(settings.store.path == "/var/lib/vip311/vip311.db")
        #expect(settings.http.listen == ListenAddress(host: "127.0.0.1", port: 9311))
        #expect(settings.intake.prefetch == 1000 && settings.intake.batch == 500)
        let policy = settings.policy
        #expect(policy.triage.reviewBelow == 0.6)
        #expect(policy.followUp.within == .hours(24) && policy.followUp.inForceSince == nil)
        #expect(policy.repeatContact == RepeatPolicy())
        #expect(policy.meeting == MeetingPolicy())
        #expect(policy.calendar.localTime.name == "America/Toronto")
        #expect(policy.calendar.workingWeek == [.mon, .tue, .wed, .thu, .fri])
        #expect(policy.calendar.holidays == Set([day(2026, 12, 25), day(2027, 1, 1)]))
        #expect(policy.calendar.coversUntil == day(2027, 12, 31))
        #expect(policy.directory.fallback == Office(name: "Greffe de la Ville", address: nil))
        #expect(policy.directory.officials.map(\.services) == [["*"]])
    }

    @Test("metrics and health are answered nowhere where null is said, and at the default where nothing is")
    func listen() throws {
        #expect(try settings("http: {listen: null}").http.listen == nil)
        #expect(try settings("http: {}").http.listen == Settings.default.http.listen)
    }

    @Test("the identity's key lies beside the store unless a file is named")
    func identityKey() throws {
        #expect(Settings.default.identityKeyPath == "/var/lib/vip311/identity.key")
        #expect(try settings("store: {path: /srv/v.db}").identityKeyPath == "/srv/identity.key")
        #expect(try settings("privacy: {identity_key_file: /k}").identityKeyPath == "/k")
    }
}

/// A day that exists.
func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: .min)
}
