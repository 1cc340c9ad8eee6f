import AMQP
import Foundation
import TestKit
import Testing

/// Whether a client in Python can be had, or must be.
private let hasClient = ConditionTrait.enabled(
    if: Python.knows("pika") || Python.isRequired, "needs python3 (or VIP311_PYTHON) with pika")

@Suite("A client in another language", .timeLimit(.minutes(5)), hasClient)
struct OtherLanguageTests {
    @Test(
        "publishes a second contact in any format, and gets the meeting request (contract.md, \"In\" and \"Out\")",
        arguments: ["structured", "binary", "bare"])
    func secondContact(form: String) async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker, configuration: Self.directory)
        try daemon.start()
        let run = try await onThread {
            try Python.run(
                "Tests/ServiceTests/other_client.py", [form, daemon.exchange, daemon.events],
                environment: [
                    "AMQP_URL": "amqp://\(broker.user):\(broker.password)@\(broker.host):\(broker.port)/%2F"
                ])
        }
        #expect(run.status == 0, "\(run.output)")
        let came = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let published = try #require(came["published"] as? [[String: Any]])
        daemon.plant(try published.map { Array(try JSONSerialization.data(withJSONObject: $0)) })
        let event = try #require(came["event"] as? [String: Any])
        daemon.note(told: ["\(came["routing_key"] ?? "") \(event)"])

        #expect(came["routing_key"] as? String == "meeting.requested.carmel")
        #expect(came["content_type"] as? String == "application/cloudevents+json")
        #expect(came["type"] as? String == "vip311.meeting.requested")
        #expect(came["message_id"] as? String == event["id"] as? String)
        #expect(event["type"] as? String == "vip311.meeting.requested")
        #expect(event["source"] as? String == "/vip311")
        let data = try #require(event["data"] as? [String: Any])
        #expect(event["subject"] as? String == data["case_id"] as? String)
        // It is about the contact that made it mandatory.
        #expect(data["service_request_ids"] as? [String] == ["26-\(form)-2"])
        #expect(data["subject"] as? String == "Collecte des matières organiques")
        let participants = data["participants"] as? [[String: Any]] ?? []
        #expect(participants.compactMap { $0["role"] as? String } == ["citizen", "councillor", "official"])
        #expect(participants.compactMap { $0["name"] as? String } == ["Siège du Carmel", "Matières résiduelles"])
    }

    private static let directory = """
        directory:
          districts: [{slug: carmel, name: du Carmel, valid_from: 2021-11-07}]
          councillors:
            - {district: carmel, name: Siège du Carmel, address: carmel@conseil.example, valid_from: 2021-11-15}
          officials:
            - {services: [collecte], name: Matières résiduelles, address: matieres-residuelles@ville.example}
            - {services: ["*"], name: Service à la citoyenneté, address: citoyennete@ville.example}
        """
}
