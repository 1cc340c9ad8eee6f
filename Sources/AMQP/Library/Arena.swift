import CRabbitMQ

/// Memory for what one call hands to librabbitmq: strings, tables, arrays. All of it lives until ``reset()``.
/// One thread at a time; it is the library's own pool, which keeps its pages for the next use.
final class Arena {
    private let pool: UnsafeMutablePointer<amqp_pool_t>

    init() {
        pool = .allocate(capacity: 1)
        pool.initialize(to: amqp_pool_t())
        init_amqp_pool(pool, 4096)
    }

    deinit {
        empty_amqp_pool(pool)
        pool.deinitialize(count: 1)
        pool.deallocate()
    }

    /// Frees all that was handed out.
    func reset() {
        recycle_amqp_pool(pool)
    }

    func copy(_ text: String) throws(AMQPError) -> amqp_bytes_t {
        let count = text.utf8.count
        guard count > 0 else { return amqp_bytes_t() }
        let memory = UnsafeMutableRawBufferPointer(start: try allocate(count), count: count)
        memory.copyBytes(from: text.utf8)
        return amqp_bytes_t(len: count, bytes: memory.baseAddress)
    }

    func copy(_ bytes: [UInt8]) throws(AMQPError) -> amqp_bytes_t {
        guard !bytes.isEmpty else { return amqp_bytes_t() }
        let memory = UnsafeMutableRawBufferPointer(start: try allocate(bytes.count), count: bytes.count)
        memory.copyBytes(from: bytes)
        return amqp_bytes_t(len: bytes.count, bytes: memory.baseAddress)
    }

    /// Room for `count` values of a plain C type, not initialised. Nil for none.
    func array<Element>(of type: Element.Type, count: Int) throws(AMQPError) -> UnsafeMutablePointer<Element>? {
        guard count > 0 else { return nil }
        return try allocate(count * MemoryLayout<Element>.stride).bindMemory(to: type, capacity: count)
    }

    private func allocate(_ count: Int) throws(AMQPError) -> UnsafeMutableRawPointer {
        guard let memory = amqp_pool_alloc(pool, count) else { throw AMQPError(.outOfResources, "no memory is left") }
        return memory
    }
}
