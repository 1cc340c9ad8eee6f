import AMQP
import Foundation

/// A person who does not exist, and messages that tell of her wherever a message can.
enum Person {
    static let first = "Théodora"
    static let last = "Beaupré-Kowalczyk"
    static let phone = "(819) 555-0163"
    static let email = "theodora.bk@courriel.example"
    static let account = "compte-theodora-1963"
    static let address = "4417, rang Saint-Malo-des-Épinettes, Trois-Rivières"
    static let story =
        "Votre contremaître m'a traitée de folle devant mes petits-enfants, et mon diabète empire depuis."
    static let note = "Elle pleurait au téléphone, son mari est aux soins palliatifs."
    static let reason = "Sa fille Maëlle-Ange confirme qu'elle parlait de la voisine au bec-de-lièvre."

    /// Somebody who works for the city, and whom events may name.
    static let clerk = "agente Ouellet-Simard"

    /// All that must not be found.
    static let all = [first, last, phone, email, account, address, story, note, reason]

    /// A message as it goes to the exchange.
    struct Letter: Sendable {
        var key: String
        var properties: Properties
        var body: [UInt8]

        func publication(to exchange: String) -> Publication {
            Publication(exchange: exchange, routingKey: key, properties: properties, body: body)
        }
    }

    // MARK: - Taken

    /// Her complaint, her second call, and what is done about both; with fields that cannot be what they say.
    static let messagesTaken: [Letter] = [
        event("p-1", "request.created", contact("26-p1", hoursAgo: 3)),
        event(
            "p-2", "request.created",
            contact("26-p2", hoursAgo: 0, ["description": "Encore moi : \(story) Rien de fait."])),
        event("p-3", "request.created", contact("26-p3", hoursAgo: 1, misplaced)),
        event(
            "p-4", "request.updated",
            ["service_request_id": "26-p1", "updated_datetime": ago(0), "phone": [phone], "address": address]),
        event("p-5", "followup.recorded", followUp.merging(["outcome": "message_left", "note": note]) { $1 }),
        event(
            "p-6", "triage.corrected",
            [
                "service_request_id": "26-p3", "kind": "comment", "corrected_by": clerk,
                "corrected_at": ago(0),
                "reason": reason,
            ]),
        event(
            "p-7", "citizen.rectified",
            [
                "service_request_id": "26-p1", "basis": reason, "ordered_by": clerk, "ordered_at": ago(0),
                "phone": phone,
            ]),
        bare(
            contact("26-p4", hoursAgo: 2), messageID: "\(first) \(last) 1",
            headers: ["x-caller": .string(all.joined(separator: " "))]),
    ]

    /// Her data in the fields of codes, places and numbers.
    private static var misplaced: [String: Any] {
        [
            "nature": story, "channel": first, "language": last, "district": "chez \(first) \(last)", "lat": phone,
            "long": address, "status": note, "parent_service_request_id": [last], "email": 8_195_550_163,
            "anonymous": email, first: last,
        ]
    }

    // MARK: - Refused

