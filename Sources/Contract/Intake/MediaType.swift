import Casework

/// The content types that are taken, and the one that is refused by name.
enum MediaType {
    /// `application/cloudevents+json`
    case structured
    /// `application/json`
    case json

    /// The kind of body that the content type and encoding of a delivery announce.
    ///
    /// Parameters are accepted; a `charset` must be UTF-8 or its subset US-ASCII. `utf-8` is taken as content encoding
    /// too, though it is none: widespread clients put the charset there, and the body is checked to be UTF-8 anyway.
    static func of(_ message: InboundMessage) throws(Refusal) -> MediaType {
        switch message.contentEncoding?.lowercased() {
        case nil, "", "identity", "utf-8": break
        default: throw Refusal(.unsupportedEncoding, "content_encoding must be identity")
        }
        guard let contentType = message.contentType else {
            throw Refusal(.unsupportedContentType, "content_type is missing")
        }
        // What almost all say, to the letter.
        if contentType == "application/json" { return .json }
        if contentType == "application/cloudevents+json" { return .structured }
        let parts = contentType.lowercased().split(separator: ";").map { trimmed($0) }
        for parameter in parts.dropFirst() where parameter.hasPrefix("charset=") {
            let charset = parameter.dropFirst(8).filter { $0 != "\"" }
            guard ["utf-8", "utf8", "us-ascii"].contains(charset) else {
                throw Refusal(.unsupportedContentType, "charset must be utf-8")
            }
        }
        switch parts.first {
        case "application/cloudevents+json": return .structured
        case "application/json": return .json
        case "application/cloudevents-batch+json":
            throw Refusal(.unsupportedContentType, "batch mode is not taken: one event per message")
        default: throw Refusal(.unsupportedContentType, "content_type is none of the contract's")
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
