import AMQP
import CaseStore
import Casework
import Foundation
import TestKit
import Testing

/// The deadline of a follow-up, kept by the installed daemon, whose promises of hours last seconds here.
@Suite("A deadline kept by the installed daemon (service.md, \"The follow-up deadline\")", .timeLimit(.minutes(5)))
struct DeadlineTests {
    private static let policy = "follow_up: {within: 6s, warnings: [], escalations: [{after: 0s, to: team_lead}]}"

    /// A daemon that is ready, and the city around it.
    private func service() async throws -> (DaemonUnderTest, City) {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, configuration: Self.policy)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        return (daemon, city)
    }

    private func complaint(_ id: String, registeredAt: Date = .now) -> CityMessage {
        .request(
            id, from: "compte-\(id)-Lamontagne", nature: "complaint", service: "Aqueduc",
            text: "L'eau est brune depuis dix jours et personne ne rappelle.", registeredAt: registeredAt)
    }

    @Test("fires within a second of its instant")
    func firesOnTime() async throws {
        let (daemon, city) = try await service()
        let ids = (0..<6).map { "26-\($0)" }
        for (number, id) in ids.enumerated() {
            try await city.publish([complaint(id, registeredAt: .now - Double(number % 3) / 2)])
        }
        let events = try await city.overdue(ids.count)
        for event in events where event.type == "vip311.followup.overdue" {
            let due = try event.instant("due_at")
            let judged = try #require(events.first { $0.requestID == event.requests.first })
            // Else it was late on arrival, which is no matter of the clock.
            try #require(try judged.time() < due)
            // By the instant that the daemon itself put on record: what the broker, this process and a busy machine need to bring the
            // event here is not the daemon's lateness.
            let lateness = try event.time().timeIntervalSince(due)
            #expect((0...1).contains(lateness), "\(lateness) s")
            #expect(try event.instant("occurred_at") == event.time())
            #expect(event.data["late_by_seconds"] as? Int == Int(lateness))
            #expect(event.data["skipped_levels"] as? [Int] == [])
        }
        #expect(try await daemon.stop() == 0)
    }

    @Test("is silenced by a follow-up before it")
    func silenced() async throws {
        let (daemon, city) = try await service()
        let registration = Date.now - 1
        try await city.publish([
            complaint("26-kept", registeredAt: registration), .followUp("26-kept", contactedAt: registration + 0.5),
            complaint("26-missed"),
        ])
        // By then the first one's deadline, which is earlier, would have fired.
        let events = try await city.overdue(1)
        #expect(events.filter { $0.type == "vip311.followup.overdue" }.map(\.requests) == [["26-missed"]])
        let satisfied = try #require(events.first { $0.type == "vip311.followup.satisfied" })
        #expect(satisfied.requests == ["26-kept"])
        #expect(satisfied.data["on_time"] as? Bool == true)
        #expect(satisfied.data["recorded_late"] as? Bool == false)
        #expect(try await daemon.stop() == 0)
    }

    @Test("passed, leaves a breach that no follow-up recorded later takes back, whether it took place in time or not")
    func recordedAfterwards() async throws {
        let (daemon, city) = try await service()
        try await city.publish([complaint("26-reached-in-time"), complaint("26-reached-late")])
        let due = try #require(try await city.overdue(2).first { $0.type == "vip311.followup.overdue" }).instant(
            "due_at")
        try await city.publish([
            .followUp("26-reached-in-time", contactedAt: due - 1), .followUp("26-reached-late", contactedAt: .now),
        ])
        let events = try await city.events.wait(for: "both follow-ups") { events in
            events.count { $0.type == "vip311.followup.satisfied" } >= 2
        }
        for (id, onTime) in [("26-reached-in-time", true), ("26-reached-late", false)] {
            let satisfied = try #require(
                events.first { $0.type == "vip311.followup.satisfied" && $0.requests == [id] })
            #expect(satisfied.data["on_time"] as? Bool == onTime)
            #expect(satisfied.data["recorded_late"] as? Bool == onTime)
            let number = try #require(CaseID(satisfied.subject))
            let obligation = try #require(try daemon.record().caseFile(number)?.obligations.first)
            #expect(obligation.breachedAt != nil)
            #expect(!obligation.isOpen)
        }
        #expect(try await daemon.stop() == 0)
    }
}

extension City {
    /// Waits for `count` notices of overdue follow-ups; returns all events so far.
    fileprivate func overdue(_ count: Int) async throws -> [CityEvent] {
        try await events.wait(for: "\(count) overdue follow-ups") { events in
            events.count { $0.type == "vip311.followup.overdue" } >= count
        }
    }
}
