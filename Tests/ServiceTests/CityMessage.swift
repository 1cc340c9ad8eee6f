import AMQP
import Foundation

/// A message as 311 publishes it: the same bytes however often.
struct CityMessage: Sendable {
    let id: String
    let routingKey: String
    let body: [UInt8]
    /// The request that it is about.
    let requestID: String
    /// Of a request: when the citizen called, to the second.
    private(set) var registeredAt: Date?

    /// A structured CloudEvent of type `city311.<routing key>` with this `data`.
    init(id: String, routingKey: String, data: [String: String]) {
        self.id = id
        self.routingKey = routingKey
        requestID = data["service_request_id"] ?? ""
        let event: [String: Any] = [
            "specversion": "1.0", "type": "city311.\(routingKey)", "source": "/city311", "id": id,
            "datacontenttype": "application/json", "data": data,
        ]
        do { body = Array(try JSONSerialization.data(withJSONObject: event)) } catch { preconditionFailure("\(error)") }
    }

    /// A request registered now or at another instant, by phone.
    static func request(
        _ requestID: String, from citizen: String, nature: String, service: String, text: String,
        registeredAt: Date = .now
    ) -> CityMessage {
        let registeredAt = Date(timeIntervalSince1970: registeredAt.timeIntervalSince1970.rounded(.down))
        var message = CityMessage(
            id: "m-\(requestID)", routingKey: "request.created",
            data: [
                "service_request_id": requestID, "service_name": service, "description": text,
                "requested_datetime": registeredAt.formatted(.iso8601), "channel": "phone", "nature": nature,
                "account_id": citizen,
            ])
        message.registeredAt = registeredAt
        return message
    }

    /// A complaint for an even number, a question for an odd one, each of its own citizen.
    static func request(numbered number: Int) -> CityMessage {
        let (id, citizen) = ("26-\(number)", "account-\(number)")
        return number.isMultiple(of: 2)
            ? .request(
                id, from: citizen, nature: "complaint", service: "Collecte",
                text: "Ma rue n'est jamais ramassée, la troisième semaine de suite.")
            : .request(
                id, from: citizen, nature: "information", service: "Renseignements",
                text: "À quelle heure ouvre la bibliothèque?")
    }

    func publication(to exchange: String, token: UInt64) -> Publication {
        Publication(
            exchange: exchange, routingKey: routingKey,
            properties: Properties(contentType: "application/cloudevents+json", persistent: true, messageID: id),
            body: body, token: token)
    }
}
