import Glibc

/// One connection: reads one request, answers it, and closes. Blocks its thread, but not for long, whatever the client does.
struct HTTPConnection {
    /// Owned by the connection.
    let socket: Int32
    /// What reading the request may take, what sending the answer may take, and what the client has to take note of its end.
    var patience: Duration = .seconds(2)

    /// Bytes of a request's body, which nobody asked for, that are read before the connection is closed.
    private static let mostDrained = 65_536

    /// Answers by `handler`.
    func serve(_ handler: (HTTPRequest) -> HTTPResponse) {
        defer { close(socket) }
        var isHeadOnly = false
        let response: HTTPResponse
        do throws(HTTPRequest.Failure) {
            guard let request = try readRequest() else { return }
            isHeadOnly = request.method == .head
            response = handler(request)
        } catch {
            response = .plain(error.rawValue)
        }
        send(response.bytes(at: time(nil), isHeadOnly: isHeadOnly))
        drain()
    }

    /// `nil` when the client went away, or never said anything.
    private func readRequest() throws(HTTPRequest.Failure) -> HTTPRequest? {
        let limit = Limit(patience)
        var bytes: [UInt8] = []
        while true {
            if let request = try HTTPRequest(reading: bytes) { return request }
            guard wait(for: POLLIN, limit) else {
                if bytes.isEmpty { return nil }
                throw .tooLate
            }
            guard let more = receive(), !more.isEmpty else { return nil }
            bytes += more
        }
    }

    private func send(_ bytes: [UInt8]) {
        let limit = Limit(patience)
        var start = 0
        while start < bytes.count, wait(for: POLLOUT, limit) {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(
                    socket, $0.baseAddress?.advanced(by: start), $0.count - start,
                    Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if sent > 0 { start += sent } else if errno != EINTR, errno != EAGAIN { return }
        }
    }

    /// Reads on until the client has closed: to close before would take back from it an answer that it has not read yet.
    private func drain() {
        shutdown(socket, Int32(SHUT_WR))
        let limit = Limit(patience)
        var drained = 0
        while drained < Self.mostDrained, wait(for: POLLIN, limit), let more = receive(), !more.isEmpty {
            drained += more.count
        }
    }

    /// What is there; empty at the client's end, `nil` when the connection is broken.
    private func receive() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        guard count >= 0 else { return nil }
        return Array(buffer[..<count])
    }

    private func wait(for event: Int32, _ limit: Limit) -> Bool {
        var entry = pollfd(fd: socket, events: Int16(event), revents: 0)
        while case let rest = limit.milliseconds, rest > 0 {
            let found = poll(&entry, 1, rest)
            if found > 0 { return true }
            if found < 0, errno != EINTR { return false }
        }
        return false
    }

    /// How much longer something may take.
    private struct Limit {
        private let end: SuspendingClock.Instant

        init(_ duration: Duration) { end = SuspendingClock().now + duration }

        var milliseconds: Int32 {
            let rest = SuspendingClock().now.duration(to: end) / .milliseconds(1)
            return Int32(clamping: Int(max(rest.rounded(.up), 0)))
        }
    }
}
