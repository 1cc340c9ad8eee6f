/// Puts the frames of a message together (AMQP 0-9-1 section 4.2.6): a method that announces it, a header with its size, then bodies until the
/// size is reached. Keeps at most `maximum` bytes: of a larger body its beginning.
struct ContentAssembler {
    private enum State {
        case idle
        case headed(ContentHead)
        case filling(ContentHead, Properties, size: UInt64)
    }

    private let maximum: Int
    private var state = State.idle
    private var body: [UInt8] = []
    private var received: UInt64 = 0

    init(maximum: Int) {
        self.maximum = maximum
    }

    mutating func begin(_ head: ContentHead) throws(AMQPError) {
        guard case .idle = state else { throw Self.outOfOrder }
        state = .headed(head)
    }

    /// Returns the content when its body is empty.
    mutating func header(size: UInt64, _ properties: Properties) throws(AMQPError) -> Content? {
        guard case .headed(let head) = state else { throw Self.outOfOrder }
        state = .filling(head, properties, size: size)
        return finishIfComplete()
    }

    /// Returns the content when this was its last part.
    mutating func append(_ part: UnsafeRawBufferPointer) throws(AMQPError) -> Content? {
        guard case .filling(_, _, let size) = state else { throw Self.outOfOrder }
        let (sum, overflow) = received.addingReportingOverflow(UInt64(part.count))
        guard !overflow, sum <= size else {
            throw AMQPError(.protocolViolation, "reading: a body larger than announced")
        }
        if received == 0, sum == size, size <= maximum {
            body = Array(part)
        } else {
            if received == 0, size <= maximum { body.reserveCapacity(Int(size)) }
            body.append(contentsOf: UnsafeRawBufferPointer(rebasing: part.prefix(maximum - body.count)))
        }
        received = sum
        return finishIfComplete()
    }

    private mutating func finishIfComplete() -> Content? {
        guard case .filling(let head, let properties, let size) = state, received == size else { return nil }
        let content = Content(
            head: head, properties: properties, body: body, oversized: size > maximum ? Int(clamping: size) : nil)
        state = .idle
        body = []
        received = 0
        return content
    }

    private static let outOfOrder = AMQPError(.protocolViolation, "reading: the frames of a message are out of order")
}

/// A whole message and what announced it.
struct Content: Equatable {
    var head: ContentHead
    var properties: Properties
    var body: [UInt8]
    /// The size of a body that was larger than the maximum, so that its end was dropped.
    var oversized: Int?
}
