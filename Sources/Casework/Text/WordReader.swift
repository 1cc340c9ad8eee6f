/// Cuts a text into folded words: the one pass behind ``FoldedText``.
struct WordReader {
    private(set) var bytes: [UInt8] = []
    private(set) var words: [FoldedText.Word] = []
    private(set) var questions: [Bool] = []

    private var start = 0
    private var isInWord = false
    /// A full stop was read: what follows tells whether it ended a sentence.
    private var pendingStop = false
    private var sentence = 0
    private var sentenceHasWords = false
    private var hyphenPending = false

    /// Reads `text` up to the limits of ``FoldedText``.
    mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
        endWord()
        endSentence(isQuestion: false)
    }

    /// The bytes of a string, which are valid UTF-8.
    private mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(min(source.count, FoldedText.scalarLimit) + 1)
        words.reserveCapacity(min(source.count / 5 + 1, FoldedText.wordLimit))
        let folding = ScalarFolding.table
        var remaining = FoldedText.scalarLimit
        var index = 0
        while index < source.count, remaining > 0 {
            if isInWord { takePlainLetters(source, &index, &remaining) }
            guard index < source.count, remaining > 0, let scalar = Self.scalar(source, &index) else { break }
            remaining -= 1
            let folded = folding[scalar]
            if isInWord, folded.role == .letter {
                append(folded)
            } else {
                take(scalar, folded)
                if words.count >= FoldedText.wordLimit, !isInWord { break }
            }
        }
    }

    /// The letters and digits of ASCII that come next, which are most of a word.
    @inline(__always)
    private mutating func takePlainLetters(
        _ source: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ remaining: inout Int
    ) {
        while index < source.count, remaining > 0 {
            let byte = source[index]
            if byte >= 0x30, byte <= 0x39 {
                append(byte)
            } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                append(byte | 0x20)
            } else {
                return
            }
            index += 1
            remaining -= 1
        }
    }

    /// The scalar at `index`, which is moved behind it.
    @inline(__always)
    private static func scalar(_ source: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
        let first = UInt32(source[index])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = length == 1 ? first : first & (0x7F >> UInt32(length))
        for position in index + 1..<min(index + length, source.count) {
            value = value << 6 | UInt32(source[position] & 0x3F)
        }
        index += length
        return Unicode.Scalar(value)
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ folded: ScalarFolding.Folded) {
        switch folded.role {
        case .letter:
            begin(isDigit: folded.first < 0x61)
            append(folded)
        case .foreign:
            begin(isDigit: false)
            for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
        case .dropped: break
        default: breakWord(folded.role)
        }
    }

    private mutating func breakWord(_ role: ScalarFolding.Role) {
        let touchesWord = isInWord
        endWord()
        if role != .hyphen { hyphenPending = false }
        switch role {
        case .hyphen: hyphenPending = touchesWord
        case .fullStop: pendingStop = true
        case .question: endSentence(isQuestion: true)
        case .sentenceEnd: endSentence(isQuestion: false)
        case .clauseEnd: endClause()
        case .space: if pendingStop { endAtStop() }
        default: break
        }
    }

    /// A stop after a one- or two-letter word is an abbreviation's (`M.`, `av.`), and one inside a number is the number's.
    private mutating func endAtStop() {
        pendingStop = false
        guard let last = words.last, last.end - last.start > 2 || last.isNumber else { return }
        endSentence(isQuestion: false)
    }

    private mutating func begin(isDigit: Bool) {
        guard !isInWord else { return }
        if pendingStop {
            if isDigit { pendingStop = false } else { endAtStop() }
        }
        if hyphenPending, !words.isEmpty { words[words.count - 1].joinsNext = true }
        hyphenPending = false
        if !bytes.isEmpty { bytes.append(0x20) }
        start = bytes.count
        isInWord = true
    }

    @inline(__always)
    private mutating func append(_ letter: ScalarFolding.Folded) {
        append(letter.first)
        if letter.second != 0 { append(letter.second) }
        if letter.third != 0 { append(letter.third) }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        if bytes.count - start < FoldedText.wordLength { bytes.append(byte) }
    }

    private mutating func endWord() {
        guard isInWord else { return }
        isInWord = false
        guard words.count < FoldedText.wordLimit else { return }
        var key = WordKey()
        for index in start..<bytes.count { key.take(bytes[index]) }
        words.append(
            .init(
                start: start, end: bytes.count, key: key.word, sentence: sentence,
                isNumber: bytes[start] >= 0x30 && bytes[start] <= 0x39))
        sentenceHasWords = true
    }

    private mutating func endClause() {
        pendingStop = false
        if !words.isEmpty { words[words.count - 1].endsClause = true }
    }

    private mutating func endSentence(isQuestion: Bool) {
        endClause()
        guard sentenceHasWords else {
            // A question mark after a stop, or a second one: the sentence before is meant.
            if isQuestion, !questions.isEmpty { questions[questions.count - 1] = true }
            return
        }
        questions.append(isQuestion)
        sentence += 1
        sentenceHasWords = false
    }
}