    /// What cannot be taken, in every way that a message can be wrong.
    static let messagesRefused: [Letter] = [
        event("r-1", "followup.recorded", followUp.filter { $0.key != "agent" }),
        event("r-2", "followup.recorded", followUp.merging(["outcome": note]) { $1 }),
        event("r-3", "followup.recorded", followUp.merging(["contacted_at": "hier, dit \(first) \(last)"]) { $1 }),
        event("r-4", "followup.recorded", followUp.merging(["contacted_at": ago(-48), "note": note]) { $1 }),
        event("r-5", "meeting.updated", meeting("\(first) \(last)")),
        event("r-6", "meeting.updated", meeting("VIP-000999-M1")),
        event("p-1", "request.created", contact("26-p9", hoursAgo: 1)),
        event("\(last)\u{7}", "request.created", contact("26-r1", hoursAgo: 1)),
        event(
            "r-7", "request.created",
            ["service_request_id": ["of": last], "requested_datetime": phone, "description": story]),
        event("r-8", "request.created", contact("26-r2", hoursAgo: 1), type: "city311.\(first).\(last)"),
        event(
            "r-9", "request.created",
            contact("26-r3", hoursAgo: 1, ["description": String(repeating: story, count: 4000)])),
        raw(#"{"service_request_id":"26-r4","requested_datetime":"\#(ago(1))","first_name":"\#(first)","note":"#),
        raw(#"{"\#(first)":"\#(last)","\#(first)":"\#(phone)",}"#),
        raw(String(repeating: #"{"\#(last)":"#, count: 60)),
        Letter(
            key: "request.created", properties: json,
            body: Array("{\"description\":\"Th\u{E9}odora".unicodeScalars.map { UInt8($0.value) })),
        Letter(key: "request.\(first).\(last)", properties: json, body: Array("{}".utf8)),
        Letter(
            key: "request.created",
            properties: Properties(
                contentType: "text/\(last)", contentEncoding: nil, messageID: phone, type: email, appID: account),
            body: Array(story.utf8)),
        bare(
            ["description": story], messageID: email,
            headers: ["cloudEvents:type": .string(last), "cloudEvents:id": .array([.string(phone)])]),
        bare(["description": story], messageID: email, headers: ["cloudEvents:specversion": .string(first)]),
    ]

    // MARK: - Parts

    private static let json = Properties(contentType: "application/json", persistent: true)

    private static func ago(_ hours: Int) -> String { (Date.now - Double(hours * 3600)).formatted(CityEvent.precise) }

    private static func contact(_ id: String, hoursAgo: Int, _ more: [String: Any] = [:]) -> [String: Any] {
        let fields: [String: Any] = [
            "service_request_id": id, "requested_datetime": ago(hoursAgo), "service_name": "Travaux municipaux",
            "description": story, "address": address, "zipcode": "G9A 5Z5", "lat": 46.343217, "long": -72.543289,
            "channel": "phone", "language": "fr", "nature": "complaint", "first_name": first, "last_name": last,
            "phone": phone,
            "email": email, "account_id": account, "status_notes": note,
        ]
        return fields.merging(more) { $1 }
    }

    private static var followUp: [String: Any] {
        [
            "service_request_id": "26-p1", "contacted_at": ago(1), "agent": clerk, "channel": "phone",
            "outcome": "reached", "note": note,
        ]
    }

    private static func meeting(_ id: String) -> [String: Any] {
        [
            "meeting_id": id, "status": "scheduled", "scheduled_for": ago(-100), "recorded_at": ago(0),
            "recorded_by": clerk, "outcome": note,
        ]
    }

    /// A structured CloudEvent.
    private static func event(_ id: String, _ key: String, _ data: [String: Any], type: String? = nil) -> Letter {
        let event: [String: Any] = [
            "specversion": "1.0", "type": type ?? "city311.\(key)", "source": "/city311", "id": id,
            "subject": "\(first) \(last)",
            "data": data,
        ]
        return Letter(
            key: key,
            properties: Properties(
                contentType: "application/cloudevents+json", persistent: true, messageID: id.filter { $0 != "\u{7}" }),
            body: encoded(event))
    }

    /// Data alone, or with attributes in the headers.
    private static func bare(_ data: [String: Any], messageID: String, headers: [String: HeaderValue]) -> Letter {
        var properties = json
        properties.messageID = messageID
        properties.headers = headers
        return Letter(key: "request.created", properties: properties, body: encoded(data))
    }

    private static func raw(_ body: String) -> Letter {
        Letter(key: "request.created", properties: json, body: Array(body.utf8))
    }

    private static func encoded(_ object: [String: Any]) -> [UInt8] {
        do { return Array(try JSONSerialization.data(withJSONObject: object)) } catch {
            preconditionFailure("\(error)")
        }
    }
}
