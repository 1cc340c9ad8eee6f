/// A value in a header table (AMQP 0-9-1 section 4.2.5.5, with RabbitMQ's errata).
public enum HeaderValue: Sendable, Equatable {
    /// Text in UTF-8.
    case string(String)
    /// A string whose bytes are no UTF-8, or a byte array.
    case bytes([UInt8])
    /// Any integer of the wire, of whatever width.
    case int(Int64)
    /// True or false.
    case bool(Bool)
    /// Either width of floating point.
    case double(Double)
    /// Value × 10^-scale.
    case decimal(scale: UInt8, value: UInt32)
    /// Seconds since 1970-01-01T00:00:00Z.
    case timestamp(UInt64)
    /// A nested table.
    case table([String: HeaderValue])
    /// A nested array.
    case array([HeaderValue])
    /// No value.
    case null
    /// Something that has no place here: nested deeper than ``maximumDepth``, or a number beyond Int64. Never sent.
    case unreadable(kind: UInt8)

    /// Tables and arrays nest at most this deep. What arrives deeper is unreadable, what is deeper is not sent.
    public static let maximumDepth = 16
}

extension HeaderValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An integer.
    public init(integerLiteral value: Int64) { self = .int(value) }
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension HeaderValue {
    /// The text of a string, else nil.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number of an integer, else nil.
    public var integer: Int64? {
        if case .int(let number) = self { number } else { nil }
    }
}
