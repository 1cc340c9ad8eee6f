/// One direction of a connection through the proxy: what of it passes, and what is kept back.
struct ProxyLane {
    let direction: CuttingProxy.Direction
    let source: Int32
    let sink: Int32
    private var stream: FrameStream
    private var framesLeft = Int.max
    private var bytesLeft = Int.max
    private let hold: CuttingProxy.Hold?
    /// Methods of the hold's kind that may still pass.
    private var passing: Int
    private var isHolding = false

    init(
        _ direction: CuttingProxy.Direction, from source: Int32, to sink: Int32, _ cut: CuttingProxy.Cut,
        _ hold: CuttingProxy.Hold?
    ) {
        self.direction = direction
        self.source = source
        self.sink = sink
        stream = FrameStream(preamble: direction == .out ? 8 : 0)
        switch cut {
        case .frames(let count, direction): framesLeft = count
        case .bytes(let count, direction): bytesLeft = count
        default: break
        }
        self.hold = hold.flatMap { $0.direction == direction ? $0 : nil }
        passing = hold?.passing ?? 0
    }

    /// What becomes of frames.
    struct Passage {
        /// Bytes to be sent on.
        var bytes: [UInt8] = []
        /// The frames that passed, or began to.
        var passed: [AMQPFrame] = []
        /// Methods of the hold's kind that did not.
        var held: [AMQPMethod] = []
        /// Whether the connection ends after that.
        var isCut = false
    }

    /// The frames that `bytes` complete.
    mutating func receive(_ bytes: ArraySlice<UInt8>) -> [AMQPFrame] { stream.append(bytes) }

    /// Lets `frames` pass, of a connection with this name, as far as they may.
    mutating func pass(_ frames: [AMQPFrame], of connection: String?) -> Passage {
        var passage = Passage()
        for frame in frames {
            if keepsBack(frame, of: connection) {
                if let method = frame.method, method == hold?.method { passage.held.append(method) }
                continue
            }
            let isDue = frame.type != nil && framesLeft == 0
            let bytes = frame.bytes.prefix(isDue ? 0 : bytesLeft)
            passage.bytes += bytes
            bytesLeft -= bytes.count
            if !bytes.isEmpty { passage.passed.append(frame) }
            guard bytes.count == frame.bytes.count else {
                passage.isCut = true
                break
            }
            if frame.type != nil { framesLeft -= 1 }
        }
        return passage
    }

    private mutating func keepsBack(_ frame: AMQPFrame, of connection: String?) -> Bool {
        guard let hold, hold.connection == connection, !isHolding else { return isHolding }
        guard frame.method == hold.method else { return false }
        isHolding = passing == 0
        passing -= 1
        return isHolding
    }
}
