/// Reads a table of evidence line by line, by its bytes: it is read at every start.
struct EvidenceTextReader {
    private typealias Part = ArraySlice<UInt8>

    private var result = EvidenceTable(name: "")
    private var number = 0
    private var checked = LineChecksum()
    private var given: Set<String> = []
    private var isClosed = false

    private static let families = Dictionary(uniqueKeysWithValues: FeatureFamily.allCases.map { ($0.rawValue, $0) })
    private static let heading = Array(EvidenceText.heading.utf8)
    private static let space: UInt8 = 0x20
    private static let remark: UInt8 = 0x3B
    private static let required = ["name", "learned_from", "shares", "bias"]

    /// Takes the next line.
    mutating func read(_ line: ArraySlice<UInt8>) throws(EvidenceText.Fault) {
        number += 1
        if isClosed {
            guard line.allSatisfy({ $0 <= Self.space }) else { throw fault("nothing may follow the checksum") }
            return
        }
        if number == 1 {
            guard line.elementsEqual(Self.heading) else { throw fault("is not \"\(EvidenceText.heading)\"") }
            checked.take(line)
            return
        }
        let parts = line.split(separator: Self.space)
        guard let first = parts.first.map(Self.text), parts[0].first != Self.remark else {
            checked.take(line)
            return
        }
        if first == "checksum" {
            guard parts.count == 2, Self.text(parts[1]) == checked.text else {
                throw fault("does not fit the lines before: the file was cut, damaged or changed by hand")
            }
            result.checksum = checked.text
            isClosed = true
            return
        }
        if let family = Self.families[first] {
            try readEvidence(family, parts, of: line)
        } else {
            try readHead(first, parts.dropFirst())
        }
        checked.take(line)
    }

    /// The table, once all lines were taken.
    func table() throws(EvidenceText.Fault) -> EvidenceTable {
        guard isClosed else { throw fault("the checksum is missing: the file was cut") }
        for key in Self.required where !given.contains(key) { throw fault("\(key) is missing") }
        return result
    }

    private mutating func readHead(_ key: String, _ values: ArraySlice<Part>) throws(EvidenceText.Fault) {
        guard Self.required.contains(key) else { throw fault("unknown: \(key.prefix(40))") }
        guard given.insert(key).inserted else { throw fault("\(key) comes twice") }
        switch key {
        case "name":
            guard values.count == 1, let name = values.first.map(Self.text), EvidenceText.isName(name[...]) else {
                throw fault("a name is 1 to 64 letters, digits, dots, hyphens and underscores")
            }
            result.name = name
        case "learned_from": result.learnedFrom = try numbers(values, count: 4, in: 0...1_000_000_000)
        case "shares":
            let shares = try numbers(values, count: 2, in: 0...200).map { Float($0) / 100 }
            result.shares = .init(rules: shares[0], model: shares[1])
        default: result.bias = try weights(values)
        }
    }

    private mutating func readEvidence(
        _ family: FeatureFamily, _ parts: [Part], of line: Part
    ) throws(EvidenceText.Fault) {
        let subjects = family.isPair ? 2 : 1
        guard parts.count == 1 + subjects + 4 else {
            throw fault("\(family.rawValue) takes \(subjects == 1 ? "one thing" : "two things") and four weights")
        }
        guard result.count < EvidenceText.mostLines else {
            throw fault("more than \(EvidenceText.mostLines) lines of evidence")
        }
        let key = try key(of: family, parts[1], subjects == 2 ? parts[2] : nil)
        let weight = try weights(parts[(1 + subjects)...])
        let name = Self.text(line[parts[0].startIndex..<parts[subjects].endIndex])
        guard result.add(key, weight, name: name) else { throw fault("\(name.prefix(80)) comes twice") }
    }

    private func key(
        of family: FeatureFamily, _ first: Part, _ second: Part?
    ) throws(EvidenceText.Fault) -> UInt64 {
        switch family {
        case .letters:
            guard first.count == FeatureReading.lettersTogether else {
                throw fault("letters are \(FeatureReading.lettersTogether) at a time")
            }
            return family.key(UInt64(first.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }))
        case .pair, .near, .both:
            return family.key(Stem.hash(written: first), second.map { Stem.hash(written: $0) } ?? 0)
        default:
            return family.key(Stem.hash(written: first))
        }
    }

    private func weights(_ parts: some Collection<Part>) throws(EvidenceText.Fault) -> SIMD4<Float> {
        let limit = EvidenceText.largestWeight
        let values = try numbers(parts, count: 4, in: -limit...limit).map { Float($0) / 100 }
        return SIMD4(values[0], values[1], values[2], values[3])
    }

    private func numbers(
        _ parts: some Collection<Part>, count: Int, in range: ClosedRange<Int>
    ) throws(EvidenceText.Fault) -> [Int] {
        let values = parts.compactMap(Self.number)
        guard values.count == count, parts.count == count, values.allSatisfy(range.contains) else {
            throw fault("needs \(count) whole numbers from \(range.lowerBound) to \(range.upperBound)")
        }
        return values
    }

    private static func text(_ part: Part) -> String { String(decoding: part, as: UTF8.self) }

    /// A whole number of at most ten digits, with a minus sign or without.
    private static func number(_ part: Part) -> Int? {
        let digits = part.first == 0x2D ? part.dropFirst() : part
        guard (1...10).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return digits.count == part.count ? value : -value
    }

    private func fault(_ message: String) -> EvidenceText.Fault { .init(line: max(1, number), message: message) }
}
