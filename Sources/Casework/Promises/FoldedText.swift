/// The words of a name or a text without case, accents and punctuation, so that two writings of a name compare equal.
struct FoldedText: Equatable {
    let words: [String]

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            // Combining marks are the accents of decomposed letters.
            if (0x300...0x36F).contains(scalar.value) { continue }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            for lowered in scalar.properties.lowercaseMapping.unicodeScalars { word += Self.base(of: lowered) }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// Whether `other` occurs in this text, word by word.
    func contains(_ other: FoldedText) -> Bool {
        guard !other.words.isEmpty, words.count >= other.words.count else { return false }
        return (0...(words.count - other.words.count)).contains { start in
            words[start..<(start + other.words.count)].elementsEqual(other.words)
        }
    }

    private static func base(of scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "à"..."å": "a"
        case "æ": "ae"
        case "ç": "c"
        case "è"..."ë": "e"
        case "ì"..."ï": "i"
        case "ñ": "n"
        case "ò"..."ö", "ø": "o"
        case "œ": "oe"
        case "ß": "ss"
        case "ù"..."ü": "u"
        case "ý", "ÿ": "y"
        default: String(scalar)
        }
    }
}
