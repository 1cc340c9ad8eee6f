import Casework

/// How single values of `data` are read: each function gives the value, or `nil` when it is none.
///
/// Lenient only where there is one thing that a sender can have meant: real Open311 servers send ids and codes as
/// numbers and coordinates as strings. Blanks around a text are dropped.
enum FieldValue {
    /// A text of at most `limit` characters, without control characters but tab and line ends.
    static func text(_ value: JSONValue, limit: Int) -> String? {
        guard case .string(let raw) = value else { return nil }
        let text = trimmed(raw)
        guard !text.isEmpty, isAtMost(limit, text), !text.utf8.contains(where: isUnwanted) else { return nil }
        return text
    }

    /// As ``text(_:limit:)``; a whole number that is not negative counts as its digits.
    static func code(_ value: JSONValue, limit: Int = 128) -> String? {
        if case .integer(let number) = value { return number >= 0 ? String(number) : nil }
        return text(value, limit: limit)
    }

    /// Bytes of the longest id of a request: the ids of events about it must fit AMQP's short strings.
    private static let longestRequestID = 128

    /// The 311 system's id of a request: one line of at most 128 bytes of UTF-8, or a whole number.
    static func requestID(_ value: JSONValue) -> RequestID? {
        guard let text = code(value), text.utf8.count <= longestRequestID, isOneLine(text) else { return nil }
        return RequestID(text)
    }

    /// The name of a person or an office of the city, or a number that stands for one: one line.
    static func author(_ value: JSONValue) -> String? {
        guard let text = code(value, limit: 200), isOneLine(text) else { return nil }
        return text
    }

    /// An RFC 3339 instant with offset.
    static func instant(_ value: JSONValue) -> Instant? {
        guard case .string(let text) = value else { return nil }
        return RFC3339.instant(trimmed(text))
    }

    /// One of a list of words, in any case, blanks and hyphens standing for underscores.
    static func word<Word: RawRepresentable>(_ value: JSONValue) -> Word? where Word.RawValue == String {
        guard case .string(let text) = value, text.utf8.count <= 64 else { return nil }
        return Word(rawValue: Vocabulary.plain(trimmed(text)))
    }

    /// What a request is, in an English or a French word.
    static func kind(_ value: JSONValue) -> Kind? {
        guard case .string(let text) = value, text.utf8.count <= 64 else { return nil }
        return Vocabulary.kind(trimmed(text))
    }

    /// A truth value, never a word for one: `anonymous` takes a promise away and is not guessed.
    static func boolean(_ value: JSONValue) -> Bool? {
        if case .boolean(let flag) = value { flag } else { nil }
    }

    /// Degrees, as a number or as a string with a decimal point.
    static func degrees(_ value: JSONValue) -> Double? {
        switch value {
        case .integer(let number): return Double(number)
        case .decimal(let number): return number
        case .string(let text):
            let digits = trimmed(text)
            guard digits.utf8.count <= 32, digits.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) }) else {
                return nil
            }
            return Double(digits)
        default: return nil
        }
    }

    /// A phone number: 7 to 20 digits in any writing.
    static func phone(_ value: JSONValue) -> String? {
        guard let text = code(value, limit: 64) else { return nil }
        let digits = text.utf8.lazy.filter { (0x30...0x39).contains($0) }.count
        return (7...20).contains(digits) ? text : nil
    }

    /// An e-mail address: something before and after one `@`, without blanks.
    static func email(_ value: JSONValue) -> String? {
        guard let text = text(value, limit: 320), !text.unicodeScalars.contains(where: isBlank) else { return nil }
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        let domain = text.utf8[at...].dropFirst()
        let isWhole = at > text.utf8.startIndex && !domain.isEmpty && !domain.contains(UInt8(ascii: "@"))
        return isWhole ? text : nil
    }

    /// A BCP 47 tag; the underscore of locale names (`fr_CA`) is taken as its hyphen.
    static func language(_ value: JSONValue) -> String? {
        guard let text = text(value, limit: 35) else { return nil }
        // What nearly everybody sends.
        if text == "fr" || text == "en" { return text }
        let bytes = text.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...8 : 1...8).contains(part.count)
                && part.allSatisfy { isLetter($0) || (index > 0 && (0x30...0x39).contains($0)) }
        }
        return isTag ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// Parties of a meeting, in any order.
    static func roles(_ value: JSONValue) -> Set<MeetingRole>? {
        guard case .array(let elements) = value, elements.count <= 16 else { return nil }
        var roles: Set<MeetingRole> = []
        for element in elements {
            guard let role: MeetingRole = word(element) else { return nil }
            roles.insert(role)
        }
        return roles
    }
}

extension FieldValue {
    /// `text` without blanks at either end.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else { return text }
        guard let start = scalars.firstIndex(where: { !isBlank($0) }),
            let end = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[start...end])
    }

    /// Whether there is nothing but blanks in `text`.
    static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isBlank) }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // Most are ASCII, and need no look into the tables of Unicode.
        scalar.value < 0x80
            ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    /// Whether `text` has at most `limit` characters, counted as JSON Schema counts them: by code points.
    static func isAtMost(_ limit: Int, _ text: String) -> Bool {
        text.utf8.count <= limit || text.unicodeScalars.count <= limit
    }

    /// Control characters but tab and line ends. All are ASCII, so a byte of UTF-8 tells as much as a character.
    static func isUnwanted(_ byte: UInt8) -> Bool {
        byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F
    }

    /// Whether `text` can be an id or a name: no line ends or tabs, and no character that was lost in transit.
    private static func isOneLine(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 } && !text.unicodeScalars.contains("\u{FFFD}")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
