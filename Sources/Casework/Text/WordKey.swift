/// A word's key for comparison: plural and doubled consonants aside, as these are what people in a hurry get wrong.
///
/// `inaceptable` and `inacceptable` have one key, as have `poubelle` and `poubelles`. Keys are 64-bit FNV-1a hashes: two
/// words of one text that differ and collide by accident are not to be expected, and a citizen who built such words would
/// only have their own text misread.
struct WordKey {
    /// The hash of the letters taken so far.
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    /// How many letters were taken: doubled consonants count once.
    private(set) var length = 0
    private var previousHash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var last: UInt8 = 0

    /// A plural `s` is left out only of words at least this long: `pas` and `plus` stay what they are.
    private static let shortestPlural = 5

    /// Takes the next byte of a folded word.
    @inline(__always)
    mutating func take(_ byte: UInt8) {
        if byte == last, Self.isConsonant(byte) { return }
        previousHash = hash
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        last = byte
        length += 1
    }

    /// Vowels count as often as they are written: `trees` is not `très`.
    @inline(__always)
    private static func isConsonant(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61, 0x65, 0x69, 0x6F, 0x75: false
        case 0x62...0x7A: true
        default: false
        }
    }

    /// The key of the whole word.
    @inline(__always)
    var word: UInt64 { length >= Self.shortestPlural && last == 0x73 ? previousHash : hash }

    /// The key of the word `bytes`.
    @inline(__always)
    static func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var key = WordKey()
        for byte in bytes { key.take(byte) }
        return key.word
    }

    /// The key of the word stem `bytes`, to compare with the beginning of words.
    static func stem(_ bytes: some Sequence<UInt8>) -> WordKey {
        var key = WordKey()
        for byte in bytes { key.take(byte) }
        return key
    }
}
