import Casework
import Crypto

/// Reads deliveries in the contract's three formats (`contract.md`, "In"): the one place where bytes from outside become messages.
///
/// Pure, and safe to use from any thread. Every body gives a message or a refusal; none traps.
public struct MessageDecoder: Sendable {
    /// Bounds on what is read.
    public struct Limits: Sendable, Equatable {
        /// Bytes of a body.
        public var bodyBytes: Int
        /// Objects and arrays within each other.
        public var depth: Int
        /// Members of one object, or elements of one array.
        public var elements: Int

        /// Bounds; the defaults are 256 KiB, 32 levels and 10,000 elements.
        public init(bodyBytes: Int = 262_144, depth: Int = 32, elements: Int = 10_000) {
            self.bodyBytes = bodyBytes
            self.depth = depth
            self.elements = elements
        }

        var json: JSONReader.Limits { JSONReader.Limits(depth: min(depth, 256), elements: elements) }
    }

    private let limits: Limits

    /// A decoder within `limits`.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// What `delivery` is: a message, or a refusal that says why there is none.
    public func decode(_ delivery: InboundMessage) -> Decoded {
        let digest = Self.digest(of: delivery.body)
        do {
            let opened = try open(delivery, digest: digest)
            let message = try MessageReader.message(opened.type, data: opened.data)
            let envelope = Envelope(
                source: opened.source, id: opened.id, type: opened.type.rawValue, digest: digest)
            return Decoded(envelope: envelope, result: .message(message))
        } catch {
            return refuse(delivery, digest: digest, because: error)
        }
    }

    private func open(_ delivery: InboundMessage, digest: [UInt8]) throws(Refusal) -> OpenedMessage {
        guard delivery.body.count <= limits.bodyBytes else {
            throw Refusal(.tooLarge, "a body of more than \(limits.bodyBytes) bytes")
        }
        let mediaType = try MediaType.of(delivery)
        let body = try JSONReader.read(delivery.body, limits: limits.json)
        switch mediaType {
        case .structured: return try OpenedMessage(structured: body, limits: limits.json)
        case .json where delivery.hasEventHeaders:
            return try OpenedMessage(headers: delivery.headers, body: body)
        case .json: return try OpenedMessage(plain: delivery, body: body, digest: digest)
        }
    }

    private func refuse(_ delivery: InboundMessage, digest: [UInt8], because refusal: Refusal) -> Decoded {
        let salvage = Salvage(delivery)
        let envelope = Envelope(
            source: OpenedMessage.plainSource, id: "refused:sha256:\(Hexadecimal.text(digest))",
            type: salvage.type?.rawValue ?? "unknown", digest: digest)
        return Decoded(envelope: envelope, result: .refused(refusal, salvage: salvage.request))
    }

    private static func digest(of body: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        body.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }
}
