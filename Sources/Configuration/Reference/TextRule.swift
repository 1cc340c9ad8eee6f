/// What a text may consist of.
enum TextRule: String, Sendable, CustomStringConvertible {
    /// Anything on one line.
    case line = "1 to 200 characters on one line"
    /// A citizen's words.
    case words = "1 to 4000 characters"
    /// A host name or address.
    case host = "a host name or IP address, 1 to 253 characters"
    /// A district's slug.
    case slug = "1 to 63 of a-z, 0-9 and -"
    /// A name of the city's own for who is told.
    case addressee = "1 to 64 of letters, digits, '.', '_' and '-'"
    /// An exchange's or queue's name.
    case brokerName = "1 to 127 of letters, digits, '.', '_', ':' and '-', not beginning with amq."
    /// A service code, or `*`.
    case serviceCode = "a service code of 1 to 100 characters without spaces, or * for every service"

    var description: String { rawValue }

    /// Whether `text` is allowed.
    func allows(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        switch self {
        case .line:
            return (1...200).contains(scalars.count) && scalars.allSatisfy(Self.isPrintable)
                && !text.allSatisfy(\.isWhitespace)
        case .words: return (1...4000).contains(scalars.count)
        case .host: return (1...253).contains(scalars.count) && scalars.allSatisfy { Self.isASCII($0, or: ".-_:%") }
        case .slug:
            return (1...63).contains(scalars.count)
                && scalars.allSatisfy { Self.isASCII($0, or: "-") && !("A"..."Z").contains($0) }
        case .addressee: return (1...64).contains(scalars.count) && scalars.allSatisfy { Self.isASCII($0, or: "._-") }
        case .brokerName:
            return (1...127).contains(scalars.count) && scalars.allSatisfy { Self.isASCII($0, or: "._:-") }
                && !text.hasPrefix("amq.")
        case .serviceCode:
            return (1...100).contains(scalars.count) && scalars.allSatisfy(Self.isPrintable)
                && !text.contains(where: \.isWhitespace)
        }
    }

    private static func isASCII(_ scalar: Unicode.Scalar, or others: String) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
            || others.unicodeScalars.contains(scalar)
    }

    /// Whether `scalar` shows, and stays on its line.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
    }
}
