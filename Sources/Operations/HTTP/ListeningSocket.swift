import Glibc

/// A TCP socket that clients can connect to, closed with its last owner. Descriptors are not passed on to other programs.
final class ListeningSocket: Sendable {
    let descriptor: Int32
    /// The port that it has, also where the system chose it.
    let port: Int

    /// Connections that wait to be accepted, at most; the system refuses more.
    private static let backlog: Int32 = 16

    /// Listens at `host`, a name or an address, on `port`; 0 lets the system choose.
    init(host: String, port: Int) throws(ListeningFailure) {
        descriptor = try Self.withAddress(host, port) { (address) throws(ListeningFailure) in
            try Self.listening(at: address, host, port)
        }
        self.port = Self.port(of: descriptor) ?? port
    }

    deinit { close(descriptor) }

    /// Lets nobody connect any more, and ends every ``accept()``.
    func shut() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Waits for the next connection; `nil` where there was none after all, or there is no descriptor for it.
    func accept() -> Int32? {
        let socket = Glibc.accept(descriptor, nil, nil)
        guard socket >= 0 else { return nil }
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        return socket
    }

    private static func withAddress<Value>(
        _ host: String, _ port: Int, _ body: (addrinfo) throws(ListeningFailure) -> Value
    ) throws(ListeningFailure) -> Value {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &found)
        defer { if let found { freeaddrinfo(found) } }
        guard code == 0, let first = found?.pointee else {
            throw ListeningFailure(host, port, String(cString: gai_strerror(code)))
        }
        return try body(first)
    }

    private static func listening(
        at address: addrinfo, _ host: String, _ port: Int
    ) throws(ListeningFailure) -> Int32 {
        let descriptor = socket(address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw ListeningFailure(host, port, errno) }
        // Connections of the former process that the system still remembers are no hindrance.
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, address.ai_addr, address.ai_addrlen) == 0, listen(descriptor, backlog) == 0 else {
            let code = errno
            close(descriptor)
            throw ListeningFailure(host, port, code)
        }
        return descriptor
    }

    private static func port(of descriptor: Int32) -> Int? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) { pointer in
            let raw = UnsafeMutableRawPointer(pointer)
            guard getsockname(descriptor, raw.assumingMemoryBound(to: sockaddr.self), &length) == 0 else { return nil }
            // The port lies at the same place in the addresses of both families.
            return Int(UInt16(bigEndian: raw.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
        }
    }
}

/// Why nobody can connect.
public struct ListeningFailure: Error, Sendable, CustomStringConvertible {
    /// For the operator: the address and what is wrong with it.
    public let description: String

    init(_ host: String, _ port: Int, _ reason: String) {
        description = "\(Self.text(host, port)): \(reason)"
    }

    init(_ host: String, _ port: Int, _ code: Int32) {
        self.init(host, port, String(cString: strerror(code)))
    }

    /// `127.0.0.1:9311` or `[::1]:9311`.
    static func text(_ host: String, _ port: Int) -> String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
