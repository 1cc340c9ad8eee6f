/// A method of AMQP 0-9-1, by the numbers of its class and its own.
public struct AMQPMethod: Sendable, Hashable {
    let group: UInt16
    let number: UInt16

    /// A message is published.
    public static let publish = AMQPMethod(group: 60, number: 40)
    /// A delivery is acknowledged, or a publication confirmed.
    public static let ack = AMQPMethod(group: 60, number: 80)
    /// The client names itself and logs in.
    static let startOK = AMQPMethod(group: 10, number: 11)
}

/// A whole frame, or the eight bytes with which a client begins (AMQP 0-9-1 section 4.2).
struct AMQPFrame {
    let bytes: ArraySlice<UInt8>
    /// 1 method, 2 content header, 3 body, 8 heartbeat; nil: the client's beginning.
    let type: UInt8?

    /// The method in it, if there is one.
    var method: AMQPMethod? {
        // Type 1, channel 2, size 4 bytes; then class and method.
        let payload = bytes.dropFirst(7)
        guard type == 1, payload.count >= 4 else { return nil }
        let numbers = payload.prefix(4).map(UInt16.init)
        return AMQPMethod(group: numbers[0] << 8 | numbers[1], number: numbers[2] << 8 | numbers[3])
    }

    /// The name that the client gives the connection, where this is the frame that says it.
    var connectionName: String? {
        guard method == .startOK, let start = bytes.firstRange(of: Array("connection_nameS".utf8))?.upperBound else {
            return nil
        }
        let length = bytes[start...].prefix(4).reduce(0) { $0 << 8 | Int($1) }
        return String(decoding: bytes[start...].dropFirst(4).prefix(length), as: UTF8.self)
    }
}

/// Cuts a stream of bytes into frames.
struct FrameStream {
    private var rest: [UInt8] = []
    /// Bytes of the client's beginning that are still to come.
    private var preamble: Int

    init(preamble: Int) { self.preamble = preamble }

    /// The frames that these bytes complete.
    mutating func append(_ bytes: ArraySlice<UInt8>) -> [AMQPFrame] {
        rest += bytes
        var frames: [AMQPFrame] = []
        var start = 0
        while let size = sizeOfFrame(at: start), start + size <= rest.count {
            frames.append(AMQPFrame(bytes: rest[start..<start + size], type: preamble > 0 ? nil : rest[start]))
            preamble = 0
            start += size
        }
        rest.removeFirst(start)
        return frames
    }

    private func sizeOfFrame(at start: Int) -> Int? {
        guard preamble == 0 else { return preamble }
        guard rest.count >= start + 7 else { return nil }
        return 7 + rest[start + 3...start + 6].reduce(0) { $0 << 8 | Int($1) } + 1
    }
}
