import Casework

/// What can still be told of a delivery that was refused: its type and, for a `request.created`, its id and registration.
///
/// `contract.md`, "In": "If a refused `request.created` still shows its id and registration, its deadline runs". So this
/// looks at bodies that are no JSON at all: cut off, with NaN in a number, in a wrong encoding. It believes an id or a
/// registration only where it is stated once; of two, it takes neither.
struct Salvage {
    /// The type, as far as it can be told.
    let type: InboundType?
    /// `nil` when the delivery is no registration, or does not show its id and registration.
    let request: UnreadableRequest?

    init(_ delivery: InboundMessage) {
        var scan = SalvageScan(delivery.body)
        scan.run()
        type = Self.type(of: delivery, stated: scan.type)
        request = type == .requestCreated ? Self.request(in: scan) : nil
    }

    private static func type(of delivery: InboundMessage, stated: SalvageScan.Finding) -> InboundType? {
        // Where the body is data alone, a member of that name is a field like others, unless it names a type of the contract's.
        let isDataAlone = (try? MediaType.of(delivery)) == .json
        switch stated {
        case .once(let value):
            let named = value.text.flatMap(InboundType.init(rawValue:))
            if named != nil || !isDataAlone { return named }
        case .contradictory: if !isDataAlone { return nil }
        case .nothing: break
        }
        for prefix in OpenedMessage.headerPrefixes {
            if let header = delivery.headers[prefix + "type"]?.text { return InboundType(rawValue: header) }
        }
        return delivery.plainType
    }

    private static func request(in scan: SalvageScan) -> UnreadableRequest? {
        if case .once(.string(let encoded)) = scan.encodedData, let bytes = Base64.bytes(encoded) {
            var inner = SalvageScan(bytes)
            inner.run()
            return request(in: inner)
        }
        guard case .once(let id) = scan.requestID, case .once(let registration) = scan.registration,
            let requestID = FieldValue.requestID(id), let registeredAt = FieldValue.instant(registration)
        else { return nil }
        return UnreadableRequest(requestID: requestID, registeredAt: registeredAt)
    }
}

extension JSONValue {
    /// The text, if it is one.
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
