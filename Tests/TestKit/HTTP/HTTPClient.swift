internal import Foundation
internal import Glibc

/// A client of HTTP/1.1 on loopback that shares no code with the server. Blocks: call it on a thread of its own.
public enum HTTPClient {
    /// What came back.
    public struct Answer: Sendable, Equatable {
        /// 200, 503, …
        public let status: Int
        /// By lower-case name.
        public let headers: [String: String]
        public let body: String

        /// Reads an answer that has come whole; `nil` for anything else.
        init?(_ bytes: [UInt8]) {
            let text = String(decoding: bytes, as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { return nil }
            let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
            let words = lines[0].split(separator: " ")
            guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else { return nil }
            self.status = status
            headers = Dictionary(
                lines.dropFirst().compactMap { line in
                    let parts = line.split(separator: ":", maxSplits: 1)
                    guard parts.count == 2 else { return nil }
                    return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
                }, uniquingKeysWith: { first, _ in first })
            body = String(text[end.upperBound...])
        }
    }

    /// No connection, or no answer.
    public struct Failure: Error {}

    /// Asks for `path`.
    public static func get(_ path: String, port: Int) throws -> Answer {
        guard let answer = Answer(try send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n", port: port)) else {
            throw Failure()
        }
        return answer
    }

    /// Sends `text`, whatever it is, and returns everything that comes back until the server closes.
    public static func send(_ text: String, port: Int) throws -> [UInt8] {
        let connection = try open(port: port)
        defer { connection.close() }
        connection.send(text)
        return connection.rest()
    }

    /// A connection to do with as one likes, to be closed.
    public static func open(port: Int) throws -> Connection {
        guard let port = UInt16(exactly: port), let socket = LoopbackSocket.connect(to: port) else { throw Failure() }
        return Connection(socket: socket)
    }

    /// One connection.
    public struct Connection: Sendable {
        let socket: Int32

        /// Sends `text`, as far as the server takes it.
        public func send(_ text: String) {
            _ = LoopbackSocket.sendAll(socket, Array(text.utf8)[...])
        }

        /// Everything that comes until the server closes.
        public func rest() -> [UInt8] {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 { bytes += buffer[..<count] }
            return bytes
        }

        /// The answer that comes, with which the server closes.
        public func answer() throws -> Answer {
            guard let answer = Answer(rest()) else { throw Failure() }
            return answer
        }

        public func close() { Glibc.close(socket) }
    }
}
