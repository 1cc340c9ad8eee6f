/// The sorts of things about a request to which a table of evidence gives weights; the raw value is the first word of its line.
enum FeatureFamily: String, CaseIterable, Sendable {
    /// A word's stem: `word oubli`.
    case word
    /// Two stems that follow each other in a sentence, `^` its beginning, `.` or `?` its end: `pair pas passe`.
    case pair
    /// Two stems of a sentence with one word between them: `near pas ramass`.
    case near
    /// Four letters of a word, `_` before its first and after its last: what survives a typing error. `letters _enl`.
    case letters
    /// A word's stem in the name of the category: `service colect`.
    case service
    /// What the lexicon finds: `said called_before`.
    case said
    /// What the text denies by the lexicon: `denied resolved`.
    case denied
    /// What the lexicon finds in a sentence that asks: `asked missed`.
    case asked
    /// Two things of the lexicon in one sentence: `both fault_noun called_before`.
    case both
    /// What the rules conclude from the lexicon, the category and the channel: `signal service_missed`.
    case signal
    /// How it came in: `channel phone`.
    case channel
    /// How long the text is: `length 3`.
    case length

    /// Told in pairs: the line names two things.
    var isPair: Bool { self == .pair || self == .near || self == .both }

    /// What a person reads of the citizen's own words, which only those may see who may see the text.
    var quotesText: Bool {
        switch self {
        case .word, .pair, .near, .letters: true
        default: false
        }
    }

    /// Sets keys of one family apart from those of another.
    @inline(__always)
    var seed: UInt64 {
        switch self {
        case .word: 0x9AE1_6A3B_2F90_404F
        case .pair: 0xC949_D7C7_509E_6557
        case .near: 0x8F14_E45F_CEEA_167B
        case .letters: 0xFF51_AFD7_ED55_8CCD
        case .service: 0x8CB9_2BA7_2F3D_8DD7
        case .said: 0xB492_B66F_BE98_F273
        case .denied: 0x9FB2_1C65_1E98_DF25
        case .asked: 0xA54F_F53A_5F1D_36F1
        case .both: 0xD6E8_FEB8_6659_FD93
        case .signal: 0xE703_7ED1_A0B4_28DB
        case .channel: 0x8EBC_6AF0_9C88_C6E3
        case .length: 0x5899_65CC_7537_4CC3
        }
    }

    /// The key of a line of this family about one thing, or about two in this order.
    @inline(__always)
    func key(_ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
        var key = (seed ^ first) &* 0x9E37_79B9_7F4A_7C15
        key ^= key >> 32
        key = (key ^ second) &* 0xD6E8_FEB8_6659_FD93
        return key ^ (key >> 29)
    }
}
