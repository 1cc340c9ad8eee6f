/// What a client asks for, as far as we care: the line at the head of a request (RFC 9112, section 3).
public struct HTTPRequest: Sendable, Equatable {
    /// The methods that are answered.
    public enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
    }

    /// Why a request is not answered as asked; the raw values are status codes (RFC 9110, section 15).
    public enum Failure: Int, Error, Equatable, Sendable {
        case malformed = 400
        case methodNotAllowed = 405
        case tooLate = 408
        case headTooLarge = 431
        case versionNotSupported = 505
    }

    /// Bytes of the largest head that is read: requests here have no reason to be longer.
    public static let longestHead = 8192

    public let method: Method
    /// Without query.
    public let path: String

    /// A request, as a handler gets it.
    public init(method: Method, path: String) {
        self.method = method
        self.path = path
    }

    /// Reads the head of a request from `bytes`, what has come of it so far; `nil` while its end has not come.
    init?(reading bytes: [UInt8]) throws(Failure) {
        guard let end = Self.endOfHead(in: bytes) else {
            if bytes.count >= Self.longestHead { throw .headTooLarge }
            return nil
        }
        guard end <= Self.longestHead else { throw .headTooLarge }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, line.allSatisfy({ (0x20..<0x7F).contains($0) }) else { throw .malformed }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            throw version.hasPrefix("HTTP/") ? .versionNotSupported : .malformed
        }
        guard let method = Method(rawValue: String(decoding: words[0], as: UTF8.self)) else { throw .methodNotAllowed }
        let target = words[1].prefix { $0 != UInt8(ascii: "?") }
        guard target.first == UInt8(ascii: "/") else { throw .malformed }
        self.init(method: method, path: String(decoding: target, as: UTF8.self))
    }

    /// The number of bytes up to and with the empty line after the header fields; line ends may lack their CR (section 2.2).
    private static func endOfHead(in bytes: [UInt8]) -> Int? {
        var lineIsEmpty = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"):
                if lineIsEmpty { return index + 1 }
                lineIsEmpty = true
            case UInt8(ascii: "\r"): break
            default: lineIsEmpty = false
            }
        }
        return nil
    }
}
