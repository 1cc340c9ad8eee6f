/// A JSON value as read from outside: whole, bounded, each key of an object there once.
indirect enum JSONValue: Equatable {
    case null
    case boolean(Bool)
    /// A number without fraction and exponent that fits.
    case integer(Int64)
    /// Any other finite number.
    case decimal(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
}
