/// A text as the rules read it: folded (case, accents, ligatures, apostrophes, hyphens) and cut into words, once.
///
/// Reading takes time in proportion to the text and never more than ``scalarLimit`` characters and ``wordLimit`` words of it:
/// nothing from outside can make it expensive.
public struct FoldedText: Sendable, Equatable {
    /// What is read of a text, in Unicode scalars.
    public static let scalarLimit = 12_000
    /// How many words are kept of a text.
    public static let wordLimit = 1_200
    /// How many bytes are kept of a word.
    static let wordLength = 48

    /// One word of the text.
    struct Word: Sendable {
        /// Where its bytes are in ``FoldedText/bytes``.
        var start: Int
        var end: Int
        /// See ``WordKey``.
        var key: UInt64
        /// Index of its sentence, from 0.
        var sentence: Int
        /// A comma, colon, bracket or dash follows, or the sentence ends.
        var endsClause = false
        /// A hyphen joins it to the next word.
        var joinsNext = false
        /// Its first character is a digit.
        var isNumber = false
    }

    /// The folded words, one space between: the text to compare when the same text is sent twice.
    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []
    /// Per sentence, whether it ends in a question mark.
    private(set) var sentenceIsQuestion: [Bool] = []

    /// Reads `text`.
    public init(_ text: String) {
        var reader = WordReader()
        reader.read(text)
        bytes = reader.bytes
        words = reader.words
        sentenceIsQuestion = reader.questions
    }

    /// Reads `text`, or nothing.
    public init(_ text: String?) {
        self.init(text ?? "")
    }

    /// Nothing but white space and signs.
    public var isEmpty: Bool { words.isEmpty }

    /// The bytes of the word at `index`.
    func bytes(of word: Word) -> ArraySlice<UInt8> { bytes[word.start..<word.end] }

    /// The folded word itself.
    func string(of word: Word) -> String { String(decoding: bytes(of: word), as: UTF8.self) }

    /// All folded words.
    public var strings: [String] { words.map(string) }

    /// The same words in the same order, whatever the case, accents and punctuation.
    public static func == (left: FoldedText, right: FoldedText) -> Bool { left.bytes == right.bytes }

    /// Whether `other`, which must not be empty, occurs in this text, word by word.
    public func contains(_ other: FoldedText) -> Bool {
        guard !other.words.isEmpty, words.count >= other.words.count else { return false }
        return words.indices.dropLast(other.words.count - 1).contains { first in
            let start = words[first].start
            let end = words[first + other.words.count - 1].end
            return bytes[start..<end] == other.bytes[...]
        }
    }
}
