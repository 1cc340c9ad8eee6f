/// A phone number in E.164, from any way in which people of Québec write one.
///
/// `(819) 374-2002`, `1 819 374.2002 poste 12`, `+1-819-374-2002` and `374-2002` are one number. Extensions are left aside:
/// they tell apart desks, not households. A number of seven digits is taken to be of the city's own area.
struct PhoneNumber: Sendable, Hashable {
    /// `+` and 8 to 15 digits.
    let e164: String

    /// The area code of Trois-Rivières before overlays, which people mean when they leave it out.
    private static let homeArea: [UInt8] = [8, 1, 9]
    /// No field this long is a phone number.
    private static let longestText = 100

    /// The number in `text`; `nil` where there is none or it cannot be one.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.longestText else { return nil }
        var scan = PhoneScan()
        scan.digits.reserveCapacity(18)
        for scalar in text.unicodeScalars where !scan.take(scalar) { break }
        guard !scan.isBroken else { return nil }
        var digits = scan.digits
        var isInternational = scan.hasPlus
        if !isInternational, let rest = Self.afterInternationalPrefix(digits) {
            digits = rest
            isInternational = true
        }
        if isInternational, digits.first != 1 {
            guard (8...15).contains(digits.count), digits.first != 0 else { return nil }
        } else {
            if digits.count == 11, digits.first == 1 { digits.removeFirst() }
            if digits.count == 7 { digits = Self.homeArea + digits }
            guard Self.isNorthAmerican(digits) else { return nil }
            digits.insert(1, at: 0)
        }
        guard !Self.isOneDigit(digits.dropFirst()) else { return nil }
        e164 = String(decoding: [UInt8(ascii: "+")] + digits.map { UInt8(ascii: "0") + $0 }, as: UTF8.self)
    }

    private static let deskWords: Set<String> = ["poste", "post", "ext", "extension", "x"]

    /// The desk behind a switchboard, where `text` names one: `poste 12`, `ext. 12`, `x12`, `#12`.
    static func desk(in text: String?) -> String? {
        guard let text, text.utf8.count <= longestText else { return nil }
        let marked = text.reduce(into: "") { $0 += $1 == "#" ? " poste " : String($1) }
        let words = FoldedText(marked).strings
        for (index, word) in words.enumerated() {
            let mark = word.prefix { !$0.isNumber }
            guard deskWords.contains(String(mark)) else { continue }
            let digits =
                mark.count < word.count ? word.dropFirst(mark.count) : words.dropFirst(index + 1).first?[...] ?? ""
            if !digits.isEmpty, digits.allSatisfy(\.isNumber) { return String(digits) }
        }
        return nil
    }

    /// Whether the numbers differ by one slip: a digit wrong, left out or swapped with its neighbour.
    func isSlip(of other: PhoneNumber) -> Bool {
        self != other && Spelling.isOneEditApart(e164, other.e164, shortest: 10)
    }

    /// `011` and `00` open an international number as `+` does.
    private static func afterInternationalPrefix(_ digits: [UInt8]) -> [UInt8]? {
        if digits.starts(with: [0, 1, 1]) { return Array(digits.dropFirst(3)) }
        if digits.starts(with: [0, 0]), digits.count > 10 { return Array(digits.dropFirst(2)) }
        return nil
    }

    /// The form of the North American numbering plan: neither area nor exchange begins with 0 or 1, and 911 is neither.
    private static func isNorthAmerican(_ digits: [UInt8]) -> Bool {
        guard digits.count == 10, digits[0] >= 2, digits[3] >= 2 else { return false }
        return !(digits[1] == 1 && digits[2] == 1) && !isOneDigit(digits[...])
    }

    /// The same digit again and again: typed because the field must not be empty.
    private static func isOneDigit(_ digits: ArraySlice<UInt8>) -> Bool { digits.allSatisfy { $0 == digits.first } }
}

/// Collects the digits of the first number in a field.
private struct PhoneScan {
    var digits: [UInt8] = []
    var hasPlus = false
    /// More digits in one run than a number has.
    var isBroken = false
    private var afterSeparator = false

    /// Takes the next scalar; `false` when the number is over.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        if let digit = Self.digit(scalar) { return takeDigit(digit) }
        if scalar == "+", digits.isEmpty { hasPlus = true }
        // Letters before the number say what it is (`cell`); after it they begin an extension.
        let endsNumber = scalar == "#" || scalar == "/" || scalar == ";" || scalar == "," || Self.isLetter(scalar)
        if endsNumber, digits.count >= 7 { return false }
        afterSeparator = true
        return true
    }

    /// Almost everything is ASCII, and needs no look into the tables of Unicode.
    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? UInt8(scalar.value - 0x30) : nil }
        guard scalar.properties.numericType == .decimal else { return nil }
        return scalar.properties.numericValue.map { UInt8($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
    }

    private mutating func takeDigit(_ digit: UInt8) -> Bool {
        if isComplete {
            // A new group after a whole number is an extension or a second number; further digits of one run are junk.
            isBroken = !afterSeparator
            return false
        }
        digits.append(digit)
        afterSeparator = false
        return true
    }

    private var isComplete: Bool {
        if hasPlus { return digits.count == (digits.first == 1 ? 11 : 15) }
        return switch digits.first {
        case 0: digits.count == 18
        case 1: digits.count == 11
        default: digits.count == 10
        }
    }
}
