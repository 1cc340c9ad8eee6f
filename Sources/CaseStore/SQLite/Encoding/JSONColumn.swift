internal import Foundation

/// The rarely asked remainder of rare things, as JSON in one text column.
enum JSONColumn {
    /// The column for `value`.
    static func encode(_ value: some Encodable) throws(StoreError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .invariant("\(type(of: value)) cannot be written as JSON")
        }
    }

    /// The column for `values`, `nil` when there are none: the case of nearly every row.
    static func encodeList(_ values: some Collection & Encodable) throws(StoreError) -> String? {
        values.isEmpty ? nil : try encode(values)
    }

    /// The value in a column.
    static func decode<Value: Decodable>(_ column: String, as: Value.Type = Value.self) throws(StoreError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(column.utf8))
        } catch {
            throw .inputOutput("a column does not hold \(Value.self)")
        }
    }
}
