import AMQP
import TestKit
import Testing

@Suite("Bytes that no honest peer sends", .timeLimit(.minutes(5)))
struct HostileInputTests {
    /// What a client makes of an answer to its basic.get.
    private func outcomes(_ answers: [[UInt8]]) async throws -> [Result<Delivery?, AMQPError>] {
        let broker = try ScriptedBroker(answers: answers)
        var address = BrokerAddress(host: "127.0.0.1", port: broker.port, user: "u", password: "p")
        address.rpcTimeout = .seconds(5)
        return try await onThread { [address] in
            answers.map { _ in
                Result { () throws(AMQPError) in try Connection.open(to: address).get("any") }
            }
        }
    }

    private func entry(_ key: String, _ kind: Character, _ value: [UInt8]) -> [UInt8] {
        [UInt8(key.utf8.count)] + Array(key.utf8) + [kind.asciiValue ?? 0] + value
    }

    /// The inside of an array that holds one array, which holds one array, and so on.
    private func nested(_ levels: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for level in (0..<levels).reversed() {
            // Each inner one takes a letter and a length.
            bytes += AMQPBytes.long(UInt32(level * 5))
            if level > 0 { bytes.append(UInt8(ascii: "A")) }
        }
        return bytes
    }

    @Test("headers that nest as deep as the largest frame allows are read down to the bound")
    func deep() async throws {
        // 39,000 levels of five bytes: close to the largest frame that is accepted.
        let outcome = try await outcomes([AMQPBytes.message(headers: entry("deep", "A", nested(39_000)))])[0]
        let delivery = try #require(try outcome.get())
        var value = try #require(delivery.properties.headers["deep"])
        var depth = 0
        while case .array(let values) = value, let inner = values.first {
            value = inner
            depth += 1
        }
        #expect(depth == HeaderValue.maximumDepth)
        #expect(value == .unreadable(kind: UInt8(ascii: "A")))
        #expect(delivery.body == [1, 2, 3])
    }

    @Test("every kind of value is read, whatever its bytes")
    func kinds() async throws {
        let ff = { (count: Int) in [UInt8](repeating: 0xFF, count: count) }
        let fields: [(Character, [UInt8])] = [
            ("t", ff(1)), ("b", ff(1)), ("B", ff(1)), ("s", ff(2)), ("u", ff(2)), ("I", ff(4)), ("i", ff(4)),
            ("l", ff(8)),
            ("L", ff(8)), ("f", ff(4)), ("d", ff(8)), ("D", ff(5)), ("S", AMQPBytes.long(2) + ff(2)), ("T", ff(8)),
            ("V", []), ("x", AMQPBytes.long(2) + ff(2)), ("F", AMQPBytes.long(0)), ("A", AMQPBytes.long(0)),
        ]
        var headers = fields.flatMap { entry(String($0.0), $0.0, $0.1) }
        headers += [1, 0xFF, UInt8(ascii: "V")]
        let delivery = try #require(try await outcomes([AMQPBytes.message(headers: headers)])[0].get())
        let read = delivery.properties.headers
        #expect(read.count == fields.count + 1)
        #expect(read["B"] == 255)
        #expect(read["b"] == -1)
        #expect(read["i"] == .int(Int64(UInt32.max)))
        #expect(read["l"] == -1)
        #expect(read["L"] == .unreadable(kind: UInt8(ascii: "L")))
        #expect(read["S"] == .bytes([0xFF, 0xFF]))
        #expect(read["T"] == .timestamp(.max))
        #expect(read["D"] == .decimal(scale: 255, value: .max))
        #expect(read["V"] == .null)
        #expect(read["\u{FFFD}"] == .null)
    }

    @Test("a negative, a huge or a textual delivery count is none")
    func deliveryCount() async throws {
        let name = "x-delivery-count"
        let answers = [
            entry(name, "l", [UInt8](repeating: 0xFF, count: 8)), entry(name, "L", [UInt8](repeating: 0xFF, count: 8)),
            entry(name, "S", AMQPBytes.text("3")),
        ].map { AMQPBytes.message(headers: $0) }
        for outcome in try await outcomes(answers) {
            #expect(try outcome.get()?.deliveryCount == nil)
        }
    }

    @Test("what cannot be AMQP ends the connection with a typed error")
    func violations() async throws {
        let whole = AMQPBytes.message(headers: [])
        let answers = [
            AMQPBytes.message(headers: entry("k", "Z", [])),
            AMQPBytes.message(headers: entry("k", "S", AMQPBytes.long(.max))),
            AMQPBytes.frame(2, [UInt8](repeating: 0, count: 400_000)),
            AMQPBytes.message(headers: [], bodySize: 2),
            whole.dropLast(12) + AMQPBytes.frame(2, []),
            [UInt8](repeating: 0x41, count: 4096),
        ]
        for outcome in try await outcomes(answers.map { Array($0) }) {
            let error = #expect(throws: AMQPError.self) { try outcome.get() }
            #expect(error?.recovery == .reconnect)
        }
    }

    @Test("a body that is announced and never comes ends with the connection, and takes no memory")
    func endless() async throws {
        let outcome = try await outcomes([AMQPBytes.message(headers: [], bodySize: .max)])[0]
        let error = #expect(throws: AMQPError.self) { try outcome.get() }
        #expect(error?.kind == .connectionLost)
    }

    @Test("damaged at random never trap", arguments: [1, 2, 3, 4])
    func damaged(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let headers = entry("a", "S", AMQPBytes.text("b")) + entry("t", "F", AMQPBytes.long(4) + entry("n", "I", []))
        let whole = AMQPBytes.message(headers: headers + entry("l", "A", nested(30)))
        let answers = (0..<150).map { _ in
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            return Bool.random(using: &generator)
                ? bytes : Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
        }
        // Whatever it makes of them: it comes back.
        #expect(try await outcomes(answers).count == answers.count)
    }
}
