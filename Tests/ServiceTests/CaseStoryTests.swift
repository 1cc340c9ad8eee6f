import Foundation
import TestKit
import Testing

@Suite("A case's story in the log of the installed daemon", .timeLimit(.minutes(5)))
struct CaseStoryTests {
    @Test("is its events by id and type, each with the message that gave rise to it, under the case's number")
    func story() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        let city = try await City(daemon: daemon, broker: broker)
        try daemon.start()
        try await daemon.ready()
        let registration = Date.now - 60
        try await city.publish([
            .request(
                "26-story", from: "compte-Lamontagne", nature: "complaint", service: "Aqueduc",
                text: "L'eau est brune depuis dix jours et personne ne rappelle.", registeredAt: registration),
            .followUp("26-story", contactedAt: registration + 30),
        ])
        let events = try await city.events.wait(for: "the follow-up") { events in
            events.contains { $0.type == "vip311.followup.satisfied" }
        }
        for event in events {
            try await daemon.logged(
                "message=decided", "case=\(event.subject) ", "event_id=\(event.id)", "event_type=\(event.type)",
                "message_id=")
        }
        let messages = daemon.logOfThisRun.filter { $0.contains("message=decided") }
            .compactMap { $0.split(separator: "message_id=").last }
        #expect(Set(messages).count == 2)
        #expect(try await daemon.stop() == 0)
    }
}
