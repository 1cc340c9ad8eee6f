/// The written form of a table of evidence: lines of text that a person can read, compare and keep under version control.
///
/// ```
/// vip311 triage evidence 1
/// name starter
/// learned_from 1342 1120 640 465        how many of each kind, in the order of the columns
/// shares 50 50                          of the rules' and this table's log-odds, when it is a second opinion, in hundredths
/// bias 12 -30 41 -23                    complaint, service_request, information, comment: log-odds in hundredths
/// word oubli 120 -30 -40 -50            a line of evidence: family, what it is about, its four weights in hundredths
/// pair pas passe 210 -80 -60 -70
/// checksum 8d2f30aa51c4e907             of all lines before
/// ```
///
/// Empty lines and lines that begin with `;` are remarks. Families are those of ``FeatureFamily``.
public enum EvidenceText {
    /// What is wrong with a written table.
    public struct Fault: Error, Equatable {
        /// From 1.
        public let line: Int
        public let message: String
    }

    static let heading = "vip311 triage evidence 1"
    /// More lines than any table needs.
    public static let mostLines = 100_000
    /// The largest weight, in hundredths.
    static let largestWeight = 100_000

    /// `table` in its written form, and the checksum that it gets.
    static func write(_ table: EvidenceTable) -> (text: String, checksum: String) {
        var lines = [
            heading, "name \(table.name)", "learned_from " + table.learnedFrom.map(String.init).joined(separator: " "),
            "shares \(hundredths(table.shares.rules)) \(hundredths(table.shares.model))",
            "bias " + columns(table.bias),
        ]
        for (name, weight) in zip(table.names, table.weights) { lines.append("\(name) \(columns(weight))") }
        var checksum = LineChecksum()
        for line in lines { checksum.take(line.utf8) }
        lines.append("checksum \(checksum.text)")
        return (lines.joined(separator: "\n") + "\n", checksum.text)
    }

    /// The table written as `text`.
    public static func read(_ text: String) throws(Fault) -> EvidenceTable {
        var reader = EvidenceTextReader()
        let bytes = Array(text.utf8)
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) { try reader.read(line) }
        return try reader.table()
    }

    static func hundredths(_ value: Float) -> Int { Int((value * 100).rounded()) }

    private static func columns(_ weight: SIMD4<Float>) -> String {
        (0..<4).map { String(hundredths(weight[$0])) }.joined(separator: " ")
    }

    /// Whether a table can be called `name`.
    public static func isName(_ name: Substring) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }
}

/// A 64-bit FNV-1a hash over lines: it tells a damaged or hastily edited file, and is no seal.
struct LineChecksum {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes a line, its end included.
    mutating func take(_ line: some Sequence<UInt8>) {
        for byte in line { take(byte) }
        take(0x0A)
    }

    private mutating func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// 16 hexadecimal digits.
    var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
