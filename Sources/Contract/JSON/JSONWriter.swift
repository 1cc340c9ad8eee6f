import Casework

/// Writes JSON straight into bytes, in the order in which it is told: the same calls give the same bytes.
///
/// Commas are put where one is needed, so that callers only name keys and values.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether a value stands before what comes next, in the same object or array.
    private var followsValue = false

    /// A writer with room for `capacity` bytes before it must grow.
    init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

    private mutating func separate() {
        if followsValue { bytes.append(UInt8(ascii: ",")) }
        followsValue = true
    }

    /// Writes members as they stand: `text` is JSON of ours, without a comma at either end.
    mutating func members(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func object(_ members: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        followsValue = false
        members(&self)
        bytes.append(UInt8(ascii: "}"))
        followsValue = true
    }

    mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        followsValue = false
        for element in elements { write(&self, element) }
        bytes.append(UInt8(ascii: "]"))
        followsValue = true
    }

    /// Writes a key; its value must come next. `name` needs no escapes.
    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        followsValue = false
    }

    /// Writes a key known only at run time; its value must come next.
    mutating func key(text: String) {
        string(text)
        bytes.append(UInt8(ascii: ":"))
        followsValue = false
    }

    mutating func null() {
        separate()
        bytes.append(contentsOf: [0x6E, 0x75, 0x6C, 0x6C])
    }

    mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: value ? [0x74, 0x72, 0x75, 0x65] : [0x66, 0x61, 0x6C, 0x73, 0x65])
    }

    mutating func integer(_ value: Int64) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a share between 0 and 1 to three decimals: what is no number is written as 0.
    mutating func share(_ value: Double) {
        separate()
        let bounded = value.isFinite ? min(max(value, 0), 1) : 0
        let thousandths = Int((bounded * 1000).rounded())
        bytes.append(UInt8(ascii: thousandths == 1000 ? "1" : "0"))
        guard thousandths % 1000 != 0 else { return }
        bytes.append(UInt8(ascii: "."))
        appendDigits(thousandths, count: 3)
        while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    }

    /// Writes a number in the shortest form that reads back the same; what is no number is written as null.
    mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: value.description.utf8)
    }

    /// Writes an RFC 3339 instant in UTC with milliseconds.
    mutating func instant(_ value: Instant) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        RFC3339.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func string(_ value: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        appendEscaped(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes one string of three parts, the middle one as it is and the others known to need no escapes.
    mutating func string(_ prefix: StaticString, _ value: String, _ suffix: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
        appendEscaped(value)
        suffix.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ value: String) {
        var value = value
        value.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.needsEscape(text[index]) {
                bytes.append(contentsOf: text[start..<index])
                appendEscape(of: text[index])
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscape(of byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append(contentsOf: [0x75, 0x30, 0x30])
            bytes.append(Hexadecimal.digit(byte >> 4))
            bytes.append(Hexadecimal.digit(byte & 0x0F))
        }
    }

    private mutating func appendDigits(_ value: Int, count: Int) {
        RFC3339.appendDigits(value, count: count, to: &bytes)
    }
}
