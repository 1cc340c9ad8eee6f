import Foundation
import Operations
import TestKit
import Testing

@Suite("The server of metrics and health", .timeLimit(.minutes(5)))
struct HTTPServerTests {
    private func server(
        patience: Duration = .seconds(30), _ handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse = echo
    ) throws -> HTTPServer {
        let server = try HTTPServer(host: "127.0.0.1", port: 0, patience: patience, handler: handler)
        server.start()
        return server
    }

    private static let echo: @Sendable (HTTPRequest) -> HTTPResponse = {
        HTTPResponse(status: 200, mediaType: "text/plain", body: $0.path)
    }

    @Test("answers a GET, and a HEAD without the body")
    func answers() async throws {
        let server = try server()
        defer { server.stop() }
        let (whole, head) = try await onThread {
            (
                try HTTPClient.get("/some/where?x=1", port: server.port),
                String(decoding: try HTTPClient.send("HEAD /abc HTTP/1.1\r\n\r\n", port: server.port), as: UTF8.self)
            )
        }
        #expect(whole.status == 200 && whole.body == "/some/where")
        #expect(whole.headers["content-length"] == "11" && whole.headers["connection"] == "close")
        #expect(head.contains("Content-Length: 4\r\n") && head.hasSuffix("\r\n\r\n"))
    }

    @Test(
        "refuses what it does not serve",
        arguments: [
            ("POST / HTTP/1.1\r\nContent-Length: 70000\r\n\r\n" + String(repeating: "b", count: 70_000), 405),
            ("nonsense\r\n\r\n", 400), ("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 100_000), 431),
        ])
    func refuses(text: String, status: Int) async throws {
        let server = try server()
        defer { server.stop() }
        let bytes = try await onThread { try HTTPClient.send(text, port: server.port) }
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("HTTP/1.1 \(status) "))
    }

    @Test("gives a slow client up, and tells it so where it began to ask")
    func slowClient() async throws {
        let server = try server(patience: .milliseconds(100))
        defer { server.stop() }
        let (begun, silent) = try await onThread {
            let silent = try HTTPClient.open(port: server.port)
            defer { silent.close() }
            return (try HTTPClient.send("GET / HT", port: server.port), silent.rest())
        }
        #expect(String(decoding: begun, as: UTF8.self).hasPrefix("HTTP/1.1 408 "))
        #expect(silent.isEmpty)
    }

    @Test("answers everybody in the end, though more connections are open than it serves at once")
    func manyClients() async throws {
        let server = try server(patience: .milliseconds(100))
        defer { server.stop() }
        let answer = try await onThread {
            let idle = try (0..<2 * HTTPServer.threads).map { _ in try HTTPClient.open(port: server.port) }
            defer { for connection in idle { connection.close() } }
            return try HTTPClient.get("/x", port: server.port)
        }
        #expect(answer.body == "/x")
    }

    @Test("survives clients that go away without taking their answer")
    func vanishingClients() async throws {
        let server = try server { request in
            HTTPResponse(status: 200, mediaType: "text/plain", body: String(repeating: request.path, count: 1_000_000))
        }
        defer { server.stop() }
        let answer = try await onThread {
            for _ in 0..<20 {
                let connection = try HTTPClient.open(port: server.port)
                connection.send("GET /abc HTTP/1.1\r\n\r\n")
                connection.close()
            }
            return try HTTPClient.get("/x", port: server.port)
        }
        #expect(answer.body.utf8.count == 2_000_000)
    }

    @Test("a port that is taken is told with its address")
    func portTaken() throws {
        let server = try server()
        defer { server.stop() }
        let failure = #expect(throws: ListeningFailure.self) {
            try HTTPServer(host: "127.0.0.1", port: server.port, handler: Self.echo)
        }
        #expect(failure?.description == "127.0.0.1:\(server.port): Address already in use")
    }

    @Test("that was stopped takes nobody any more")
    func stopped() async throws {
        let server = try server()
        let port = server.port
        server.stop()
        await #expect(throws: HTTPClient.Failure.self) {
            try await onThread { try HTTPClient.get("/", port: port) }
        }
    }
}
