import AMQP
import Foundation

/// The systems around the daemon: what 311 publishes, and what a subscriber to every event sees.
final class City {
    private let connection: Connection
    private let daemon: DaemonUnderTest
    private let inbox: String
    /// Bodies by event id, in the order of their first arrival.
    private(set) var bodies: [String: [UInt8]] = [:]
    /// Event ids by the request that each first names, of `vip311.request.triaged` alone.
    private(set) var judgements: [String: Set<String>] = [:]

    init(daemon: DaemonUnderTest, broker: BrokerAddress) throws {
        self.daemon = daemon
        connection = try Connection.open(to: broker)
        inbox = daemon.events + ".all"
        try connection.declare(Queue.quorum(inbox))
        try connection.bind(Binding(exchange: daemon.events, queue: inbox, routingKey: "#"))
    }

    /// Publishes `count` requests, numbered from `first`, every second one a recorded complaint of its own citizen.
    func publishRequests(_ count: Int, from first: Int = 0) throws {
        let publications = try (first..<first + count).map { number in
            Publication(
                exchange: daemon.exchange, routingKey: "request.created",
                properties: Properties(
                    contentType: "application/cloudevents+json", persistent: true, messageID: "m-\(number)"),
                body: try request(number))
        }
        for answer in try connection.publishConfirmed(publications) {
            guard case .confirmed = answer else { throw DaemonUnderTest.Failed(status: -1) }
        }
    }

    private func request(_ number: Int) throws -> [UInt8] {
        let isComplaint = number.isMultiple(of: 2)
        let data: [String: Any] = [
            "service_request_id": "26-\(number)", "service_name": isComplaint ? "Collecte" : "Renseignements",
            "description": isComplaint
                ? "Ma rue n'est jamais ramassée, la troisième semaine de suite."
                : "À quelle heure ouvre la bibliothèque?",
            "requested_datetime": Date.now.formatted(.iso8601), "channel": "phone",
            "nature": isComplaint ? "complaint" : "information", "account_id": "account-\(number)",
        ]
        let event: [String: Any] = [
            "specversion": "1.0", "type": "city311.request.created", "source": "/city311", "id": "m-\(number)",
            "datacontenttype": "application/json", "data": data,
        ]
        return Array(try JSONSerialization.data(withJSONObject: event))
    }

    /// Takes events in until `count` requests have been judged.
    func awaitJudgements(of count: Int) throws {
        while judgements.count < count {
            if let delivery = try connection.get(inbox) {
                take(delivery)
                try connection.acknowledge(delivery.tag)
            }
        }
    }

    /// Takes in what is there.
    func drain() throws {
        while let delivery = try connection.get(inbox) {
            take(delivery)
            try connection.acknowledge(delivery.tag)
        }
    }

    /// Events that came under one id with different bodies.
    private(set) var contradictions = 0

    private func take(_ delivery: Delivery) {
        let id = delivery.properties.messageID ?? ""
        if let known = bodies[id], known != delivery.body { contradictions += 1 }
        bodies[id] = delivery.body
        guard delivery.properties.type == "vip311.request.triaged" else { return }
        let event = try? JSONSerialization.jsonObject(with: Data(delivery.body)) as? [String: Any]
        let data = event?["data"] as? [String: Any]
        if let request = data?["service_request_id"] as? String { judgements[request, default: []].insert(id) }
    }

    /// Messages set aside.
    func setAside() throws -> Int {
        Int(try connection.status(of: daemon.dead)?.messages ?? 0)
    }
}
