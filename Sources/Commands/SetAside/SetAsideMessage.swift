internal import AMQP
internal import Casework
internal import Contract
internal import Crypto

/// A message in the queue of those that could not be processed.
struct SetAsideMessage {
    /// What the daemon calls it, or what follows from its body: the leading 16 bytes of the SHA-256, in hexadecimal.
    let id: String
    let delivery: Delivery

    private static let idHeader = "x-vip311-dead-id"
    private static let reasonHeader = "x-vip311-reason"
    private static let detailHeader = "x-vip311-detail"
    private static let instantHeader = "x-vip311-set-aside-at"
    private static let routingKeyHeader = "x-vip311-routing-key"

    /// Headers of the broker's own, about how the message came to the queue.
    private static let brokerHeaders: Set<String> = ["x-death", "x-delivery-count", "x-acquired-count"]

    init(_ delivery: Delivery) {
        self.delivery = delivery
        id = delivery.properties.headers[Self.idHeader]?.text ?? Self.fingerprint(of: delivery.body)
    }

    /// The stable code of the reason; the broker's word where the broker gave the message up.
    var reason: String {
        if let code = header(Self.reasonHeader) { return code }
        return isRejectedForSize ? Refusal.Code.tooLarge.rawValue : death?["reason"]?.text ?? "unknown"
    }

    /// What exactly is wrong.
    var detail: String? {
        header(Self.detailHeader) ?? (isRejectedForSize ? "a body of \(delivery.body.count) bytes" : nil)
    }

    /// More than the daemon takes, whatever it was set aside for.
    var isTooLarge: Bool { delivery.body.count > MessageDecoder.Limits().bodyBytes || delivery.oversized != nil }

    /// The daemon rejects nothing else than bodies that are too large to be copied with a reason beside them.
    private var isRejectedForSize: Bool { isTooLarge && death?["reason"]?.text == "rejected" }

    /// The key that it was first published with.
    var routingKey: String? {
        if let key = header(Self.routingKeyHeader) { return key }
        guard case .array(let keys)? = death?["routing-keys"] else { return nil }
        return keys.first?.text
    }

    /// The message's type, as far as it can be told.
    var type: String? {
        body?.text("type") ?? header("cloudEvents:type") ?? header("cloudEvents_type") ?? delivery.properties.type
            ?? routingKey
    }

    /// When it was set aside or given up by the broker, as far as that was noted.
    var setAsideAt: Instant? {
        let noted = delivery.properties.headers[Self.instantHeader] ?? death?["time"]
        guard case .timestamp(let seconds)? = noted else { return nil }
        return Instant(seconds: Int64(clamping: seconds))
    }

    /// When it was set aside, else when it was sent, by its own account.
    var since: Instant? {
        if let setAsideAt { return setAsideAt }
        if let seconds = delivery.properties.timestamp { return Instant(seconds: Int64(clamping: seconds)) }
        let time = body?.text("time") ?? header("cloudEvents:time") ?? header("cloudEvents_time")
        return time.flatMap(RFC3339.instant)
    }

    /// Whether two messages are copies of one.
    func isCopy(of other: SetAsideMessage) -> Bool { id == other.id && routingKey == other.routingKey }

    /// The message as it was, to be published once more to `exchange` under `routingKey`.
    func again(to exchange: String, routingKey: String) -> Publication {
        var properties = delivery.properties
        // The broker accepts no other user than ours.
        properties.userID = nil
        properties.persistent = true
        properties.headers = properties.headers.filter { name, _ in
            !name.hasPrefix("x-vip311-") && !name.hasPrefix("x-first-death-") && !name.hasPrefix("x-last-death-")
                && !Self.brokerHeaders.contains(name)
        }
        return Publication(exchange: exchange, routingKey: routingKey, properties: properties, body: delivery.body)
    }

    private var body: JSONTree? { JSONTree(bytes: delivery.body) }

    private var death: [String: HeaderValue]? {
        guard case .array(let deaths)? = delivery.properties.headers["x-death"], case .table(let first)? = deaths.first
        else { return nil }
        return first
    }

    private func header(_ name: String) -> String? { delivery.properties.headers[name]?.text }

    private static func fingerprint(of body: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = SHA256.hash(data: body).prefix(16)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
