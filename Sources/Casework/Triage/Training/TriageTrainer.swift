/// Learns a table of evidence from labelled requests: deterministic, without randomness, in memory that grows with the texts
/// and no faster (`service.md`, "Triage").
///
/// The texts are cut into ``folds`` blocks in their order. Each block is judged by what the other blocks teach, and from
/// these judgements, which no table made on its own examples, come the calibration, the shares of a second opinion and the
/// figures that are reported.
public struct TriageTrainer {
    /// A labelled request.
    public struct Example: Sendable {
        public let subject: TriageSubject
        public let label: Kind

        /// `subject`, which a person says is of the kind `label`.
        public init(subject: TriageSubject, label: Kind) {
            self.subject = subject
            self.label = label
        }
    }

    /// What was learned.
    public struct Outcome: Sendable {
        /// From all examples.
        public let table: EvidenceTable
        /// The table in its written form.
        public let text: String
        /// Per block, its examples and what the others teach: for figures on examples that a table has not seen.
        public let heldOut: [(examples: Range<Int>, table: EvidenceTable)]
    }

    /// Why nothing can be learned.
    public enum Refusal: Error, Equatable {
        /// Fewer examples than ``fewestExamples``.
        case tooFew(Int)
        /// No complaint, or nothing but complaints. Of the other kinds some may be missing: not every city records its questions.
        case oneKindOnly
    }

    /// Into how many blocks the examples are cut.
    public static let folds = 5
    /// With fewer there is nothing to learn.
    public static let fewestExamples = 50
    /// How many lines of evidence are kept.
    static let lines = 9_000

    private static let strength = 20.0
    /// A word is learned only if so many requests have it: what fewer say may be a person's name.
    public static let minimumTexts = 3

    private let matrix: FeatureMatrix
    private let labels: [Int]
    private let name: String
    /// What the rules by themselves say of each example.
    private let opinions: [SIMD4<Float>]

    /// Reads `examples` for the table to be called `name`, which is to be a second opinion beside `rules`.
    public init(_ examples: [Example], name: String, rules: TriageRules) throws(Refusal) {
        guard examples.count >= Self.fewestExamples else { throw .tooFew(examples.count) }
        labels = examples.map { Kind.allCases.firstIndex(of: $0.label) ?? 0 }
        guard labels.contains(0), labels.contains(where: { $0 != 0 }) else { throw .oneKindOnly }
        var matrix = FeatureMatrix()
        var opinions: [SIMD4<Float>] = []
        for example in examples {
            let category = rules.categories.reading(
                code: example.subject.serviceCode, name: example.subject.serviceName)
            let signals = SignalReader.signals(of: example.subject, category: category)
            let features = FeatureList.features(of: example.subject, signals: signals, category: category)
            matrix.add(features, of: example.subject)
            opinions.append(SIMD4(rules.evidence.weigh(features).scores))
        }
        self.opinions = opinions
        self.matrix = matrix
        self.name = name
    }

    /// Learns.
    public func train() -> Outcome {
        let count = matrix.rowCount
        let blocks = (0..<Self.folds).map { count * $0 / Self.folds..<count * ($0 + 1) / Self.folds }
        let tables = blocks.map { block in fit((0..<count).filter { !block.contains($0) }) }
        var scores = [SIMD4<Float>](repeating: .zero, count: count)
        for (block, table) in zip(blocks, tables) {
            for index in block { scores[index] = self.scores(of: index, by: table) }
        }
        let sharpness = Calibration.sharpness(of: scores, labels: labels)
        let calibrated = scores.map { $0 * sharpness }
        let shares = Calibration.shares(of: opinions, and: calibrated, labels: labels)
        let heldOut = zip(blocks, tables).map { ($0, $1.scaled(by: sharpness, shares: shares)) }
        let (table, text) = fit(Array(0..<count)).scaled(by: sharpness, shares: shares).sealed()
        return Outcome(table: table, text: text, heldOut: heldOut)
    }

    private func scores(of index: Int, by table: EvidenceTable) -> SIMD4<Float> {
        var sum = SIMD4<Float>.zero
        for column in matrix.row(index) {
            let row = table.rows[matrix.keys[Int(column)]]
            if row >= 0 { sum += table.weights[Int(row)] }
        }
        return sum * Float(matrix.scales[index]) + table.bias
    }

    /// The table that the rows at `indices` teach: the ``lines`` that weigh most, each centred on zero.
    private func fit(_ indices: [Int]) -> EvidenceTable {
        var fit = LogisticFit(
            .init(matrix: matrix, indices: indices, labels: labels), strength: Self.strength,
            minimumTexts: Self.minimumTexts)
        fit.run()
        var found: [(column: Int, weight: SIMD4<Double>, size: Double)] = []
        for column in matrix.keys.indices {
            guard let weight = fit.weight(ofColumn: column) else { continue }
            let centred = Self.centred(weight)
            found.append((column, centred, max(centred.max(), -centred.min())))
        }
        found.sort { $0.size != $1.size ? $0.size > $1.size : $0.column < $1.column }
        var counts = [0, 0, 0, 0]
        for index in indices { counts[labels[index]] += 1 }
        var table = EvidenceTable(name: name, learnedFrom: counts, bias: SIMD4<Float>(Self.centred(fit.bias)))
        let kept = found.prefix(Self.lines).map { ($0, matrix.names[$0.column]) }
            .sorted { ($0.1) < ($1.1) }
        for (line, name) in kept {
            _ = table.add(matrix.keys[line.column], SIMD4<Float>(line.weight), name: name)
        }
        return table
    }

    private static func centred(_ weight: SIMD4<Double>) -> SIMD4<Double> { weight - weight.sum() / 4 }
}
