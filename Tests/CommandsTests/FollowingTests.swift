import Casework
import Testing

@testable import CaseStore
@testable import Commands

@Suite("The worklist while it is followed")
struct FollowingTests {
    private static func instant(_ seconds: Int64) -> Instant { Instant(seconds: 1_800_000_000 + seconds) }

    private static func entry(_ id: String, dueAt: Int64, attempts: Int = 0, priority: Int = 10) -> WorklistEntry {
        WorklistEntry(
            requestID: RequestID(id), caseID: CaseID(number: 1), registeredAt: instant(dueAt - 86_400),
            dueAt: instant(dueAt), kind: .complaint, treatedAs: .complaint, priority: priority, district: "carmel",
            serviceName: "Déneigement", attempts: attempts)
    }

    private func changes(
        _ before: [WorklistEntry], at then: Int64 = 0, _ after: [WorklistEntry], at now: Int64 = 1
    ) -> [String] {
        WorklistChange.between(before, at: Self.instant(then), and: after, at: Self.instant(now)).map {
            "\($0.kind.rawValue) \($0.entry.requestID)"
        }
    }

    @Test("tells nothing while nothing changes")
    func nothing() {
        let entries = [Self.entry("a", dueAt: 100), Self.entry("b", dueAt: 200)]
        #expect(changes(entries, entries).isEmpty)
    }

    @Test("tells what has come, what was tried, what is late, what is otherwise, and what has gone")
    func every() {
        let before = [
            Self.entry("late", dueAt: 50), Self.entry("tried", dueAt: 100), Self.entry("other", dueAt: 100),
            Self.entry("gone", dueAt: 200),
        ]
        let after = [
            Self.entry("late", dueAt: 50), Self.entry("tried", dueAt: 100, attempts: 1),
            Self.entry("other", dueAt: 100, priority: 90), Self.entry("come", dueAt: 300),
        ]
        #expect(
            changes(before, at: 49, after, at: 51)
                == ["late late", "attempted tried", "changed other", "added come", "removed gone"])
    }

    @Test("tells once that a deadline has passed")
    func lateOnce() {
        let entries = [Self.entry("a", dueAt: 50)]
        #expect(changes(entries, at: 50, entries, at: 51) == ["late a"])
        #expect(changes(entries, at: 51, entries, at: 52).isEmpty)
        #expect(changes([], at: 51, entries, at: 52) == ["added a"])
    }

    @Test("fills the window and no more, and says how many more there are")
    func window() {
        let audience = Audience(language: .french, localTime: .utc, now: Self.instant(0))
        let source = WorklistSource(path: "/nowhere", district: nil)
        let screen = WorklistScreen(source: source, limit: 50, audience: audience)
        let entries = (0..<30).map { Self.entry("26-\($0)", dueAt: Int64($0) - 3) }
        let lines = screen.lines(entries, in: Terminal.Size(lines: 10, columns: 40))
        #expect(lines.count == 9)
        #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 40 })
        #expect(lines[0].hasPrefix("30 suivis dus, dont 3 en retard"))
        #expect(lines.last == "et 25 autres")
        #expect(screen.lines([], in: Terminal.Size(lines: 10, columns: 40)).last == "Aucun suivi à faire.")
    }

    @Test("elsewhere than at a terminal a change is a line, for programs an object")
    func lines() throws {
        let audience = Audience(language: .french, localTime: .utc, now: Self.instant(0))
        let source = WorklistSource(path: "/nowhere", district: nil)
        let change = WorklistChange(kind: .attempted, entry: Self.entry("26-1\n", dueAt: -90, attempts: 1))
        let line = try WorklistLog(source: source, audience: audience, json: false).line(change)
        #expect(line.contains("essai") && line.contains("retard 1 min") && !line.contains("\n"))
        let json = try WorklistLog(source: source, audience: audience, json: true).line(change)
        #expect(json.hasPrefix(#"{"at":""#) && json.contains(#""change":"attempted""#) && !json.contains("\n"))
        #expect(json.contains(#""seconds_left":-90"#))
    }
}
