import Casework

/// Reads the members of one message's `data`, required and optional, and keeps count of what it had to set aside.
///
/// Refusals name the field and never its value: values are personal data.
struct FieldReader {
    /// What becomes of a bad optional field.
    enum Leniency {
        /// Named in ``setAside``; the rest counts (`contract.md`: "nobody loses the clock to a badly typed phone number").
        case setAside
        /// The message is refused.
        case refuse
    }

    private let data: [String: JSONValue]
    private let leniency: Leniency
    /// Names of the optional fields that could not be read, in the order of reading.
    private(set) var setAside: [String] = []

    init(_ data: [String: JSONValue], leniency: Leniency) {
        self.data = data
        self.leniency = leniency
    }

    /// The value of a field that must be there.
    func required<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Refusal) -> Value {
        guard let value = data[name], value != .null else { throw Refusal(.missingField, name) }
        guard let read = read(value) else { throw Refusal(.invalidField, name) }
        return read
    }

    /// The value of a field that may be missing, null or blank, of a message in which a bad one is refused.
    func optional<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Refusal) -> Value? {
        guard let value = data[name], !Self.isEmpty(value) else { return nil }
        guard let read = read(value) else { throw Refusal(.invalidField, name) }
        return read
    }

    /// The value of a field whose null has a meaning of its own: `nil` for null alone.
    func nullable<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Refusal) -> Value? {
        data[name] == .null ? nil : try required(name, read)
    }

    /// What the message states of an optional field. A blank text states that there is none, as null does.
    mutating func stated<Value>(
        _ name: String, _ read: (JSONValue) -> Value?
    ) throws(Refusal) -> Stated<Value> {
        guard let value = data[name] else { return .absent }
        if Self.isEmpty(value) { return .cleared }
        if let read = read(value) { return .value(read) }
        try setAside(name)
        return .absent
    }

    /// What the message states of a field of free text.
    ///
    /// Such a text is what a request is judged by, so it is kept as far as it can be: cut at `limit` characters, and
    /// control characters made blanks; either way the field is named as set aside.
    mutating func statedText(_ name: String, limit: Int) throws(Refusal) -> Stated<String> {
        guard case .string(let raw)? = data[name] else { return try stated(name) { _ in nil } }
        let text = FieldValue.trimmed(raw)
        if text.isEmpty { return .cleared }
        guard let mended = Self.mended(text, limit: limit) else { return .value(text) }
        noteSetAside(name)
        return mended.isEmpty ? .absent : .value(mended)
    }

    /// A free text that may be missing: kept as far as it can be, as ``statedText(_:limit:)`` does, in any message.
    func freeText(_ name: String, limit: Int) throws(Refusal) -> String? {
        try optional(name) { value in
            guard case .string(let raw) = value else { return nil }
            let text = FieldValue.trimmed(raw)
            return Self.mended(text, limit: limit) ?? text
        }
    }

    /// Whether the message states `name` at all.
    func states(_ name: String) -> Bool { data[name] != nil }

    /// Sets the field `name` aside, or refuses the message for it.
    mutating func setAside(_ name: String) throws(Refusal) {
        guard leniency == .setAside else { throw Refusal(.invalidField, name) }
        noteSetAside(name)
    }

    private mutating func noteSetAside(_ name: String) {
        if !setAside.contains(name) { setAside.append(name) }
    }

    private static func isEmpty(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .string(let text): FieldValue.isBlank(text)
        default: false
        }
    }

    /// `text` cut and cleaned, or `nil` where it needs neither.
    private static func mended(_ text: String, limit: Int) -> String? {
        let hasUnwanted = text.utf8.contains(where: FieldValue.isUnwanted)
        if !hasUnwanted, FieldValue.isAtMost(limit, text) { return nil }
        var mended = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            mended.append(scalar.isASCII && FieldValue.isUnwanted(UInt8(ascii: scalar)) ? " " : scalar)
        }
        return FieldValue.trimmed(String(mended))
    }
}
