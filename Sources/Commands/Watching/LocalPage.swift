internal import Glibc

/// A page of a server on this machine, asked for once.
enum LocalPage {
    /// Seconds that the server may let one wait, for each step.
    private static let patience = 3
    /// Bytes that an answer may have.
    private static let longest = 65_536

    /// The body of the answer to GET `path`, whatever its status; `nil` where none comes.
    static func get(_ path: String, host: String, port: Int) -> [UInt8]? {
        guard let connection = connect(host, port) else { return nil }
        defer { close(connection) }
        let question = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard send(connection, question, question.count, Int32(MSG_NOSIGNAL)) == question.count else {
            return nil
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while answer.count < longest {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            answer += buffer[..<count]
        }
        return body(of: answer)
    }

    private static func body(of answer: [UInt8]) -> [UInt8]? {
        let end = Array("\r\n\r\n".utf8)
        guard let head = answer.firstRange(of: end) else { return nil }
        return Array(answer[head.upperBound...])
    }

    private static func connect(_ host: String, _ port: Int) -> Int32? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(first) }
        return sequence(first: first.pointee) { $0.ai_next?.pointee }.lazy.compactMap(connected).first
    }

    private static func connected(to address: addrinfo) -> Int32? {
        let connection = socket(
            address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), address.ai_protocol)
        guard connection >= 0 else { return nil }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(connection, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        guard Glibc.connect(connection, address.ai_addr, address.ai_addrlen) == 0 else {
            close(connection)
            return nil
        }
        return connection
    }
}
