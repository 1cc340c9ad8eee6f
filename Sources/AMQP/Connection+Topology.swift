extension Connection {
    /// Makes an exchange if it is not there.
    public func declare(_ exchange: Exchange) throws(AMQPError) {
        try wire.declareExchange(exchange, passive: false)
    }

    /// Makes a queue if it is not there.
    @discardableResult
    public func declare(_ queue: Queue) throws(AMQPError) -> QueueStatus {
        try wire.declareQueue(queue, passive: false)
    }

    /// Makes a binding if it is not there.
    public func bind(_ binding: Binding) throws(AMQPError) {
        try wire.bind(binding)
    }

    /// Ends a binding.
    public func unbind(_ binding: Binding) throws(AMQPError) {
        try wire.unbind(binding)
    }

    /// Deletes a queue with what is in it.
    public func deleteQueue(_ queue: String) throws(AMQPError) {
        try wire.deleteQueue(queue)
    }

    /// Deletes an exchange with its bindings.
    public func deleteExchange(_ exchange: String) throws(AMQPError) {
        try wire.deleteExchange(exchange)
    }

    /// Deletes the messages of a queue that are not out for delivery.
    public func purge(_ queue: String) throws(AMQPError) {
        try wire.purge(queue)
    }

    /// What a queue holds; nil when it is not there. Changes nothing.
    public func status(of queue: String) throws(AMQPError) -> QueueStatus? {
        do throws(AMQPError) {
            return try wire.declareQueue(Queue(queue), passive: true)
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }

    /// Whether an exchange is there. Changes nothing.
    public func exists(_ exchange: Exchange) throws(AMQPError) -> Bool {
        do throws(AMQPError) {
            try wire.declareExchange(exchange, passive: true)
            return true
        } catch {
            guard error.kind == .notFound else { throw error }
            return false
        }
    }
}
