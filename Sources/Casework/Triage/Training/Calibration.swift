/// Makes probabilities of scores: the factor at which what is said to be 80 % sure is so in 80 of 100 cases.
enum Calibration {
    /// The factor that fits `scores` of examples that the table has not seen to their `labels` best (least log loss).
    static func sharpness(of scores: [SIMD4<Float>], labels: [Int]) -> Float {
        // The loss has one lowest point in the logarithm of the factor: narrow it down by thirds.
        var low = -2.5
        var high = 2.5
        for _ in 0..<40 {
            let left = low + (high - low) / 3
            let right = high - (high - low) / 3
            let isLeft =
                loss(scores, labels, by: Arithmetic.exponential(left))
                < loss(scores, labels, by: Arithmetic.exponential(right))
            if isLeft { high = right } else { low = left }
        }
        return Float(Arithmetic.exponential((low + high) / 2))
    }

    /// How much the log-odds of the rules' `opinions` and those of a model's `scores` should count for both together to fit
    /// `labels` best (least log loss).
    static func shares(
        of opinions: [SIMD4<Float>], and scores: [SIMD4<Float>], labels: [Int]
    ) -> EvidenceTable.Shares {
        var best = EvidenceTable.Shares(rules: 0.5, model: 0.5)
        var least = Double.infinity
        for rules in stride(from: Float(0), through: 1, by: 0.1) {
            for model in stride(from: Float(0.1), through: 1, by: 0.1) {
                let sums = zip(opinions, scores).map { $0 * rules + $1 * model }
                let loss = loss(sums, labels, by: 1)
                guard loss < least else { continue }
                least = loss
                best = EvidenceTable.Shares(rules: rules, model: model)
            }
        }
        return best
    }

    /// The log loss of `scores` times `factor`.
    static func loss(_ scores: [SIMD4<Float>], _ labels: [Int], by factor: Double) -> Double {
        var loss = 0.0
        for (score, label) in zip(scores, labels) {
            let scaled = SIMD4<Double>(score) * factor
            let highest = scaled.max()
            var sum = 0.0
            for lane in 0..<4 { sum += Arithmetic.exponential(scaled[lane] - highest) }
            loss += Arithmetic.logarithm(sum) + highest - scaled[label]
        }
        return loss
    }
}

extension EvidenceTable {
    /// The table with all log-odds times `factor`, in the hundredths that its written form has, to count by `shares`.
    func scaled(by factor: Float, shares: Shares) -> EvidenceTable {
        var table = EvidenceTable(
            name: name, learnedFrom: learnedFrom, shares: shares, bias: Self.rounded(bias * factor))
        for (index, name) in names.enumerated() {
            let weight = Self.rounded(weights[index] * factor)
            guard weight != .zero, let key = key(ofRow: index) else { continue }
            _ = table.add(key, weight, name: name)
        }
        return table
    }

    /// The table with its checksum, and its written form.
    func sealed() -> (EvidenceTable, String) {
        let (text, checksum) = EvidenceText.write(self)
        var table = self
        table.checksum = checksum
        return (table, text)
    }

    private static func rounded(_ weight: SIMD4<Float>) -> SIMD4<Float> {
        (weight * 100).rounded(.toNearestOrEven) / 100
    }
}
