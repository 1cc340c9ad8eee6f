import AMQP
import CaseStore
import Casework
import Foundation
import TestKit
import Testing

/// Hours without the daemon, in which the deadlines of thousands pass.
@Suite("After an outage of hours (service.md, \"Warnings and escalation\")", .timeLimit(.minutes(5)))
struct LongOutageTests {
    /// Cases whose deadlines pass during the outage, and others that were followed up while nobody read it.
    private static let (overdue, keptFollowUps) = (10_000, 50)
    /// What lies in the queue before the follow-ups.
    private static let before = 1500
    private static let hour = 3600

    private static let policy = """
        follow_up:
          within: 1h
          warnings: [{before: 5m, to: team}]
          escalations:
            - {after: 0s, to: team_lead}
            - {after: 30m, to: director}
            - {after: 1h, to: general_manager}
            - {after: 4h, to: mayor_office}
        """

    @Test("each overdue case sends one notice, the oldest deadlines first, while requests are still judged")
    func storm() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, configuration: Self.policy)
        let city = try await City(daemon: daemon, broker: broker)
        let registrations = try await takeIn(by: daemon, of: city)
        try await publishDuringOutage(to: city, registrations)

        try daemon.start()
        try await city.events.wait(for: "the storm", within: .seconds(120)) { events in
            events.contains { $0.type == "vip311.followup.overdue" }
        }
        try await city.publish((0..<50).map { complaint("26-meanwhile-\($0)", registeredAt: .now) })
        try await city.awaitJudgements(of: Self.overdue + Self.keptFollowUps + Self.before + 50)
        let events = try await city.events.wait(for: "all notices", within: .seconds(120)) { events in
            events.count { $0.type == "vip311.followup.overdue" } >= Self.overdue
        }
        #expect(try await daemon.stop() == 0)
        try await city.drain()
        #expect(city.events.all.count { $0.type == "vip311.followup.overdue" } == Self.overdue)

        try expectOneTrueNotice(of: events)
        expectIntakeMeanwhile(events)
        try expectFollowUpsRead(among: city.events.all)
        let open = try daemon.record().status(at: Instant(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000)))
        #expect(open.overdueObligations == Self.overdue)
        #expect(open.outboxDepth == 0)
    }

    /// Lets the daemon take in every case three hours before, and stops it while all deadlines lie ahead. Returns when those that will be
    /// followed up were registered.
    private func takeIn(by daemon: DaemonUnderTest, of city: City) async throws -> [Date] {
        let clock = try EarlierClock(by: 3 * Self.hour, in: daemon.folder)
        let start = clock.now
        // Spread over five minutes, in another order than that of their arrival.
        let registrations = (0..<Self.overdue + Self.keptFollowUps).map { start - Double($0 * 7919 % 300) }
        try daemon.start(environment: clock.environment)
        try await city.publish(
            registrations.enumerated().map { complaint("26-\($0.offset)", registeredAt: $0.element) })
        try await city.awaitJudgements(of: registrations.count)
        #expect(try await daemon.stop() == 0)
        return Array(registrations[Self.overdue...])
    }

    /// While the daemon is away, 311 goes on: questions, and behind them the follow-ups of some cases, in time.
    private func publishDuringOutage(to city: City, _ registrations: [Date]) async throws {
        try await city.publish(
            (0..<Self.before).map { number in
                .request(
                    "26-question-\(number)", from: "compte-\(number)-Gadbois", nature: "information",
                    service: "Renseignements", text: "À quelle heure ouvre la bibliothèque?")
            })
        try await city.publish(
            registrations.enumerated().map {
                .followUp("26-\(Self.overdue + $0.offset)", contactedAt: $0.element + 1800)
            })
    }

    private func complaint(_ id: String, registeredAt: Date) -> CityMessage {
        .request(
            id, from: "compte-\(id)-Lamontagne", nature: "complaint", service: "Déneigement",
            text: "La charrue a encore enseveli mon entrée et personne ne rappelle.", registeredAt: registeredAt)
    }

    /// One notice a case: the highest rung due, with the levels that it skips and its true lateness, the oldest deadline first.
    private func expectOneTrueNotice(of events: [CityEvent]) throws {
        let notices = try events.filter { $0.type == "vip311.followup.overdue" }.map(Notice.init)
        #expect(notices.count == Self.overdue)
        #expect(Set(notices.map(\.caseID)).count == Self.overdue)
        #expect(notices.allSatisfy { $0.level == 3 && $0.skipped == [1, 2] })
        #expect(
            notices.allSatisfy { $0.routingKey == "escalation.followup.3.unknown" })
        #expect(notices.allSatisfy { Set($0.addressees) == ["team_lead", "director", "general_manager"] })
        #expect(notices.allSatisfy { $0.lateBy == Int($0.sentAt.timeIntervalSince($0.dueAt)) })
        #expect(notices.allSatisfy { $0.lateBy >= 2 * Self.hour - 60 })
        #expect(zip(notices, notices.dropFirst()).allSatisfy { $0.dueAt <= $1.dueAt })
        // In batches: many commits, each of which bears one instant.
        #expect(Set(notices.map(\.sentAt)).count >= Self.overdue / 200)
    }

    /// Requests that came during the storm were judged before its end.
    private func expectIntakeMeanwhile(_ events: [CityEvent]) {
        let last = events.lastIndex { $0.type == "vip311.followup.overdue" } ?? 0
        let judged = events[..<last].count {
            $0.type == "vip311.request.triaged" && $0.requestID?.hasPrefix("26-meanwhile-") == true
        }
        #expect(judged == 50)
    }

    /// Follow-ups that the queue kept were read before anybody was told that there were none.
    private func expectFollowUpsRead(among events: [CityEvent]) throws {
        let satisfied = events.filter { $0.type == "vip311.followup.satisfied" }
        #expect(satisfied.count == Self.keptFollowUps)
        #expect(satisfied.allSatisfy { $0.data["on_time"] as? Bool == true })
        #expect(satisfied.allSatisfy { $0.data["recorded_late"] as? Bool == true })
        let followedUp = Set(satisfied.map(\.subject))
        #expect(!events.contains { $0.type == "vip311.followup.overdue" && followedUp.contains($0.subject) })
    }
}

/// What a notice of an overdue follow-up says.
private struct Notice {
    let caseID: String
    let routingKey: String
    let level: Int
    let skipped: [Int]
    let addressees: [String]
    let lateBy: Int
    let dueAt: Date
    let sentAt: Date

    init(_ event: CityEvent) throws {
        let data = event.data
        caseID = event.subject
        routingKey = event.routingKey
        level = data["level"] as? Int ?? 0
        skipped = data["skipped_levels"] as? [Int] ?? []
        addressees = data["addressed_to"] as? [String] ?? []
        lateBy = data["late_by_seconds"] as? Int ?? 0
        dueAt = try event.instant("due_at")
        sentAt = try event.time()
    }
}
