internal import AMQP
internal import Casework
internal import Contract

/// Reads deliveries on the consuming thread, so that the deciding thread only decides.
struct DeliveryReader: Sendable {
    /// From this many returns to the queue on, a delivery is a suspect.
    ///
    /// No more than that: a quorum queue counts every connection that was lost with the delivery unacknowledged, whatever ended
    /// it. Whether the message is to blame is found out by its ``Trial``.
    static let suspectAfterReturns: UInt64 = 3

    let decoder: MessageDecoder
    /// The keyed hash of one identifier.
    let fingerprint: @Sendable (Identifier) -> IdentityToken

    /// What arrived, read unless it is a suspect.
    func arrival(of delivery: Delivery) -> Arrival {
        let suspect = (delivery.deliveryCount ?? 0) >= Self.suspectAfterReturns
        return suspect ? Arrival(delivery: delivery, decoded: nil) : read(delivery)
    }

    /// Reads `delivery` whatever its past.
    func read(_ delivery: Delivery) -> Arrival {
        let decoded = decodeWhole(delivery)
        return Arrival(delivery: delivery, decoded: decoded, citizen: citizen(of: decoded))
    }

    private func citizen(of decoded: Decoded) -> Arrival.Citizen? {
        guard case .message(.requestCreated(let message)) = decoded.result, message.fields.anonymous.value != true
        else { return nil }
        let fields = IdentifyingFields(message.fields)
        return Arrival.Citizen(fields: fields, tokens: CitizenTokens(of: fields, by: fingerprint))
    }

    private func decodeWhole(_ delivery: Delivery) -> Decoded {
        let decoded = decode(delivery)
        guard let size = delivery.oversized else { return decoded }
        // Only the beginning is here, enough for the clock of a request to run.
        var salvage: UnreadableRequest?
        if case .refused(_, let found) = decoded.result { salvage = found }
        let refusal = Refusal(.tooLarge, "a body of \(size) bytes")
        return Decoded(envelope: decoded.envelope, result: .refused(refusal, salvage: salvage))
    }

    private func decode(_ delivery: Delivery) -> Decoded {
        decoder.decode(
            InboundMessage(
                contentType: delivery.properties.contentType,
                contentEncoding: delivery.properties.contentEncoding,
                type: delivery.properties.type,
                messageID: delivery.properties.messageID,
                routingKey: delivery.routingKey,
                headers: delivery.properties.headers.mapValues(HeaderField.init),
                body: delivery.body
            ))
    }
}

extension HeaderField {
    /// What the contract cares about of an AMQP header.
    fileprivate init(_ value: HeaderValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .int(let number): self = .integer(number)
        case .double(let number): self = .number(number)
        case .bool(let flag): self = .boolean(flag)
        case .bytes, .decimal, .timestamp, .table, .array, .null, .unreadable: self = .other
        }
    }
}
