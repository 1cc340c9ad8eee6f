import Glibc

/// The few socket calls that the proxy needs.
enum LoopbackSocket {
    struct Failure: Error {
        let errno: Int32
    }

    /// A listener on a free port.
    static func listen() throws -> (socket: Int32, port: UInt16) {
        let socket = try make()
        var address = loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let done = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                Glibc.bind(socket, pointer, length) == 0 && Glibc.listen(socket, 64) == 0
                    && getsockname(socket, pointer, &length) == 0
            }
        }
        guard done else { throw Failure(errno: errno) }
        return (socket, UInt16(bigEndian: address.sin_port))
    }

    static func accept(_ listener: Int32) -> Int32? {
        let socket = Glibc.accept(listener, nil, nil)
        guard socket >= 0 else { return nil }
        // A program that a test starts meanwhile must not keep it open.
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        return socket
    }

    static func connect(to port: UInt16) -> Int32? {
        guard let socket = try? make() else { return nil }
        var address = loopback(port)
        let done = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                Glibc.connect(socket, pointer, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if done { return socket }
        close(socket)
        return nil
    }

    /// False when the other side is gone.
    static func sendAll(_ socket: Int32, _ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Closes with a reset, as a host that forgot the connection does.
    static func reset(_ socket: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close(socket)
    }

    /// Whether either side was reset or shut down, looked at for so many milliseconds.
    static func hasEnded(_ one: Int32, _ other: Int32, within milliseconds: Int32) -> Bool {
        var entries = [one, other].map { pollfd(fd: $0, events: 0, revents: 0) }
        return poll(&entries, 2, milliseconds) > 0
    }

    private static func make() throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw Failure(errno: errno) }
        return socket
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }
}
