/// What each Unicode scalar is to a reader of citizens' texts: a plain letter, a mark to drop, or some kind of break.
///
/// Built from the standard library's Unicode character names, so that every Latin letter with whatever accent, stroke or
/// ligature reads as people type it on a keyboard without accents: `É` is `e`, `œ` is `oe`, `ø` is `o`.
enum ScalarFolding {
    /// The role of a scalar in a text.
    enum Role: UInt8 {
        /// One to three plain characters, ``Folded/first`` and on.
        case letter
        /// A letter of a script without a plain form: kept, in lower case.
        case foreign
        /// Accents, invisible characters: as if absent.
        case dropped
        case apostrophe
        case hyphen
        case space
        case fullStop
        case question
        case sentenceEnd
        case clauseEnd
        /// Anything else: separates words.
        case separator
    }

    /// A scalar's role and, for a letter, its plain ASCII characters.
    struct Folded {
        var role: Role
        var first: UInt8 = 0
        var second: UInt8 = 0
        var third: UInt8 = 0
    }

    /// Latin blocks that are looked up: Basic Latin to Latin Extended-B, then Latin Extended Additional.
    struct Table: Sendable {
        fileprivate let basic: [Folded] = (0..<0x250).map { fold(code: $0) }
        fileprivate let additional: [Folded] = (0x1E00..<0x1F00).map { fold(code: $0) }

        /// What `scalar` is.
        @inline(__always)
        subscript(scalar: Unicode.Scalar) -> Folded {
            let code = Int(scalar.value)
            if code < 0x250 { return basic[code] }
            if code >= 0x1E00, code < 0x1F00 { return additional[code - 0x1E00] }
            return classify(scalar)
        }
    }

    /// Whoever reads a text takes it once, not for each character.
    static let table = Table()

    /// What `scalar` is.
    static func fold(_ scalar: Unicode.Scalar) -> Folded { table[scalar] }

    private static func fold(code: Int) -> Folded {
        guard let scalar = Unicode.Scalar(UInt32(code)) else { return Folded(role: .separator) }
        return classify(scalar)
    }

    private static func classify(_ scalar: Unicode.Scalar) -> Folded {
        if let role = punctuation(scalar) { return Folded(role: role) }
        let properties = scalar.properties
        if properties.isWhitespace { return Folded(role: .space) }
        if properties.isDefaultIgnorableCodePoint { return Folded(role: .dropped) }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .modifierSymbol: return Folded(role: .dropped)
        case .decimalNumber: return digit(scalar)
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
            return letter(scalar)
        default: return Folded(role: .separator)
        }
    }

    private static func punctuation(_ scalar: Unicode.Scalar) -> Role? {
        switch scalar {
        case "'", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{2032}", "`", "\u{00B4}": .apostrophe
        case "-", "\u{2010}", "\u{2011}": .hyphen
        case ".", "\u{2026}": .fullStop
        case "?", "\u{FF1F}": .question
        case "!", "\n", "\r", "\u{2028}", "\u{2029}", "\u{FF01}": .sentenceEnd
        case ",", ";", ":", "(", ")", "[", "]", "\u{2012}", "\u{2013}", "\u{2014}", "\u{00AB}", "\u{00BB}": .clauseEnd
        default: nil
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Folded {
        guard let value = scalar.properties.numericValue, (0...9).contains(value) else {
            return Folded(role: .separator)
        }
        return Folded(role: .letter, first: 0x30 + UInt8(value))
    }

    private static func letter(_ scalar: Unicode.Scalar) -> Folded {
        let code = scalar.value
        if code < 0x80 { return Folded(role: .letter, first: UInt8(code) | 0x20) }
        // Full-width forms stand in the order of ASCII.
        if (0xFF21...0xFF3A).contains(code) { return Folded(role: .letter, first: UInt8(code - 0xFF21) + 0x61) }
        if (0xFF41...0xFF5A).contains(code) { return Folded(role: .letter, first: UInt8(code - 0xFF41) + 0x61) }
        guard isLatin(code), let plain = plainLetters(of: scalar) else { return Folded(role: .foreign) }
        return Folded(
            role: .letter, first: plain[0], second: plain.count > 1 ? plain[1] : 0,
            third: plain.count > 2 ? plain[2] : 0)
    }

    private static func isLatin(_ code: UInt32) -> Bool {
        code < 0x250 || (0x1E00..<0x1F00).contains(code) || (0xFB00...0xFB06).contains(code)
    }

    /// `LATIN SMALL LETTER E WITH ACUTE` is `e`, `LATIN SMALL LIGATURE OE` is `oe`; `nil` for letters without a plain form.
    private static func plainLetters(of scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar == "\u{00DF}" || scalar == "\u{1E9E}" { return Array("ss".utf8) }
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE" else { return nil }
        guard words[3].utf8.count <= 3, words.count == 4 || words[4] == "WITH" else { return nil }
        let plain = words[3].utf8.map { $0 | 0x20 }
        return plain.allSatisfy { (0x61...0x7A).contains($0) } ? plain : nil
    }
}
