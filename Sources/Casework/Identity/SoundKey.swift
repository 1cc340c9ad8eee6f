/// A name as it sounds in French, roughly: what an agent hears on the phone and writes down.
///
/// `Rocheleau` and `Rochelo`, `Thiffault` and `Tiffault`, `Jeannine` and `Janine` have one key.
enum SoundKey {
    /// Spellings of one sound, in the order in which they are looked for.
    private static let spellings: [(written: [UInt8], sound: [UInt8])] = [
        ("eault", "o"), ("eaux", "o"), ("eau", "o"), ("ault", "o"), ("aud", "o"), ("au", "o"), ("ou", "o"), ("ay", "e"),
        ("ey", "e"), ("ph", "f"),
        ("ck", "k"),
        ("qu", "k"), ("ei", "e"), ("ai", "e"), ("ee", "i"), ("ean", "en"), ("an", "en"), ("ch", "c"), ("h", ""),
        ("y", "i"), ("z", "s"), ("w", "v"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// The key of a folded word.
    static func of(_ word: String) -> [UInt8] {
        let letters = Array(word.utf8)
        var key: [UInt8] = []
        var index = 0
        while index < letters.count {
            if let spelling = spellings.first(where: { letters[index...].starts(with: $0.written) }) {
                take(spelling.sound, into: &key)
                index += spelling.written.count
            } else {
                let next = index + 1 < letters.count ? letters[index + 1] : 0
                take([sound(of: letters[index], before: next)], into: &key)
                index += 1
            }
        }
        dropSilentEnding(of: &key)
        return key
    }

    private static func take(_ sounds: [UInt8], into key: inout [UInt8]) {
        for sound in sounds where sound != key.last { key.append(sound) }
    }

    /// `c` and `g` are soft before e, i and y.
    private static func sound(of letter: UInt8, before next: UInt8) -> UInt8 {
        let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
        switch letter {
        case UInt8(ascii: "c"): return isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k")
        case UInt8(ascii: "g"): return isSoft ? UInt8(ascii: "j") : letter
        default: return letter
        }
    }

    /// A plural, then a mute e, then a final t or d: nobody hears them.
    private static func dropSilentEnding(of key: inout [UInt8]) {
        for ending in ["sx", "e", "td"] where key.count > 3 {
            if let last = key.last, ending.utf8.contains(last) { key.removeLast() }
        }
    }
}
