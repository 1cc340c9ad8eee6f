/// The numbers in `text` that may be those of a request or a case, as written (in capitals too where they differ).
///
/// For loading what they may mean: a number quoted is evidence of the matter, never of the citizen (`service.md`). At most
/// ``QuotedNumber/limit`` are given, in the order of the text; phone numbers, dates and postal codes are none. Case numbers come in
/// the form of ``CaseID``, however they were spaced (`vip 42`).
public func quotedNumbers(in text: String) -> [String] {
    var finder = QuotedNumberFinder(text)
    finder.read()
    return finder.found
}

/// How quoted numbers compare.
public enum QuotedNumber {
    /// How many numbers are taken from one text.
    public static let limit = 8
    /// How much of a text is searched, in bytes.
    static let textLimit = 16_384

    /// A number without what people leave out or change when they quote it: case, hyphens, `#`.
    static func key(_ number: String) -> String {
        String(
            decoding: number.utf8.filter(isAlphanumeric).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    /// Whether a quoted number means `number`: people leave out the year or the letters in front (`64288` for `25-064288`).
    static func agree(_ quoted: String, _ number: String) -> Bool {
        if quoted == number { return true }
        guard quoted.utf8.count >= shortestTail, number.utf8.count > quoted.utf8.count, number.hasSuffix(quoted) else {
            return false
        }
        return quoted.utf8.allSatisfy(isDigit)
    }

    /// Fewer digits than this are a number of something else.
    private static let shortestTail = 5

    static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte >= 0x41 }
}

/// One pass over a text's bytes: tokens of letters, digits and inner hyphens.
///
/// Words matter only where a number follows, so they are looked at when one does; most texts have none.
private struct QuotedNumberFinder {
    private(set) var found: [String] = []
    private let bytes: [UInt8]
    /// The words since the last number.
    private var words: [Range<Int>] = []
    /// How many of these stood before the last `#`, which announces a number.
    private var wordsBeforeSign: Int?

    private static let announcing: Set<String> = [
        "no", "numero", "num", "number", "dossier", "requete", "demande", "plainte", "reference", "ref", "ticket",
        "billet",
        "request", "case", "file", "complaint", "sr", "id",
    ]
    /// `le dossier est le 12`: with these between, a word is still close enough to announce a number.
    private static let links: Set<String> = [
        "est", "le", "la", "de", "du", "is", "the", "o", "mon", "my", "service",
    ]
    private static let longestToken = 64

    init(_ text: String) {
        bytes =
            text.utf8.count <= QuotedNumber.textLimit
            ? Array(text.utf8) : Array(text.utf8.prefix(QuotedNumber.textLimit))
    }

    mutating func read() {
        guard bytes.contains(where: QuotedNumber.isDigit) else { return }
        var start = 0
        for (index, byte) in bytes.enumerated() where !Self.isInToken(byte) {
            end(start..<index)
            if found.count >= QuotedNumber.limit { return }
            if byte == UInt8(ascii: "#") { wordsBeforeSign = words.count }
            start = index + 1
        }
        end(start..<bytes.count)
    }

    /// Letters outside ASCII belong to words, never to numbers; they keep a word whole.
    private static func isInToken(_ byte: UInt8) -> Bool {
        QuotedNumber.isAlphanumeric(byte) || isJoint(byte) || byte >= 0x80
    }

    private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }

    private mutating func end(_ token: Range<Int>) {
        var bare = token
        while let last = bare.last, Self.isJoint(bytes[last]) { bare = bare.dropLast() }
        while let first = bare.first, Self.isJoint(bytes[first]) { bare = bare.dropFirst() }
        guard !bare.isEmpty, bare.count <= Self.longestToken else { return }
        let digits = bytes[bare].count(where: QuotedNumber.isDigit)
        guard digits > 0 else { return words.append(bare) }
        take(Array(bytes[bare]), digits: digits)
        words.removeAll(keepingCapacity: true)
        wordsBeforeSign = nil
    }

    /// The last word said that a number follows (`dossier`, `no`), or a `#` did.
    private var isAnnounced: Bool {
        for index in words.indices.reversed() {
            if wordsBeforeSign == index + 1 { return true }
            let word = folded(words[index])
            if !Self.links.contains(word) { return Self.announcing.contains(word) }
        }
        return wordsBeforeSign == 0
    }

    private var isAfterVIP: Bool { words.last.map { folded($0) == "vip" } ?? false }

    private func folded(_ word: Range<Int>) -> String {
        FoldedText(String(decoding: bytes[word], as: UTF8.self)).strings.joined()
    }

    private mutating func take(_ token: [UInt8], digits: Int) {
        let text = String(decoding: token, as: UTF8.self)
        if let caseID = caseID(token, text) { return add(caseID.description) }
        guard token.allSatisfy({ $0 < 0x80 }) else { return }
        if isAnnounced || looksLikeNumber(token, digits: digits) {
            add(text)
            let capitals = text.uppercased()
            if capitals != text { add(capitals) }
        }
    }

    private func caseID(_ token: [UInt8], _ text: String) -> CaseID? {
        var digits = text[...]
        if text.utf8.count > 3, text.prefix(3).uppercased() == "VIP" {
            digits = text.dropFirst(3).drop { $0 == "-" || $0 == "_" }
            // A meeting's id names its case: `VIP-000042-M1`.
            if let dash = digits.firstIndex(of: "-") { digits = digits[..<dash] }
        } else if !isAfterVIP {
            return nil
        }
        guard !digits.isEmpty, digits.utf8.allSatisfy(QuotedNumber.isDigit) else { return nil }
        return Int64(digits).flatMap { $0 > 0 ? CaseID(number: $0) : nil }
    }

    private func looksLikeNumber(_ token: [UInt8], digits: Int) -> Bool {
        let groups = token.split { $0 == 0x2D || $0 == 0x5F }
        let hasLetters = token.contains(where: QuotedNumber.isLetter)
        guard hasLetters else {
            let lengths = groups.map(\.count)
            let isPhone =
                lengths == [3, 3, 4] || lengths == [1, 3, 3, 4] || lengths == [3, 4]
                || (digits == 10 && groups.count == 1 && token[0] >= 0x32)
            let isDate = lengths == [4, 2, 2] || lengths == [2, 2, 4]
            if isPhone || isDate { return false }
            return groups.count > 1 ? digits >= 5 : digits >= 5
        }
        // `SR-1001`, `REQ-2026-000123`, `R20260012`.
        let opensWithLetters = groups.first.map { $0.allSatisfy(QuotedNumber.isLetter) } ?? false
        if groups.count > 1, opensWithLetters { return true }
        return digits >= 4 && digits <= 20 && !isTime(token)
    }

    /// `10h30`
    private func isTime(_ token: [UInt8]) -> Bool {
        let parts = token.split(omittingEmptySubsequences: false) { $0 | 0x20 == 0x68 }
        return parts.count == 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(QuotedNumber.isDigit) }
    }

    private mutating func add(_ number: String) {
        if found.count < QuotedNumber.limit, !found.contains(number) { found.append(number) }
    }
}
