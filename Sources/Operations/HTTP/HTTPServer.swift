import Casework
import Foundation
import Synchronization

/// Answers over HTTP/1.1 on an address of its own: for metrics and health, one request a connection.
///
/// A few threads of its own accept and answer, so that nothing blocks Swift's cooperative threads, and a client, however slow,
/// hinders nobody but the next client: what they cannot serve waits in the system's queue, which is short. Nothing that a client does
/// or fails to do ends it.
public final class HTTPServer: Sendable {
    /// Connections that are served at once.
    public static let threads = 4

    private let socket: ListeningSocket
    private let host: String
    private let isStopped = Mutex(false)
    /// Rung at the stop, for whoever pauses.
    private let ended = Bell()
    private let patience: Duration
    private let handler: @Sendable (HTTPRequest) -> HTTPResponse

    /// Listens at `host`, a name or an address, on `port`; 0 lets the system choose. Nobody is answered before ``start()``.
    ///
    /// - Parameters:
    ///   - patience: what a client may take to ask, and again to take the answer.
    ///   - handler: called on one of the server's threads. May block.
    public init(
        host: String, port: Int, patience: Duration = .seconds(2),
        handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) throws(ListeningFailure) {
        socket = try ListeningSocket(host: host, port: port)
        self.host = host
        self.patience = patience
        self.handler = handler
    }

    /// Where it listens.
    public var address: String { ListeningFailure.text(host, socket.port) }

    /// The port that it listens on.
    public var port: Int { socket.port }

    /// Begins to answer. Once.
    public func start() {
        for number in 1...Self.threads {
            let thread = Thread { self.serve() }
            thread.name = "vip311 http \(number)"
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    /// Takes no more connections. What is being answered is answered to its end.
    public func stop() {
        isStopped.withLock { $0 = true }
        ended.ring()
        socket.shut()
    }

    private func serve() {
        while !isStopped.withLock({ $0 }) {
            if let connection = socket.accept() {
                HTTPConnection(socket: connection, patience: patience).serve(handler)
            } else if !isStopped.withLock({ $0 }) {
                // Nobody was there after all, or there is no descriptor left: that passes, and must not spin meanwhile.
                ended.wait(atMost: Self.pauseAfterFailure)
            }
        }
    }

    private static let pauseAfterFailure = TimeSpan(milliseconds: 50)
}
