internal import Foundation
import Glibc

/// A listener on loopback that speaks just enough AMQP 0-9-1 to let a client log in, open a channel and ask for a message; then it answers
/// with bytes of the test's own and closes. For what no real broker would send.
public final class ScriptedBroker: Sendable {
    /// The port to connect to.
    public let port: UInt16
    private let listener: Int32
    private let answers: [[UInt8]]

    /// The nth connection's first request on its channel is answered with the nth of `answers`; there are no more connections than that.
    public init(answers: [[UInt8]]) throws {
        (listener, port) = try LoopbackSocket.listen()
        self.answers = answers
        let thread = Thread { [self] in
            for answer in self.answers {
                guard let client = LoopbackSocket.accept(listener) else { break }
                serve(client, answer)
                Glibc.close(client)
            }
            Glibc.close(listener)
        }
        thread.start()
    }

    private func serve(_ client: Int32, _ answer: [UInt8]) {
        let start = AMQPBytes.method(
            10, 10, [0, 9] + AMQPBytes.long(0) + AMQPBytes.text("PLAIN") + AMQPBytes.text("en_US"))
        let tune = AMQPBytes.method(10, 30, AMQPBytes.short(2047) + AMQPBytes.long(131_072) + AMQPBytes.short(10))
        let openOK = AMQPBytes.method(10, 41, [0])
        let channelOpenOK = AMQPBytes.method(20, 11, AMQPBytes.long(0), channel: 1)
        guard receive(client, 8) != nil, send(client, start), receiveFrame(client), send(client, tune),
            receiveFrame(client), receiveFrame(client), send(client, openOK), receiveFrame(client),
            send(client, channelOpenOK), receiveFrame(client), send(client, answer)
        else { return }
        // Closed in good order: a reset could overtake the answer.
        shutdown(client, Int32(SHUT_WR))
        while receive(client, 1) != nil {}
    }

    private func send(_ client: Int32, _ bytes: [UInt8]) -> Bool {
        LoopbackSocket.sendAll(client, bytes[...])
    }

    private func receiveFrame(_ client: Int32) -> Bool {
        guard let header = receive(client, 7) else { return false }
        return receive(client, header[3...6].reduce(0) { $0 << 8 | Int($1) } + 1) != nil
    }

    private func receive(_ client: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var have = 0
        while have < count {
            let part = bytes.withUnsafeMutableBytes {
                recv(client, $0.baseAddress?.advanced(by: have), count - have, 0)
            }
            guard part > 0 else { return nil }
            have += part
        }
        return bytes
    }
}

/// Bytes of AMQP 0-9-1, for tests that write what no library would.
public enum AMQPBytes {
    /// A big-endian number of two bytes.
    public static func short(_ number: UInt16) -> [UInt8] { number.bigEndianBytes }
    /// A big-endian number of four bytes.
    public static func long(_ number: UInt32) -> [UInt8] { number.bigEndianBytes }
    /// A big-endian number of eight bytes.
    public static func longLong(_ number: UInt64) -> [UInt8] { number.bigEndianBytes }
    /// A text with a length of four bytes.
    public static func text(_ text: String) -> [UInt8] { long(UInt32(text.utf8.count)) + Array(text.utf8) }

    /// A frame of a type with a payload.
    public static func frame(_ type: UInt8, _ payload: [UInt8], channel: UInt16 = 1) -> [UInt8] {
        [type] + short(channel) + long(UInt32(payload.count)) + payload + [0xCE]
    }

    /// A frame with a method.
    public static func method(_ group: UInt16, _ method: UInt16, _ arguments: [UInt8], channel: UInt16 = 0) -> [UInt8] {
        frame(1, short(group) + short(method) + arguments, channel: channel)
    }

    /// The answer to basic.get: the method, then a content header whose only property is a table with these bytes, then the body.
    public static func message(headers: [UInt8], bodySize: UInt64? = nil, body: [UInt8] = [1, 2, 3]) -> [UInt8] {
        let got = longLong(1) + [0] + [0] + [1, 0x6B] + long(0)
        let flags: UInt16 = 1 << 13
        let header = short(60) + short(0) + longLong(bodySize ?? UInt64(body.count)) + short(flags)
        let table = long(UInt32(headers.count)) + headers
        return method(60, 71, got, channel: 1) + frame(2, header + table) + frame(3, body)
    }
}

extension FixedWidthInteger {
    fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
