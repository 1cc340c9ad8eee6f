/// What a table of evidence says of one request, the citizen's words and the findings of the rules apart.
struct Weighing: Sendable, Equatable {
    /// Weights added up by where they come from, before they are scaled.
    struct Sums {
        var words = SIMD4<Float>.zero
        var others = SIMD4<Float>.zero
        var knownWords = 0

        @inline(__always)
        mutating func add(_ weight: SIMD4<Float>, of family: FeatureFamily) {
            if family.quotesText {
                words += weight
                if family == .word { knownWords += 1 }
            } else {
                others += weight
            }
        }
    }

    /// Log-odds of the kinds.
    private(set) var scores: KindScores
    /// What the citizen's words contribute to them.
    private(set) var words = KindScores()
    /// How many of the text's words the table knows.
    private(set) var knownWords = 0

    init(bias: SIMD4<Float>) { scores = KindScores(bias) }

    fileprivate mutating func close(_ sums: Sums, features: Int) {
        let scale = Self.scale(features: features)
        scores += KindScores((sums.words + sums.others) * scale)
        words = KindScores(sums.words * scale)
        knownWords = sums.knownWords
    }

    static func scale(features: Int) -> Float { 1 / Float(max(1, features)).squareRoot() }
}

/// Adds up what a table of evidence says, feature by feature.
struct EvidenceTally: FeatureSink {
    private let rows: KeyTable
    private let weights: [SIMD4<Float>]
    private let bias: SIMD4<Float>
    /// A bit for each row that was counted already.
    private var seen: [UInt64]
    private var sums = Weighing.Sums()
    private var features = 0

    init(by table: EvidenceTable) {
        rows = table.rows
        weights = table.weights
        bias = table.bias
        seen = Array(repeating: 0, count: table.count / 64 + 1)
    }

    @inline(__always)
    mutating func take(_ feature: Feature) {
        features += 1
        let row = Int(rows[feature.key])
        guard row >= 0, seen[row >> 6] & (1 << UInt64(row & 63)) == 0 else { return }
        seen[row >> 6] |= 1 << UInt64(row & 63)
        sums.add(weights[row], of: feature.family)
    }

    /// What the table says of the features taken.
    var weighing: Weighing {
        var weighing = Weighing(bias: bias)
        weighing.close(sums, features: features)
        return weighing
    }
}

/// Two tables at once.
struct EvidenceTallies: FeatureSink {
    private(set) var first: EvidenceTally
    private(set) var second: EvidenceTally

    init(by first: EvidenceTable, and second: EvidenceTable) {
        self.first = EvidenceTally(by: first)
        self.second = EvidenceTally(by: second)
    }

    @inline(__always)
    mutating func take(_ feature: Feature) {
        first.take(feature)
        second.take(feature)
    }
}
