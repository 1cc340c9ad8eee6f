internal import Foundation

/// Any JSON value, to look into a message or to repeat a recorded one.
enum JSONTree: Codable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])

    /// Reads `bytes`; `nil` where they are no JSON.
    init?(bytes: [UInt8]) {
        do { self = try JSONDecoder().decode(JSONTree.self, from: Data(bytes)) } catch { return nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONTree].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .boolean(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    /// The value as JSON; `nil` for a number that JSON cannot write.
    var bytes: [UInt8]? {
        do { return Array(try JSONEncoder().encode(self)) } catch { return nil }
    }

    /// The text under `key`, if this is an object that has one there.
    func text(_ key: String) -> String? {
        guard case .object(let members) = self, case .text(let text)? = members[key] else { return nil }
        return text
    }
}
