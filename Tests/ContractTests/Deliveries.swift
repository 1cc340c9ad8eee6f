import Casework
import Contract
import Foundation

/// The messages that the tests send: small, and each as somebody might write it.
enum Deliveries {
    static let created = """
        {"service_request_id":"2026-000123","requested_datetime":"2026-03-08T01:30:00-05:00",\
        "description":"Toujours pas de réponse au sujet de mon bac brun.","nature":"plainte","channel":"phone",\
        "language":"fr","phone":"819 555-0142","lat":46.3432,"long":-72.5424,"district":"pointe-du-lac"}
        """

    /// `data` alone, of the type `city311.` and `routingKey`.
    static func plain(_ data: String, routingKey: String = "request.created", messageID: String? = nil)
        -> InboundMessage
    {
        InboundMessage(
            contentType: "application/json", messageID: messageID, routingKey: routingKey, body: Array(data.utf8))
    }

    /// `data` in a structured CloudEvent; `attributes` are added to, or take the place of, the usual ones.
    static func structured(
        _ data: String, type: String = "city311.request.created", id: String = "e-1", extra: String = ""
    ) -> InboundMessage {
        let body = """
            {"specversion":"1.0","id":"\(id)","source":"/311/main","type":"\(type)",\(extra)"data":\(data)}
            """
        return InboundMessage(
            contentType: "application/cloudevents+json; charset=utf-8", routingKey: "request.created",
            body: Array(body.utf8))
    }

    /// `data` with the attributes in headers that begin with `prefix`.
    static func headed(
        _ data: String, type: String = "city311.request.created", prefix: String = "cloudEvents:"
    ) -> InboundMessage {
        InboundMessage(
            contentType: "application/json", routingKey: "request.created",
            headers: [
                "\(prefix)specversion": .string("1.0"), "\(prefix)id": .string("e-1"),
                "\(prefix)source": .string("/311/main"), "\(prefix)type": .string(type),
            ],
            body: Array(data.utf8))
    }
}

extension Decoded {
    /// The message, if it is one.
    var message: Message? {
        if case .message(let message) = result { message } else { nil }
    }

    /// The refusal, if it is one.
    var refusal: Refusal? {
        if case .refused(let refusal, _) = result { refusal } else { nil }
    }

    /// What was salvaged, if anything was.
    var salvage: UnreadableRequest? {
        if case .refused(_, let salvage) = result { salvage } else { nil }
    }

    /// The registration, if it is one.
    var created: RequestCreated? {
        if case .requestCreated(let created) = message { created } else { nil }
    }

    /// The update, if it is one.
    var updated: RequestUpdated? {
        if case .requestUpdated(let updated) = message { updated } else { nil }
    }
}

/// `data` as plain JSON of the type `city311.` and `routingKey`, decoded.
func decode(_ data: String, as routingKey: String = "request.created") -> Decoded {
    MessageDecoder().decode(Deliveries.plain(data, routingKey: routingKey))
}

/// The instant that `text` names in RFC 3339; 1900 where it names none, which no test expects.
func at(_ text: String) -> Instant { RFC3339.instant(text) ?? .earliest }
