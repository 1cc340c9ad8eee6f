/// An e-mail address, folded so that one mailbox has one form.
struct EmailAddress: Sendable, Hashable {
    /// `local@domain`: lower case, without accents, without what the mailbox ignores.
    let folded: String

    /// Longest address that RFC 5321 allows, and some white space.
    private static let longestText = 320

    /// The address in `text`; `nil` where there is none or it stands for none.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.longestText else { return nil }
        var bare = Self.plain(text)[...]
        if bare.starts(with: "mailto:".utf8) { bare.removeFirst("mailto:".utf8.count) }
        while let last = bare.last, ".,;".utf8.contains(last) { bare.removeLast() }
        guard let at = bare.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        let domain = bare[(at + 1)...]
        guard !domain.contains(UInt8(ascii: "@")), domain.contains(UInt8(ascii: ".")),
            domain.first != UInt8(ascii: ".")
        else { return nil }
        // A tag after `+` names the sender to the mailbox's owner, not another mailbox.
        var local = Array(bare[..<at].prefix { $0 != UInt8(ascii: "+") })
        let isGoogle = domain.elementsEqual("gmail.com".utf8) || domain.elementsEqual("googlemail.com".utf8)
        if isGoogle { local.removeAll { $0 == UInt8(ascii: ".") } }
        let mailbox = String(decoding: local, as: UTF8.self)
        guard !local.isEmpty, !Self.placeholders.contains(mailbox), !Placeholder.words.contains(mailbox) else {
            return nil
        }
        folded = mailbox + "@" + (isGoogle ? "gmail.com" : String(decoding: domain, as: UTF8.self))
    }

    private static let placeholders: Set<String> = [
        "noemail", "nomail", "no", "non", "pasdecourriel", "sanscourriel", "aucuncourriel", "noreply", "no-reply",
    ]

    /// The bytes of `text` in lower case, without accents, white space and angle brackets.
    private static func plain(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard scalar.isASCII else {
                append(scalar, to: &bytes)
                continue
            }
            switch scalar {
            case "\t"..."\r", " ", "<", ">": break
            case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            default: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            }
        }
        return bytes
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let folded = ScalarFolding.fold(scalar)
        switch folded.role {
        case .letter: bytes += [folded.first, folded.second, folded.third].filter { $0 != 0 }
        case .foreign: bytes += Array(scalar.properties.lowercaseMapping.utf8)
        default: break
        }
    }
}
