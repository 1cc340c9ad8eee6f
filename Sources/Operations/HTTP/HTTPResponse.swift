import Glibc

/// An answer, which is always whole and always the last on its connection.
public struct HTTPResponse: Sendable, Equatable {
    /// RFC 9110, section 15.
    public var status: Int
    public var mediaType: String
    public var body: String

    /// An answer.
    public init(status: Int, mediaType: String, body: String) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
    }

    /// An answer that a person reads.
    static func plain(_ status: Int) -> HTTPResponse {
        HTTPResponse(status: status, mediaType: "text/plain; charset=utf-8", body: (phrases[status] ?? "") + "\n")
    }

    /// What is asked for is not here.
    public static var notFound: HTTPResponse { plain(404) }

    /// What goes over the wire at `date`, in seconds since 1970; without the body where `isHeadOnly`.
    func bytes(at date: time_t, isHeadOnly: Bool) -> [UInt8] {
        let body = Array(body.utf8)
        var head = "HTTP/1.1 \(status) \(Self.phrases[status] ?? "")\r\nDate: \(Self.text(date))\r\n"
        head += "Content-Type: \(mediaType)\r\nContent-Length: \(body.count)\r\nCache-Control: no-store\r\n"
        if status == HTTPRequest.Failure.methodNotAllowed.rawValue { head += "Allow: GET, HEAD\r\n" }
        head += "Connection: close\r\n\r\n"
        return Array(head.utf8) + (isHeadOnly ? [] : body)
    }

    private static let phrases = [
        200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout",
        431: "Request Header Fields Too Large", 503: "Service Unavailable", 505: "HTTP Version Not Supported",
    ]

    /// As in `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
    private static func text(_ date: time_t) -> String {
        var (date, parts) = (date, tm())
        gmtime_r(&date, &parts)
        // Room for the longest one: all parts have a fixed width up to the year 9999.
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            guard let start = buffer.baseAddress,
                strftime(start, buffer.count, "%a, %d %b %Y %H:%M:%S GMT", &parts) > 0
            else { return "" }
            return String(cString: start)
        }
    }
}
