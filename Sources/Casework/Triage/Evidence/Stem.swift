/// A word as the table of evidence knows it: its first letters, plural and doubled consonants aside (``WordKey``).
///
/// Short enough that `raccroché`, `raccrocher` and `raccrochait` are one, long enough that few other words are.
enum Stem {
    /// How many letters are kept.
    static let length = 6

    /// The stem of a number is `#`, with the letters that follow its digits: `2e` is `#e`.
    static let number: UInt8 = 0x23

    /// The hash of the stem of `word`, a folded word.
    @inline(__always)
    static func hash(_ word: ArraySlice<UInt8>, isNumber: Bool) -> UInt64 {
        var key = WordKey()
        if isNumber {
            key.take(number)
            for byte in word where !isDigit(byte) && key.length < length { key.take(byte) }
            return key.hash
        }
        for byte in word {
            if key.length == length { return key.hash }
            key.take(byte)
        }
        return key.word
    }

    /// The stem of `word` in letters; its hash is that of the word.
    static func text(_ word: ArraySlice<UInt8>, isNumber: Bool) -> String {
        let target = hash(word, isNumber: isNumber)
        var letters: [UInt8] = isNumber ? [number] : []
        var key = WordKey.stem(letters)
        for byte in word where !(isNumber && isDigit(byte)) {
            if key.hash == target, !letters.isEmpty { break }
            let length = key.length
            key.take(byte)
            if key.length > length { letters.append(byte) }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The hash of a stem that is written out already, of a sign (`^`, `.`, `?`) or of a code.
    static func hash(written text: String) -> UInt64 { hash(written: text.utf8) }
    static func hash(written bytes: some Sequence<UInt8>) -> UInt64 { WordKey.stem(bytes).hash }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
