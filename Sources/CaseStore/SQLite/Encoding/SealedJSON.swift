/// The form of a sealed column that holds one rare value: a byte that says how it is sealed, then JSON. Form 0 is unsealed.
enum SealedJSON {
    private static let unsealed: UInt8 = 0

    /// The sealed column for `value`.
    static func encode(_ value: some Encodable) throws(StoreError) -> [UInt8] {
        [unsealed] + Array(try JSONColumn.encode(value).utf8)
    }

    /// The value in a sealed column.
    static func decode<Value: Decodable>(_ column: [UInt8], as: Value.Type = Value.self) throws(StoreError) -> Value {
        guard column.first == unsealed else { throw .inputOutput("\(Value.self) sealed in an unknown way") }
        return try JSONColumn.decode(String(decoding: column.dropFirst(), as: UTF8.self))
    }
}
