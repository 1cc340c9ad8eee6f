import CaseStore
import Casework
import Configuration
import Foundation
import Testing

@testable import Commands

@Suite("A page for people")
struct PeopleTests {
    private static let plain = Audience(language: .french, localTime: .utc, now: Instant(seconds: 0))

    @Test("has its columns aligned, accents and all, and no control characters")
    func aligned() {
        var table = TextTable([.init("Nom"), .init("N", .right)])
        table.add(["Échéance", "7"])
        table.add(["a\u{1B}b", "120"])
        table.add([nil, nil])
        #expect(table.text(for: Self.plain) == "Nom         N\nÉchéance    7\na\u{FFFD}b       120\n–           –")
    }

    @Test("gives each text the columns that a terminal shows it in")
    func widths() {
        #expect(TextWidth.columns(of: "Échéance") == 8)
        #expect(TextWidth.columns(of: "E\u{301}che\u{301}ance") == 8)
        #expect(TextWidth.columns(of: "東京") == 4)
        #expect(TextWidth.columns(of: "🚒") == 2)
        #expect(TextWidth.cut("Déneigement", to: 6) == "Dénei…")
        #expect(TextWidth.cut("東京都", to: 4) == "東…")
        #expect(TextWidth.cut("court", to: 5) == "court")
        var table = TextTable([.init("A"), .init("B")])
        table.add(["東京", "x"])
        table.add(["e\u{301}", "y"])
        #expect(table.text(for: Self.plain) == "A     B\n東京  x\ne\u{301}     y")
    }

    @Test("is painted at a terminal only, unless nobody wants that, and says the same without")
    func painted() {
        #expect(Terminal.paint(isTerminal: true, environment: ["TERM": "xterm"]).isOn)
        #expect(!Terminal.paint(isTerminal: false, environment: ["TERM": "xterm"]).isOn)
        #expect(!Terminal.paint(isTerminal: true, environment: ["NO_COLOR": "1"]).isOn)
        #expect(Terminal.paint(isTerminal: true, environment: ["NO_COLOR": ""]).isOn)
        #expect(!Terminal.paint(isTerminal: true, environment: ["TERM": "dumb"]).isOn)
        var table = TextTable([.init("Reste", .right), .init("Requête")])
        table.add(["retard 3 min", "26-1"], .alarm)
        let painted = Audience(
            language: .french, localTime: .utc, now: Instant(seconds: 0), paint: Paint(isOn: true))
        let text = table.text(for: painted)
        #expect(text.contains("\u{1B}[1;31mretard 3 min\u{1B}[0m"))
        let bare = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(bare == table.text(for: Self.plain))
    }

    @Test("is in the language asked for, else the locale's, else the configuration's")
    func language() {
        #expect(Language.choose(asked: .english, environment: ["LANG": "fr_CA.UTF-8"], configured: .french) == .english)
        let both = ["LC_ALL": "", "LC_MESSAGES": "en_CA.UTF-8", "LANG": "fr_CA.UTF-8"]
        #expect(Language.choose(asked: nil, environment: both, configured: .french) == .english)
        #expect(Language.choose(asked: nil, environment: ["LANG": "C.UTF-8"], configured: .english) == .english)
        #expect(Language.choose(asked: nil, environment: [:], configured: .french) == .french)
    }

    @Test("speaks French in the service's own words (service.md, Words)")
    func words() {
        let audience = Audience(language: .french, localTime: .utc, now: Instant(seconds: 0))
        #expect(
            Kind.allCases.map(audience.word) == ["plainte", "requête", "demande d’information", "commentaire"])
        #expect(audience.word(Review.Question.repeat) == "est-ce un deuxième appel?")
        let status = StoreStatus(
            openObligations: 0, overdueObligations: 0, nextDueAt: nil, openMeetings: 0, overdueMeetings: 0,
            openReviews: 0, outboxDepth: 0,
            oldestUnconfirmedAt: nil, parkedMessages: 0, lastCommitAt: nil)
        let pages = [
            StatusAnswer(status, health: .ready, queues: QueueDepths(), at: audience.now).page(for: audience),
            DiscardsAnswer([]).page(for: audience),
        ]
        #expect(pages.allSatisfy { !$0.localizedCaseInsensitiveContains("demande") })
    }

    @Test("reads the city's own time, also across a change of the clocks")
    func localTime() {
        let zone = LocalTime.defaultZone
        let now = Instant(seconds: 1_772_452_800)
        func text(_ text: String) -> String? {
            let audience = Audience(language: .english, localTime: .utc, now: now)
            return TimeText.instant(text, in: zone, now: now).map(audience.time)
        }
        #expect(text("2026-03-02 07:30") == "2026-03-02 12:30")
        #expect(text("07:30") == "2026-03-02 12:30")
        #expect(text("2026-03-08T03:00") == "2026-03-08 07:00")
        #expect(text("2026-03-08 02:30") == nil)
        #expect(text("2026-11-01 01:30") == "2026-11-01 05:30")
        #expect(text("2026-03-02T07:30:00-05:00") == "2026-03-02 12:30")
        #expect(text("soon") == nil)
    }
}
