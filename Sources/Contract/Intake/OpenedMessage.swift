import Casework

/// A delivery taken out of its wrapping: which event it is, and its data.
struct OpenedMessage {
    let source: String
    let id: String
    let type: InboundType
    let data: [String: JSONValue]
}

extension OpenedMessage {
    /// Opens a structured CloudEvent (CloudEvents 1.0, JSON format, section 3).
    init(structured body: JSONValue, limits: JSONReader.Limits) throws(Refusal) {
        guard case .object(let event) = body else {
            throw Refusal(.malformedCloudEvent, "one event per message: the body must be an object")
        }
        func attribute(_ name: String) throws(Refusal) -> String? {
            switch event[name] {
            case nil, .null: return nil
            case .string(let text): return text
            default: throw Refusal(.malformedCloudEvent, "\(name) must be a string")
            }
        }
        if let contentType = try attribute("datacontenttype"), contentType != "application/json" {
            let mediaType = contentType.lowercased().prefix { $0 != ";" && $0 != " " }
            guard mediaType == "application/json" else {
                throw Refusal(.malformedCloudEvent, "datacontenttype must be application/json")
            }
        }
        let attributes = try Attributes(try Attributes.all.map { name throws(Refusal) in try attribute(name) })
        let data: JSONValue
        switch (event["data"], event["data_base64"]) {
        case (let value?, nil): data = value
        case (nil, .string(let text)):
            guard let bytes = Base64.bytes(text) else {
                throw Refusal(.malformedCloudEvent, "data_base64 must be base 64")
            }
            data = try JSONReader.read(bytes, limits: limits)
        case (nil, nil): throw Refusal(.malformedCloudEvent, "data is missing")
        case (nil, _): throw Refusal(.malformedCloudEvent, "data_base64 must be a string")
        case (_?, _?): throw Refusal(.malformedCloudEvent, "data and data_base64 exclude each other")
        }
        self.init(
            source: attributes.source, id: attributes.id, type: attributes.type, data: try Self.oneObject(data))
    }

    /// Opens JSON whose CloudEvents attributes are in the headers (CloudEvents 1.0, AMQP binding, section 3.1).
    init(headers: [String: HeaderField], body: JSONValue) throws(Refusal) {
        func attribute(_ name: String) throws(Refusal) -> String? {
            let stated = Self.headerPrefixes.compactMap { headers[$0 + name] }
            guard let first = stated.first else { return nil }
            guard let text = first.text, stated.allSatisfy({ $0 == first }) else {
                throw Refusal(.malformedCloudEvent, "header \(name) must be one string")
            }
            return text
        }
        let attributes = try Attributes(try Attributes.all.map { name throws(Refusal) in try attribute(name) })
        self.init(
            source: attributes.source, id: attributes.id, type: attributes.type, data: try Self.oneObject(body))
    }

    /// Opens JSON that is data alone: named by its AMQP properties, else by its routing key and its own bytes.
    init(plain message: InboundMessage, body: JSONValue, digest: [UInt8]) throws(Refusal) {
        guard let type = message.plainType else { throw Refusal(.unknownType, "type is none of the contract's") }
        let id: String
        if let messageID = message.messageID, !messageID.isEmpty {
            id = try Attributes.bounded(messageID, named: "message_id")
        } else {
            id = "\(type.rawValue):sha256:\(Hexadecimal.text(digest))"
        }
        self.init(source: Self.plainSource, id: id, type: type, data: try Self.oneObject(body))
    }

    /// The source of what does not name one.
    static let plainSource = "/city311"

    static let headerPrefixes = ["cloudEvents:", "cloudEvents_"]

    /// The object that `data` is, or the only one in the array that it is (GeoReport v2 answers with such arrays).
    private static func oneObject(_ data: JSONValue) throws(Refusal) -> [String: JSONValue] {
        switch data {
        case .object(let members): return members
        case .array(let elements):
            if elements.count == 1, case .object(let members) = elements[0] { return members }
        default: break
        }
        throw Refusal(.invalidField, "data must be one object, or an array that holds one")
    }
}

/// The attributes of a CloudEvent that matter here, checked.
private struct Attributes {
    let id: String
    let source: String
    let type: InboundType

    static let all = ["specversion", "id", "source", "type"]

    /// Checks the values of ``all``, in that order.
    init(_ values: [String?]) throws(Refusal) {
        guard values.count == 4 else { throw Refusal(.internalError, "attributes") }
        guard values[0] == "1.0" else { throw Refusal(.malformedCloudEvent, "specversion must be 1.0") }
        id = try Self.required(values[1], named: "id")
        source = try Self.required(values[2], named: "source")
        guard let type = InboundType(rawValue: try Self.required(values[3], named: "type")) else {
            throw Refusal(.unknownType, "type is none of the contract's")
        }
        self.type = type
    }

    private static func required(_ value: String?, named name: String) throws(Refusal) -> String {
        guard let value, !value.isEmpty else { throw Refusal(.malformedCloudEvent, "\(name) is missing") }
        return try bounded(value, named: name)
    }

    /// `value`, if it can be an attribute: at most 512 bytes, no control characters.
    static func bounded(_ value: String, named name: String) throws(Refusal) -> String {
        guard value.utf8.count <= 512, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw Refusal(.malformedCloudEvent, "\(name) must be at most 512 bytes without control characters")
        }
        return value
    }
}

extension InboundMessage {
    /// Whether CloudEvents attributes are in the headers.
    var hasEventHeaders: Bool {
        headers.keys.contains { key in OpenedMessage.headerPrefixes.contains { key.hasPrefix($0) } }
    }

    /// The type by AMQP `type`, else by routing key; `nil` when it is none of the contract's.
    var plainType: InboundType? {
        if let type, !type.isEmpty { return InboundType(plain: type) }
        return InboundType(plain: routingKey)
    }
}
