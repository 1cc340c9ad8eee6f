import Testing

@testable import AMQP

@Suite("The frames of a message")
struct ContentAssemblerTests {
    private let head = ContentHead.delivery(tag: 1, redelivered: false, exchange: "", routingKey: "k")

    private func append(_ bytes: [UInt8], to assembler: inout ContentAssembler) throws -> Content? {
        // A buffer of its own: the closure must not capture what is inout.
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        defer { copy.deallocate() }
        copy.copyBytes(from: bytes)
        return try assembler.append(UnsafeRawBufferPointer(copy))
    }

    @Test("make one body in their order")
    func parts() throws {
        var assembler = ContentAssembler(maximum: 10)
        try assembler.begin(head)
        #expect(try assembler.header(size: 5, Properties(type: "t")) == nil)
        #expect(try append([1, 2], to: &assembler) == nil)
        #expect(try append([3], to: &assembler) == nil)
        let content = try append([4, 5], to: &assembler)
        #expect(content == Content(head: head, properties: Properties(type: "t"), body: [1, 2, 3, 4, 5]))
    }

    @Test("an empty body is complete with its header")
    func empty() throws {
        var assembler = ContentAssembler(maximum: 10)
        try assembler.begin(head)
        #expect(try assembler.header(size: 0, Properties())?.body == [])
    }

    @Test("of a body over the maximum the beginning and the size are kept, and the next message is whole again")
    func oversized() throws {
        var assembler = ContentAssembler(maximum: 3)
        try assembler.begin(head)
        _ = try assembler.header(size: 4, Properties())
        #expect(try append([1, 2], to: &assembler) == nil)
        let content = try append([3, 4], to: &assembler)
        #expect(content?.oversized == 4)
        #expect(content?.body == [1, 2, 3])
        try assembler.begin(head)
        _ = try assembler.header(size: 3, Properties())
        #expect(try append([7, 8, 9], to: &assembler)?.body == [7, 8, 9])
    }

    @Test("a size that no memory could hold reserves none")
    func absurd() throws {
        var assembler = ContentAssembler(maximum: 1 << 20)
        try assembler.begin(head)
        #expect(try assembler.header(size: .max, Properties()) == nil)
        #expect(try append([1], to: &assembler) == nil)
    }

    @Test("out of order are a violation of the protocol, not a trap")
    func outOfOrder() throws {
        var assembler = ContentAssembler(maximum: 10)
        #expect(throws: AMQPError.self) { try assembler.header(size: 1, Properties()) }
        #expect(throws: AMQPError.self) { try append([1], to: &assembler) }
        try assembler.begin(head)
        #expect(throws: AMQPError.self) { try assembler.begin(head) }
        _ = try assembler.header(size: 1, Properties())
        #expect(throws: AMQPError.self) { try append([1, 2], to: &assembler) }
    }
}
