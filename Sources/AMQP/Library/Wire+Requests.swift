import CRabbitMQ

/// What the broker says of a queue. A quorum queue that it cannot ask within 250 ms, RabbitMQ calls empty and without consumers.
public struct QueueStatus: Sendable, Equatable {
    /// Messages ready for delivery.
    public let messages: UInt32
    /// Consumers of the queue.
    public let consumers: UInt32
}

extension Wire {
    /// Calls with `text` in the library's form and in memory that lasts for the call.
    private func short(_ text: String) throws(AMQPError) -> amqp_bytes_t {
        var encoder = HeaderEncoder(arena)
        return try encoder.shortText(text)
    }

    private func table(_ entries: [String: HeaderValue]) throws(AMQPError) -> amqp_table_t {
        var encoder = HeaderEncoder(arena)
        let table = try encoder.table(entries)
        // Room for the method's other fields; the library writes a method into one frame.
        guard encoder.size <= frameMaximum - 1024 else {
            throw AMQPError(.invalidArgument, "arguments are larger than a frame")
        }
        return table
    }

    func limitPrefetch(to count: UInt16) throws(AMQPError) {
        let call = { [state] in amqp_basic_qos(state, Self.channel, 0, count, 0) }
        try request("basic.qos", call) { _ in }
    }

    /// Returns the consumer's tag.
    func consume(_ queue: String, exclusive: Bool) throws(AMQPError) -> String {
        defer { arena.reset() }
        let (name, none) = (try short(queue), amqp_table_t())
        let flag: amqp_boolean_t = exclusive ? 1 : 0
        let call = { [state] in
            amqp_basic_consume(state, Self.channel, name, amqp_bytes_t(), 0, 0, flag, none)
        }
        return try request("basic.consume", call) { $0.consumer_tag.text }
    }

    func cancel(_ consumer: String) throws(AMQPError) {
        defer { arena.reset() }
        let name = try short(consumer)
        let call = { [state] in amqp_basic_cancel(state, Self.channel, name) }
        try request("basic.cancel", call) { _ in }
    }

    func selectConfirms() throws(AMQPError) {
        let call = { [state] in amqp_confirm_select(state, Self.channel) }
        try request("confirm.select", call) { _ in }
    }

    func declareExchange(_ exchange: Exchange, passive: Bool) throws(AMQPError) {
        defer { arena.reset() }
        let (name, kind) = (try short(exchange.name), try short(exchange.kind.rawValue))
        let arguments = passive ? amqp_table_t() : try table(exchange.arguments)
        let (passive, durable): (amqp_boolean_t, amqp_boolean_t) = (passive ? 1 : 0, exchange.durable ? 1 : 0)
        let call = { [state] in
            amqp_exchange_declare(state, Self.channel, name, kind, passive, durable, 0, 0, arguments)
        }
        try request("exchange.declare", call) { _ in }
    }

    func declareQueue(_ queue: Queue, passive: Bool) throws(AMQPError) -> QueueStatus {
        defer { arena.reset() }
        let name = try short(queue.name)
        let arguments = passive ? amqp_table_t() : try table(queue.arguments)
        let (passive, durable): (amqp_boolean_t, amqp_boolean_t) = (passive ? 1 : 0, queue.durable ? 1 : 0)
        let call = { [state] in amqp_queue_declare(state, Self.channel, name, passive, durable, 0, 0, arguments) }
        return try request("queue.declare", call) {
            QueueStatus(messages: $0.message_count, consumers: $0.consumer_count)
        }
    }

    func bind(_ binding: Binding) throws(AMQPError) {
        defer { arena.reset() }
        let (queue, exchange) = (try short(binding.queue), try short(binding.exchange))
        let (key, none) = (try short(binding.routingKey), amqp_table_t())
        let call = { [state] in amqp_queue_bind(state, Self.channel, queue, exchange, key, none) }
        try request("queue.bind", call) { _ in }
    }

    func unbind(_ binding: Binding) throws(AMQPError) {
        defer { arena.reset() }
        let (queue, exchange) = (try short(binding.queue), try short(binding.exchange))
        let (key, none) = (try short(binding.routingKey), amqp_table_t())
        let call = { [state] in amqp_queue_unbind(state, Self.channel, queue, exchange, key, none) }
        try request("queue.unbind", call) { _ in }
    }

    func deleteQueue(_ queue: String) throws(AMQPError) {
        defer { arena.reset() }
        let name = try short(queue)
        let call = { [state] in amqp_queue_delete(state, Self.channel, name, 0, 0) }
        try request("queue.delete", call) { _ in }
    }

    func deleteExchange(_ exchange: String) throws(AMQPError) {
        defer { arena.reset() }
        let name = try short(exchange)
        let call = { [state] in amqp_exchange_delete(state, Self.channel, name, 0) }
        try request("exchange.delete", call) { _ in }
    }

    func purge(_ queue: String) throws(AMQPError) {
        defer { arena.reset() }
        let name = try short(queue)
        let call = { [state] in amqp_queue_purge(state, Self.channel, name) }
        try request("queue.purge", call) { _ in }
    }
}
