/// HTML of one language, its texts made safe and typeset.
struct Markup: Sendable {
    let language: Wording.Language

    /// `text` as HTML. French punctuation keeps to its word.
    func text(_ text: String) -> String { Self.escape(language == .french ? Self.tie(text) : text) }

    /// `text` with what HTML reads as its own replaced; also within quoted attributes.
    static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    private static func tie(_ text: String) -> String {
        var tied = ""
        var former: Character?
        for character in text {
            if let last = former {
                let isTied = last == " " && ":»%".contains(character)
                tied.append(isTied ? "\u{A0}" : last)
            }
            former = character == " " && former == "«" ? "\u{A0}" : character
        }
        if let former { tied.append(former) }
        return tied
    }
}
