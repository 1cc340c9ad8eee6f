/// An e-mail address, folded so that one mailbox has one form.
struct EmailAddress: Sendable, Hashable {
    /// `local@domain`: lower case, without accents, without what the mailbox ignores.
    let folded: String

    /// Longest address that RFC 5321 allows, and some white space.
    private static let longestText = 320

    /// The address in `text`; `nil` where there is none or it stands for none.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.longestText else { return nil }
        var bare = text.lowercased().filter { !$0.isWhitespace && $0 != "<" && $0 != ">" }
        if bare.hasPrefix("mailto:") { bare.removeFirst("mailto:".count) }
        while let last = bare.last, ".,;".contains(last) { bare.removeLast() }
        let parts = bare.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].contains("."), !parts[1].hasPrefix(".") else { return nil }
        // A tag after `+` names the sender to the mailbox's owner, not another mailbox.
        var local = String(parts[0].prefix { $0 != "+" })
        let domain = parts[1] == "googlemail.com" ? "gmail.com" : String(parts[1])
        if domain == "gmail.com" { local.removeAll { $0 == "." } }
        guard !local.isEmpty, !Self.placeholders.contains(local), !Placeholder.words.contains(local) else { return nil }
        folded = Self.plain(local) + "@" + Self.plain(domain)
    }

    private static let placeholders: Set<String> = [
        "noemail", "nomail", "no", "non", "pasdecourriel", "sanscourriel", "aucuncourriel", "noreply", "no-reply",
    ]

    private static func plain(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
                continue
            }
            let folded = ScalarFolding.fold(scalar)
            switch folded.role {
            case .letter: bytes += [folded.first, folded.second, folded.third].filter { $0 != 0 }
            case .foreign: bytes += Array(scalar.properties.lowercaseMapping.utf8)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
