import Casework

/// A strict reader of RFC 8259 JSON for bodies that anybody may have sent.
///
/// Refuses what lenient readers let pass or fall over: invalid UTF-8, a byte order mark, keys given twice, NaN and
/// numbers beyond a double, nesting and arrays beyond the limits. Never traps; memory and stack are bounded by the limits.
/// A half of a UTF-16 pair, written as an escape, becomes U+FFFD: web forms that cut a text in mid-emoji send such
/// halves, and a complaint is not lost for it.
struct JSONReader {
    /// How far a value may go.
    struct Limits: Equatable {
        /// Objects and arrays within each other.
        var depth: Int
        /// Members of one object, or elements of one array.
        var elements: Int
    }

    let bytes: [UInt8]
    let limits: Limits
    var position = 0

    /// The one value that `bytes` hold.
    static func read(_ bytes: [UInt8], limits: Limits) throws(Refusal) -> JSONValue {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw Refusal(.malformedJSON, "begins with a byte order mark")
        }
        guard isUTF8(bytes) else { throw Refusal(.malformedJSON, "not UTF-8") }
        var reader = JSONReader(bytes: bytes, limits: limits)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.malformed("more than one value") }
        return value
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }

    private func malformed(_ what: String) -> Refusal { Refusal(.malformedJSON, "\(what), at byte \(position)") }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// Goes past `byte`, if it is next.
    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(Refusal) -> JSONValue {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte): return try number()
        case .some: throw malformed("no JSON value")
        case nil: throw malformed("ends too early")
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Refusal) -> JSONValue {
        let end = position + text.utf8CodeUnitCount
        let matches = text.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
        guard matches else { throw malformed("no JSON value") }
        position = end
        return value
    }

    private mutating func array(depth: Int) throws(Refusal) -> JSONValue {
        guard depth <= limits.depth else { throw malformed("nested deeper than \(limits.depth)") }
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            guard elements.count < limits.elements else {
                throw Refusal(.tooLarge, "an array of more than \(limits.elements)")
            }
            elements.append(try value(depth: depth))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw malformed("an array is not continued") }
        }
    }

    private mutating func object(depth: Int) throws(Refusal) -> JSONValue {
        guard depth <= limits.depth else { throw malformed("nested deeper than \(limits.depth)") }
        position += 1
        // Room for a request, so that its members are not moved again and again.
        var members = [String: JSONValue](minimumCapacity: depth < 3 ? 24 : 0)
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            guard members.count < limits.elements else {
                throw Refusal(.tooLarge, "an object of more than \(limits.elements)")
            }
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw malformed("an object has no key") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw malformed("a key has no value") }
            guard members.updateValue(try value(depth: depth), forKey: key) == nil else {
                throw malformed("a key is given twice")
            }
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw malformed("an object is not continued") }
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Goes past the digits that come next; returns how many there were.
    private mutating func digits() -> Int {
        let start = position
        while let byte = current, isDigit(byte) { position += 1 }
        return position - start
    }

    private mutating func number() throws(Refusal) -> JSONValue {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let leading = current
        let count = digits()
        guard count > 0, leading != UInt8(ascii: "0") || count == 1 else { throw malformed("not a number") }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            guard digits() > 0 else { throw malformed("not a number") }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            isWhole = false
            position += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digits() > 0 else { throw malformed("not a number") }
        }
        // No sender needs more digits than these; an endless number is not worth converting.
        guard position - start <= 128 else { throw malformed("a number of more than 128 characters") }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let integer = Int64(text) { return .integer(integer) }
        guard let decimal = Double(text), decimal.isFinite else { throw malformed("a number beyond a double") }
        return .decimal(decimal)
    }

    // MARK: - Strings

    /// The string that begins at the quotation mark at `position`.
    mutating func string() throws(Refusal) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw malformed("a control character in a string") }
            position += 1
        }
        throw malformed("a string does not end")
    }

    /// As ``string()``, from the first escape on: the slow way, taken by few strings.
    private mutating func escapedString(from start: Int) throws(Refusal) -> String {
        var text = Array(bytes[start..<position])
        while let byte = current {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            case ..<0x20: throw malformed("a control character in a string")
            default: text.append(byte)
            }
        }
        throw malformed("a string does not end")
    }

    private mutating func escape() throws(Refusal) -> [UInt8] {
        guard let byte = current else { throw malformed("a string does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try unicodeEscape()).utf8)
        default: throw malformed("an unknown escape")
        }
    }

    private mutating func unicodeEscape() throws(Refusal) -> Unicode.Scalar {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let first = try fourHexDigits()
        guard (0xD800...0xDFFF).contains(first) else { return Unicode.Scalar(first) ?? replacement }
        let afterFirst = position
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            position = afterFirst
            return replacement
        }
        let second = try fourHexDigits()
        guard (0xDC00...0xDFFF).contains(second) else {
            // What follows is a character of its own.
            position = afterFirst
            return replacement
        }
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? replacement
    }

    private mutating func fourHexDigits() throws(Refusal) -> UInt32 {
        guard position + 4 <= bytes.count else { throw malformed("a string does not end") }
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw malformed("an unknown escape")
            }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }
}
