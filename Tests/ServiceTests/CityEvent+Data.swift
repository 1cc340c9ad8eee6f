import Foundation

extension CityEvent {
    /// It does not say what it must.
    struct Unreadable: Error, CustomStringConvertible { let description: String }

    /// The requests that it is about.
    var requests: [String] { data["service_request_ids"] as? [String] ?? [] }

    /// The instant in a field of `data`.
    func instant(_ field: String) throws -> Date { try instant(data[field], called: field) }

    /// When it happened, by the daemon's clock: the envelope's `time`.
    func time() throws -> Date {
        let envelope = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        return try instant(envelope?["time"], called: "time")
    }

    private func instant(_ value: Any?, called name: String) throws -> Date {
        guard let text = value as? String, let instant = try? Date(text, strategy: Self.precise) else {
            throw Unreadable(description: "\(type): \(name) is no instant")
        }
        return instant
    }

    /// As the daemon writes instants, to the millisecond.
    static let precise = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}

extension CityMessage {
    /// That the citizen was reached by phone about a request.
    static func followUp(_ requestID: String, contactedAt: Date, note: String? = nil) -> CityMessage {
        var data = [
            "service_request_id": requestID, "contacted_at": contactedAt.formatted(CityEvent.precise),
            "agent": "agente Ouellet-Simard", "channel": "phone", "outcome": "reached",
        ]
        data["note"] = note
        return CityMessage(id: "f-\(requestID)", routingKey: "followup.recorded", data: data)
    }
}
