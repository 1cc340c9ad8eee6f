import Testing

@testable import Operations

@Suite("The head of a request (RFC 9112, section 3)")
struct HTTPRequestTests {
    private func read(_ text: String) throws(HTTPRequest.Failure) -> HTTPRequest? {
        try HTTPRequest(reading: Array(text.utf8))
    }

    @Test("is read once its empty line has come, with or without carriage returns")
    func whole() throws {
        let text = "GET /metrics?name=x HTTP/1.1\r\nHost: localhost\r\n\r\n"
        for length in 0..<text.utf8.count { #expect(try HTTPRequest(reading: Array(text.utf8.prefix(length))) == nil) }
        #expect(try read(text) == HTTPRequest(method: .get, path: "/metrics"))
        #expect(try read("HEAD / HTTP/1.0\n\nrest") == HTTPRequest(method: .head, path: "/"))
    }

    @Test(
        "that is none is refused, and why is told",
        arguments: [
            ("\r\n\r\n", HTTPRequest.Failure.malformed), ("GET /\r\n\r\n", .malformed),
            ("GET  / HTTP/1.1\r\n\r\n", .malformed), ("GET metrics HTTP/1.1\r\n\r\n", .malformed),
            ("GET / FTP/1.1\r\n\r\n", .malformed), ("GET /\u{e9} HTTP/1.1\r\n\r\n", .malformed),
            ("GET / HTTP/2.0\r\n\r\n", .versionNotSupported), ("POST / HTTP/1.1\r\n\r\n", .methodNotAllowed),
            ("get / HTTP/1.1\r\n\r\n", .methodNotAllowed),
        ])
    func refused(text: String, failure: HTTPRequest.Failure) {
        #expect(throws: failure) { try read(text) }
    }

    @Test("has a limit, whether its end has come or not")
    func limit() throws {
        let filler = String(repeating: "x", count: HTTPRequest.longestHead)
        #expect(throws: HTTPRequest.Failure.headTooLarge) { try read("GET / HTTP/1.1\r\nX: \(filler)") }
        #expect(throws: HTTPRequest.Failure.headTooLarge) { try read("GET / HTTP/1.1\r\nX: \(filler)\r\n\r\n") }
    }

    @Test("made of any bytes is read or refused, and never traps")
    func anyBytes() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("GET /HEAD HTTP/1.1\r\n\r\n?:\0".utf8) + [0x80, 0xFF]
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<64, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            do { _ = try HTTPRequest(reading: bytes) } catch { #expect((400...505).contains(error.rawValue)) }
        }
    }
}
