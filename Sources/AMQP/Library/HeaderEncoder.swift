import CRabbitMQ

/// Header tables and properties in librabbitmq's form, in an arena's memory; counts the bytes they take on the wire, because the library
/// finds out too late that they do not fit a frame: the method before them is sent by then.
struct HeaderEncoder {
    private let arena: Arena
    /// Bytes on the wire of all that was encoded.
    private(set) var size = 0

    init(_ arena: Arena) {
        self.arena = arena
    }

    mutating func table(_ entries: [String: HeaderValue], depth: Int = 0) throws(AMQPError) -> amqp_table_t {
        guard let count = Int32(exactly: entries.count) else { throw tooLarge }
        let memory = try arena.array(of: amqp_table_entry_t.self, count: entries.count)
        size += 4
        var index = 0
        for (key, value) in entries {
            let entry = amqp_table_entry_t(key: try shortText(key), value: try field(value, depth: depth))
            memory?.advanced(by: index).initialize(to: entry)
            index += 1
        }
        return amqp_table_t(num_entries: count, entries: memory)
    }

    /// A text with a length of one byte.
    mutating func shortText(_ text: String) throws(AMQPError) -> amqp_bytes_t {
        guard text.utf8.count <= 255 else {
            throw AMQPError(.invalidArgument, "a name, a routing key or a property has more than 255 bytes")
        }
        size += 1 + text.utf8.count
        return try arena.copy(text)
    }

    private mutating func array(_ values: [HeaderValue], depth: Int) throws(AMQPError) -> amqp_array_t {
        guard let count = Int32(exactly: values.count) else { throw tooLarge }
        let memory = try arena.array(of: amqp_field_value_t.self, count: values.count)
        size += 4
        for (index, value) in values.enumerated() {
            let field = try field(value, depth: depth)
            memory?.advanced(by: index).initialize(to: field)
        }
        return amqp_array_t(num_entries: count, entries: memory)
    }

    private mutating func field(_ value: HeaderValue, depth: Int) throws(AMQPError) -> amqp_field_value_t {
        var field = amqp_field_value_t()
        size += 1
        func kind(_ kind: FieldKind) { field.kind = kind.rawValue }
        switch value {
        case .string(let text):
            kind(.text)
            field.value.bytes = try arena.copy(text)
            size += 4 + field.value.bytes.len
        case .bytes(let bytes):
            kind(.bytes)
            field.value.bytes = try arena.copy(bytes)
            size += 4 + bytes.count
        case .int(let number):
            kind(.int64)
            field.value.i64 = number
            size += 8
        case .bool(let flag):
            kind(.boolean)
            field.value.boolean = flag ? 1 : 0
            size += 1
        case .double(let number):
            kind(.double)
            field.value.f64 = number
            size += 8
        case .decimal(let scale, let number):
            kind(.decimal)
            field.value.decimal = amqp_decimal_t(decimals: scale, value: number)
            size += 5
        case .timestamp(let seconds):
            kind(.timestamp)
            field.value.u64 = seconds
            size += 8
        case .table(let entries):
            kind(.table)
            field.value.table = try table(entries, depth: try deeper(depth))
        case .array(let values):
            kind(.array)
            field.value.array = try array(values, depth: try deeper(depth))
        case .null:
            kind(.void)
        case .unreadable:
            throw AMQPError(.invalidArgument, "a header that could not be read cannot be sent")
        }
        return field
    }

    private func deeper(_ depth: Int) throws(AMQPError) -> Int {
        guard depth < HeaderValue.maximumDepth else {
            throw AMQPError(.invalidArgument, "headers nest deeper than \(HeaderValue.maximumDepth)")
        }
        return depth + 1
    }

    private var tooLarge: AMQPError { AMQPError(.invalidArgument, "headers have too many entries") }
}
