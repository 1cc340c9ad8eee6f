/// What words, and what the lexicon and the rules find, say about a request's kind: a table of weights that was learned from
/// labelled requests (``TriageTrainer``).
///
/// The log-odds of each kind are its bias and the sum of the weights of what is found, each counted once, divided by the
/// square root of how much there was to find: a long text is not surer for being long. Read and written by ``EvidenceText``.
public struct EvidenceTable: Sendable, Equatable {
    /// What the table is called, and where it comes from.
    public internal(set) var name: String
    /// How many requests of each kind it was learned from, in the order of ``Kind/allCases``.
    public internal(set) var learnedFrom: [Int]
    /// How much the verdicts of the rules and of this table count when it is a city's own second opinion.
    public internal(set) var shares: Shares
    /// Of the written form: another table has another.
    public internal(set) var checksum: String

    var bias: SIMD4<Float>
    private(set) var rows = KeyTable()
    private(set) var weights: [SIMD4<Float>] = []
    /// Per row, the line's beginning; kept only where a person will ask (``EvidenceText``).
    private(set) var names: [String] = []
    private var keys: [UInt64] = []

    /// How much two verdicts count, as factors of their log-odds.
    public struct Shares: Sendable, Equatable {
        public var rules: Float
        public var model: Float
    }

    init(
        name: String, learnedFrom: [Int] = [0, 0, 0, 0], shares: Shares = Shares(rules: 0.5, model: 0.5),
        bias: SIMD4<Float> = .zero
    ) {
        self.name = name
        self.learnedFrom = learnedFrom
        self.shares = shares
        self.bias = bias
        checksum = ""
    }

    /// `name-checksum`: what a judgement records.
    public var version: String { "\(name)-\(checksum.prefix(8))" }

    /// How many lines it has.
    public var count: Int { weights.count }

    /// Adds a line; `false` where there is one of that key already.
    mutating func add(_ key: UInt64, _ weight: SIMD4<Float>, name: String) -> Bool {
        guard rows[key] < 0 else { return false }
        rows.set(key, Int32(weights.count))
        weights.append(weight)
        names.append(name)
        keys.append(key)
        return true
    }

    /// The key of the line at `row`.
    func key(ofRow row: Int) -> UInt64? { keys.indices.contains(row) ? keys[row] : nil }

    public static func == (left: EvidenceTable, right: EvidenceTable) -> Bool {
        left.name == right.name && left.checksum == right.checksum && left.shares == right.shares
    }

    /// What `features` say together.
    func weigh(_ features: [Feature]) -> Weighing {
        var tally = EvidenceTally(by: self)
        for feature in features { tally.take(feature) }
        return tally.weighing
    }

    /// The lines that weigh for `features`, each with its weight as it counts in this text.
    func lines(for features: [Feature]) -> [(feature: Feature, weight: KindScores)] {
        let scale = Weighing.scale(features: features.count)
        var seen: Set<Int32> = []
        return features.compactMap { feature in
            let row = rows[feature.key]
            guard row >= 0, seen.insert(row).inserted else { return nil }
            return (feature, KindScores(weights[Int(row)] * scale))
        }
    }
}

extension KindScores {
    /// In the order of ``Kind/allCases``.
    init(_ lanes: SIMD4<Float>) {
        self.init(
            complaint: Double(lanes[0]), serviceRequest: Double(lanes[1]), information: Double(lanes[2]),
            comment: Double(lanes[3]))
    }
}

extension SIMD4<Float> {
    /// In the order of ``Kind/allCases``.
    init(_ scores: KindScores) {
        self.init(
            Float(scores.complaint), Float(scores.serviceRequest), Float(scores.information), Float(scores.comment))
    }
}
