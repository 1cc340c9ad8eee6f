public import AMQP
internal import Foundation
import Glibc
import Synchronization

/// A relay for AMQP on loopback that fails on purpose: it cuts a connection after so many frames or bytes, refuses new ones, stalls,
/// or keeps one direction of a connection back from a method on.
public final class CuttingProxy: Sendable {
    /// Seen from the client.
    public enum Direction: Sendable {
        /// From client to broker.
        case out
        /// From broker to client.
        case `in`
    }

    /// When a connection is cut.
    public enum Cut: Sendable {
        /// Only by ``CuttingProxy/cutAll()``.
        case never
        /// After this many whole AMQP frames in this direction, before the next one's first byte.
        case frames(Int, Direction)
        /// After this many bytes in this direction: in the middle of a frame, usually.
        case bytes(Int, Direction)
    }

    /// What is kept back: from a method on, everything in its direction of a connection. The connection stays open, as over a network
    /// that swallows it.
    public struct Hold: Sendable {
        /// The name that the client gives the connection.
        let connection: String
        let direction: Direction
        let method: AMQPMethod
        /// How many of these methods pass before.
        let passing: Int

        /// Keeps back `method` after so many of them.
        public init(_ method: AMQPMethod, _ direction: Direction, of connection: String, after passing: Int = 0) {
            self.connection = connection
            self.direction = direction
            self.method = method
            self.passing = passing
        }
    }

    private struct State {
        var isClosed = false
        var isRefusing = false
        var isStalled = false
        var connections = 0
        var open: Set<Int32> = []
    }

    /// The port to connect to.
    public let port: UInt16
    private let target: UInt16
    private let listener: Int32
    private let plan: @Sendable (Int) -> Cut
    private let hold: Hold?
    /// The type of each frame that passed: 1 method, 2 content header, 3 body, 8 heartbeat (AMQP 0-9-1 section 4.2.3).
    public let frames = Recorder<(type: UInt8, direction: Direction)>()
    /// The methods that ``Hold`` names, as they were kept back.
    public let held = Recorder<AMQPMethod>()
    private let state = Mutex(State())

    /// Relays to a port on loopback; `plan` says for the nth connection (from 1) when it is cut, `hold` what is kept back.
    public init(
        to target: UInt16, hold: Hold? = nil, plan: @escaping @Sendable (Int) -> Cut = { _ in .never }
    ) throws {
        self.target = target
        self.hold = hold
        self.plan = plan
        (listener, port) = try LoopbackSocket.listen()
        let thread = Thread { [listener, weak self] in
            while let client = LoopbackSocket.accept(listener) {
                guard let self else {
                    Glibc.close(client)
                    break
                }
                self.relay(client)
            }
            Glibc.close(listener)
        }
        thread.start()
    }

    deinit {
        close()
    }

    /// How many connections were made so far.
    public var connectionCount: Int { state.withLock { $0.connections } }

    /// Whether new connections are closed as soon as they are made.
    public var isRefusing: Bool {
        get { state.withLock { $0.isRefusing } }
        set { state.withLock { $0.isRefusing = newValue } }
    }

    /// Whether bytes are held back, in both directions, connections left open.
    public var isStalled: Bool {
        get { state.withLock { $0.isStalled } }
        set { state.withLock { $0.isStalled = newValue } }
    }

    /// Cuts every connection that is open.
    public func cutAll() {
        state.withLock { state in
            for socket in state.open { shutdown(socket, Int32(SHUT_RDWR)) }
        }
    }

    /// Ends the proxy.
    public func close() {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return }
        shutdown(listener, Int32(SHUT_RDWR))
        cutAll()
    }

    /// The address, with this proxy in between.
    public func address(_ address: BrokerAddress) -> BrokerAddress {
        var address = address
        address.port = port
        return address
    }

    // MARK: - One connection

    private func relay(_ client: Int32) {
        let number: Int? = state.withLock { state in
            guard !state.isRefusing, !state.isClosed else { return nil }
            state.connections += 1
            return state.connections
        }
        guard let number, let broker = LoopbackSocket.connect(to: target) else {
            LoopbackSocket.reset(client)
            return
        }
        let cut = plan(number)
        state.withLock { $0.open.formUnion([client, broker]) }
        let thread = Thread { [self] in
            pump(client: client, broker: broker, cut)
            state.withLock { $0.open.subtract([client, broker]) }
            LoopbackSocket.reset(client)
            LoopbackSocket.reset(broker)
        }
        thread.start()
    }

    private func pump(client: Int32, broker: Int32, _ cut: Cut) {
        var lanes = [
            ProxyLane(.out, from: client, to: broker, cut, hold), ProxyLane(.in, from: broker, to: client, cut, hold),
        ]
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var name: String?
        while true {
            if isStalled {
                // Nothing is relayed; ends are still noticed when the stall is over or the connection is cut.
                guard !LoopbackSocket.hasEnded(client, broker, within: 20) else { return }
                continue
            }
            var entries = lanes.map { pollfd(fd: $0.source, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, 2, 20) >= 0 else { return }
            for index in lanes.indices where entries[index].revents != 0 {
                let count = recv(lanes[index].source, &buffer, buffer.count, 0)
                guard count > 0 else { return }
                let arrived = lanes[index].receive(buffer[..<count])
                if name == nil { name = arrived.lazy.compactMap(\.connectionName).first }
                guard relay(arrived, by: &lanes[index], of: name) else { return }
            }
        }
    }

    /// Sends on what passes; false at the end of the connection.
    private func relay(_ arrived: [AMQPFrame], by lane: inout ProxyLane, of name: String?) -> Bool {
        let passage = lane.pass(arrived, of: name)
        let types = passage.passed.compactMap(\.type)
        if !types.isEmpty { frames.record(contentsOf: types.map { ($0, lane.direction) }) }
        let isSent = LoopbackSocket.sendAll(lane.sink, passage.bytes[...])
        if !passage.held.isEmpty { held.record(contentsOf: passage.held) }
        return isSent && !passage.isCut
    }
}
