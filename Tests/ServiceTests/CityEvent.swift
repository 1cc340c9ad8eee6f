import AMQP
import Foundation

/// An event as a subscriber gets it.
struct CityEvent: Sendable {
    let id: String
    let type: String
    let routingKey: String
    let body: [UInt8]
    /// The case, or the request where there is none.
    let subject: String
    /// Of `vip311.request.triaged`: the request judged.
    let requestID: String?

    init(_ delivery: Delivery) {
        id = delivery.properties.messageID ?? ""
        type = delivery.properties.type ?? ""
        routingKey = delivery.routingKey
        body = delivery.body
        let envelope = Self.object(delivery.body)
        subject = envelope["subject"] as? String ?? ""
        requestID = (envelope["data"] as? [String: Any])?["service_request_id"] as? String
    }

    /// The event's `data`.
    var data: [String: Any] { Self.object(body)["data"] as? [String: Any] ?? [:] }

    private static func object(_ bytes: [UInt8]) -> [String: Any] {
        do { return try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:] } catch { return [:] }
    }

    /// Ids of judgements by the request that they are about.
    static func judgements(among events: [CityEvent]) -> [String: Set<String>] {
        var judgements: [String: Set<String>] = [:]
        for event in events {
            guard event.type == "vip311.request.triaged", let requestID = event.requestID else { continue }
            judgements[requestID, default: []].insert(event.id)
        }
        return judgements
    }

    /// The events by their first arrival.
    static func distinct(_ events: [CityEvent]) -> [CityEvent] {
        var known: Set<String> = []
        return events.filter { known.insert($0.id).inserted }
    }

    /// How many events came under an id that an earlier one with another body has.
    static func contradictions(among events: [CityEvent]) -> Int {
        var bodies: [String: [UInt8]] = [:]
        return events.count { event in
            let known = bodies[event.id]
            bodies[event.id] = known ?? event.body
            return known.map { $0 != event.body } ?? false
        }
    }
}
