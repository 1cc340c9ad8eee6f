/// Walks over bytes that are meant to be JSON and may be broken anywhere, and picks up the few members that matter.
///
/// Only members of the event's own object, or of its `data`, are looked at: a request can name other requests deeper
/// inside. Strings are skipped as such, so that nothing a citizen wrote can pass for a member.
struct SalvageScan {
    /// What was found of a member.
    enum Finding: Equatable {
        case nothing
        case once(JSONValue)
        case contradictory

        mutating func add(_ value: JSONValue) {
            switch self {
            case .nothing: self = .once(value)
            case .once(let former): self = former == value ? self : .contradictory
            case .contradictory: break
            }
        }
    }

    private(set) var type = Finding.nothing
    private(set) var requestID = Finding.nothing
    private(set) var registration = Finding.nothing
    private(set) var encodedData = Finding.nothing

    /// What an open bracket holds.
    private enum Container {
        /// The outermost array.
        case list
        /// The outermost object, or one in the outermost array.
        case event
        /// The array that is the event's `data`.
        case dataList
        /// The event's `data`, or one in the array that it is.
        case data
        case other
    }

    private var containers: [Container] = []
    private var key = ""
    private var reader: JSONReader

    /// A scan of the first MiB of `bytes`.
    init(_ bytes: [UInt8]) {
        reader = JSONReader(
            bytes: bytes.count > 1_048_576 ? Array(bytes.prefix(1_048_576)) : bytes,
            limits: JSONReader.Limits(depth: 0, elements: 0))
    }

    /// Walks to the end, or to where nothing more can be told.
    mutating func run() {
        while reader.position < reader.bytes.count {
            let byte = reader.bytes[reader.position]
            switch byte {
            case UInt8(ascii: "\""):
                guard readString() else { return }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                // A body that goes deeper hides its own members: there is nothing to lose by stopping.
                guard containers.count < 1000 else { return }
                containers.append(container(opening: byte))
                key = ""
                reader.position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = containers.popLast()
                key = ""
                reader.position += 1
            default:
                reader.position += 1
            }
        }
    }

    private func container(opening byte: UInt8) -> Container {
        let isObject = byte == UInt8(ascii: "{")
        switch containers.last {
        case nil: return isObject ? .event : .list
        case .list: return isObject ? .event : .other
        case .event where key == "data": return isObject ? .data : .dataList
        case .dataList: return isObject ? .data : .other
        default: return .other
        }
    }

    /// Reads the string at the reader's position, as a key if a colon follows; `false` when it does not end.
    private mutating func readString() -> Bool {
        guard let text = string() else { return false }
        let container = containers.last
        guard container == .event || container == .data, take(UInt8(ascii: ":")) else { return true }
        key = text
        skipSpace()
        guard let value = value() else { return true }
        note(value, in: container)
        return true
    }

    private mutating func note(_ value: JSONValue, in container: Container?) {
        switch (key, container) {
        case ("service_request_id", _): requestID.add(value)
        case ("requested_datetime", _): registration.add(value)
        case ("type", .event): type.add(value)
        case ("data_base64", .event): encodedData.add(value)
        default: break
        }
    }

    /// The string or the whole number at the reader's position; anything else is left to the walk.
    private mutating func value() -> JSONValue? {
        guard reader.position < reader.bytes.count else { return nil }
        if reader.bytes[reader.position] == UInt8(ascii: "\"") { return string().map(JSONValue.string) }
        var digits: [UInt8] = []
        while reader.position < reader.bytes.count, (0x30...0x39).contains(reader.bytes[reader.position]) {
            digits.append(reader.bytes[reader.position])
            reader.position += 1
        }
        // A number that goes on otherwise is no id.
        guard let next = reader.position < reader.bytes.count ? reader.bytes[reader.position] : nil,
            [0x2C, 0x7D, 0x20, 0x0A, 0x0D, 0x09].contains(next)
        else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self)).map(JSONValue.integer)
    }

    /// The string at the reader's position. One with a fault inside is passed over to its end and reads as empty.
    private mutating func string() -> String? {
        let start = reader.position
        do {
            return try reader.string()
        } catch {
            reader.position = start + 1
            while reader.position < reader.bytes.count {
                let byte = reader.bytes[reader.position]
                reader.position += byte == UInt8(ascii: "\\") ? 2 : 1
                if byte == UInt8(ascii: "\"") { return "" }
            }
            return nil
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard reader.position < reader.bytes.count, reader.bytes[reader.position] == byte else { return false }
        reader.position += 1
        return true
    }

    private mutating func skipSpace() {
        while reader.position < reader.bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(reader.bytes[reader.position]) {
            reader.position += 1
        }
    }
}
