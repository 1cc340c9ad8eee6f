/// How many columns a text takes at a terminal.
enum TextWidth {
    /// The columns of `text`: none for what is not shown, two for the wide characters of East Asia and for pictures, else one.
    static func columns(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

    /// As much of the beginning of `text` as `limit` columns hold, its last shown as an ellipsis where something is cut off.
    static func cut(_ text: String, to limit: Int) -> String {
        guard limit > 0, columns(of: text) > limit else { return limit > 0 ? text : "" }
        var kept = ""
        var used = 1
        for character in text {
            used += columns(of: character)
            guard used <= limit else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func columns(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
            return 2
        }
        if wide.contains(where: { $0.contains(first.value) }) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// What Unicode's East Asian Width calls wide or fullwidth (UAX #11), by block.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
