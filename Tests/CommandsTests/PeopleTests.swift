import CaseStore
import Casework
import Configuration
import Foundation
import Testing

@testable import Commands

@Suite("A page for people")
struct PeopleTests {
    @Test("has its columns aligned, accents and all, and no control characters")
    func aligned() {
        var table = TextTable([.init("Nom"), .init("N", .right)])
        table.add(["Échéance", "7"])
        table.add(["a\u{1B}b", "120"])
        table.add([nil, nil])
        #expect(table.text == "Nom         N\nÉchéance    7\na\u{FFFD}b       120\n–           –")
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
            StatusAnswer(status, at: audience.now).page(for: audience),
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
