public import AMQP
internal import Foundation
import Glibc
import Synchronization

/// A TCP relay on loopback that fails on purpose: it cuts a connection after so many frames or bytes, refuses new ones, or stalls.
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
    /// The type of each frame that passed: 1 method, 2 content header, 3 body, 8 heartbeat (AMQP 0-9-1 section 4.2.3).
    public let frames = Recorder<(type: UInt8, direction: Direction)>()
    private let state = Mutex(State())

    /// Relays to a port on loopback; `plan` says for the nth connection (from 1) when it is cut.
    public init(to target: UInt16, plan: @escaping @Sendable (Int) -> Cut = { _ in .never }) throws {
        self.target = target
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
        var meters: [Direction: FrameMeter] = [
            .out: FrameMeter(cut, .out, preamble: 8), .in: FrameMeter(cut, .in, preamble: 0),
        ]
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            if isStalled {
                // Nothing is relayed; ends are still noticed when the stall is over or the connection is cut.
                guard !LoopbackSocket.hasEnded(client, broker, within: 20) else { return }
                continue
            }
            var entries = [client, broker].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, 2, 20) >= 0 else { return }
            for (index, direction) in [Direction.out, .in].enumerated() where entries[index].revents != 0 {
                let (source, sink) = index == 0 ? (client, broker) : (broker, client)
                let count = recv(source, &buffer, buffer.count, 0)
                guard count > 0 else { return }
                let passed = meters[direction]?.pass(buffer[..<count]) ?? count
                let types = meters[direction]?.takeTypes() ?? []
                if !types.isEmpty { frames.record(contentsOf: types.map { ($0, direction) }) }
                guard LoopbackSocket.sendAll(sink, buffer[..<passed]), passed == count else { return }
            }
        }
    }
}

/// Follows the frames of one direction and says how many bytes may still pass.
struct FrameMeter {
    private var bytesLeft = Int.max
    private var framesLeft = Int.max
    /// Bytes until the current frame's end is known, or reached.
    private var header: [UInt8] = []
    private var inFrame: Int
    private var types: [UInt8] = []

    init(_ cut: CuttingProxy.Cut, _ direction: CuttingProxy.Direction, preamble: Int) {
        inFrame = preamble
        switch cut {
        case .frames(let count, direction): framesLeft = count
        case .bytes(let count, direction): bytesLeft = count
        default: break
        }
    }

    /// The types of the frames that began since the last call.
    mutating func takeTypes() -> [UInt8] {
        defer { types = [] }
        return types
    }

    /// How many of these bytes pass before the cut; all of them when it is not due.
    mutating func pass(_ bytes: ArraySlice<UInt8>) -> Int {
        var passed = 0
        var rest = bytes
        while !rest.isEmpty, bytesLeft > 0 {
            if inFrame == 0, header.isEmpty, framesLeft == 0 { break }
            var step = inFrame > 0 ? min(inFrame, rest.count) : min(7 - header.count, rest.count)
            step = min(step, bytesLeft)
            if inFrame > 0 {
                inFrame -= step
            } else {
                header += rest.prefix(step)
                if header.count == 7 {
                    // Type 1, channel 2, size 4 bytes; then the payload and an end mark (AMQP 0-9-1 section 4.2.3).
                    inFrame = header[3...6].reduce(0) { $0 << 8 | Int($1) } + 1
                    types.append(header[0])
                    header = []
                    framesLeft -= 1
                }
            }
            bytesLeft -= step
            passed += step
            rest = rest.dropFirst(step)
        }
        return passed
    }
}
