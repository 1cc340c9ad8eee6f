import CaseStore
import Casework
import Testing

@testable import Commands

@Suite("The status of the service")
struct StatusPageTests {
    private static let now = Instant(seconds: 1_800_000_000)
    private static let calm = StoreStatus(
        openObligations: 3, overdueObligations: 0, nextDueAt: now + .hours(5), openMeetings: 1, overdueMeetings: 0,
        openReviews: 2, outboxDepth: 0, oldestUnconfirmedAt: nil, parkedMessages: 0, lastCommitAt: now)
    private static let empty = QueueDepths(intake: 0, dead: 0, unrouted: 0, readers: 1)

    private static func lines(
        _ status: StoreStatus = calm, _ health: ServiceHealth = .ready, _ queues: QueueDepths = empty,
        in language: Language = .english
    ) -> [String] {
        StatusAnswer(status, health: health, queues: queues, at: now)
            .page(for: Audience(language: language, localTime: .utc, now: now)).split(separator: "\n").map(String.init)
    }

    @Test("is five lines, each of which begins with the answer", arguments: [Language.french, .english])
    func fiveLines(language: Language) {
        let lines = Self.lines(in: language)
        #expect(lines.count == 5)
        #expect(lines.allSatisfy { $0.hasPrefix("ok") })
    }

    @Test("names what is late, since when, and which is next")
    func late() {
        var status = Self.calm
        status.overdueObligations = 1
        status.nextDueAt = Self.now - .hours(3)
        status.overdueMeetings = 1
        let lines = Self.lines(status)
        #expect(lines[1].hasPrefix("look") && lines[1].contains("3, of which 1 late"))
        #expect(lines[1].contains("3 h 00 min late"))
        #expect(lines[2].hasPrefix("look"))
        #expect(Self.lines()[1].contains("next: ") && Self.lines()[1].contains("5 h 00 min"))
    }

    @Test("names what hinders the daemon, and says when nobody answers")
    func hindered() {
        let hindered = Self.lines(Self.calm, .hindered(["disk_full", "new_code"]))
        #expect(hindered[0].hasPrefix("look") && hindered[0].contains("disk full, new_code"))
        let silent = Self.lines(Self.calm, .silent("127.0.0.1:9311"), in: .french)
        #expect(silent[0].hasPrefix("voir") && silent[0].contains("ne répond pas à 127.0.0.1:9311"))
        #expect(Self.lines(Self.calm, .switchedOff)[0].hasPrefix("ok"))
        #expect(Self.lines(Self.calm, .switchedOff, QueueDepths(intake: 0))[0].hasPrefix("look"))
        let unread = Self.lines(Self.calm, .ready, QueueDepths(intake: 0, dead: 0, unrouted: 0, readers: 0))
        #expect(unread[0].hasPrefix("look") && unread[0].contains("nobody reads the queue"))
    }

    @Test("wants somebody to look at old notices, at messages set aside, and at a broker that does not answer")
    func messages() {
        var status = Self.calm
        status.outboxDepth = 2
        status.oldestUnconfirmedAt = Self.now - .seconds(10)
        #expect(Self.lines(status)[3].hasPrefix("ok"))
        status.oldestUnconfirmedAt = Self.now - .minutes(6)
        #expect(Self.lines(status)[3].hasPrefix("look"))
        let unknown = Self.lines(Self.calm, .ready, QueueDepths(problem: "the broker: refused"))
        #expect(unknown[3].hasPrefix("look") && unknown[3].contains("the broker: refused"))
        #expect(Self.lines(Self.calm, .ready, QueueDepths(intake: 0, dead: 1, unrouted: 0))[4].hasPrefix("look"))
        #expect(Self.lines(Self.calm, .ready, QueueDepths(intake: 0, dead: 0, unrouted: 1))[4].hasPrefix("look"))
    }

    @Test("for programs tells readiness and queues too, and nothing where they are not known")
    func programs() throws {
        let known = StatusAnswer(
            Self.calm, health: .hindered(["starting"]), queues: QueueDepths(intake: 7, dead: 1, unrouted: 0),
            at: Self.now)
        let json = try known.json()
        #expect(json.contains("\"ready\" : false") && json.contains("\"queued_messages\" : 7"))
        #expect(json.contains("\"starting\"") && json.contains("\"late_meetings\" : 0"))
        let unknown = StatusAnswer(Self.calm, health: .switchedOff, queues: QueueDepths(), at: Self.now)
        #expect(try !unknown.json().contains("\"ready\""))
    }
}
