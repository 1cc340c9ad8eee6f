import CRabbitMQ

/// Copies header tables out of librabbitmq's memory. Takes whatever a publisher sent: never traps, nests to a bound.
enum HeaderDecoder {
    static func table(_ table: amqp_table_t, depth: Int = 0) -> [String: HeaderValue] {
        let entries = UnsafeBufferPointer(start: table.entries, count: Int(max(table.num_entries, 0)))
        var result: [String: HeaderValue] = [:]
        result.reserveCapacity(entries.count)
        for entry in entries {
            result[entry.key.text] = value(entry.value, depth: depth)
        }
        return result
    }

    private static func value(_ field: amqp_field_value_t, depth: Int) -> HeaderValue {
        guard let kind = FieldKind(rawValue: field.kind) else { return .unreadable(kind: field.kind) }
        return switch kind {
        case .boolean: .bool(field.value.boolean != 0)
        case .int8: .int(Int64(field.value.i8))
        case .uint8: .int(Int64(field.value.u8))
        case .int16: .int(Int64(field.value.i16))
        case .uint16: .int(Int64(field.value.u16))
        case .int32: .int(Int64(field.value.i32))
        case .uint32: .int(Int64(field.value.u32))
        case .int64: .int(field.value.i64)
        case .uint64: Int64(exactly: field.value.u64).map(HeaderValue.int) ?? .unreadable(kind: field.kind)
        case .float: .double(Double(field.value.f32))
        case .double: .double(field.value.f64)
        case .decimal: .decimal(scale: field.value.decimal.decimals, value: field.value.decimal.value)
        case .text: field.value.bytes.validText.map(HeaderValue.string) ?? .bytes(field.value.bytes.array)
        case .bytes: .bytes(field.value.bytes.array)
        case .timestamp: .timestamp(field.value.u64)
        case .void: .null
        case .table, .array: nested(field, kind, depth: depth + 1)
        }
    }

    private static func nested(_ field: amqp_field_value_t, _ kind: FieldKind, depth: Int) -> HeaderValue {
        guard depth <= HeaderValue.maximumDepth else { return .unreadable(kind: field.kind) }
        if kind == .table { return .table(table(field.value.table, depth: depth)) }
        let array = field.value.array
        let values = UnsafeBufferPointer(start: array.entries, count: Int(max(array.num_entries, 0)))
        return .array(values.map { value($0, depth: depth) })
    }
}

extension amqp_bytes_t {
    /// The bytes where they are; valid as long as the memory of the frame they came in.
    var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : len) }

    /// A copy as text; what is no UTF-8 is replaced.
    var text: String { String(decoding: raw, as: UTF8.self) }

    /// A copy as text, nil when it is no UTF-8.
    var validText: String? { String(validating: raw, as: UTF8.self) }

    /// A copy of the bytes.
    var array: [UInt8] { Array(raw) }
}
