internal import AMQP
internal import Casework

/// A delivery that cannot be processed, as it goes to the queue of messages set aside: body untouched, and why in its headers.
struct DeadLetter: Sendable {
    let arrival: Arrival
    let refusal: Refusal
    /// When it was decided to set it aside.
    let at: Instant
    /// The original's properties cannot be sent once more: only its body is kept, and content type and id where these can be sent.
    var isReduced = false

    /// The copy to publish to `queue`, through the default exchange.
    func publication(to queue: String, token: UInt64) -> Publication {
        var properties = isReduced ? Properties() : arrival.delivery.properties
        if isReduced {
            properties.contentType = Self.short(arrival.delivery.properties.contentType)
            properties.messageID = Self.short(arrival.delivery.properties.messageID)
        }
        // The broker accepts no other user than ours here.
        properties.userID = nil
        // The broker would route by these too, wherever the sender of a bad message says.
        for carbonCopy in ["CC", "BCC"] { properties.headers[carbonCopy] = nil }
        properties.persistent = true
        properties.headers["x-vip311-reason"] = .string(refusal.code.rawValue)
        properties.headers["x-vip311-detail"] = .string(refusal.detail)
        properties.headers["x-vip311-routing-key"] = .string(arrival.delivery.routingKey)
        properties.headers["x-vip311-set-aside-at"] = .timestamp(UInt64(clamping: at.milliseconds / 1000))
        properties.headers["x-vip311-dead-id"] = .string(MessageFingerprint.ofBody(arrival.delivery.body).hexadecimal)
        return Publication(
            exchange: "", routingKey: queue, properties: properties, body: arrival.delivery.body, mandatory: true,
            token: token)
    }

    /// AMQP's short strings hold 255 bytes. What came in fewer is longer once each byte that is no UTF-8 was replaced.
    private static func short(_ text: String?) -> String? { text.flatMap { $0.utf8.count <= 255 ? $0 : nil } }
}
