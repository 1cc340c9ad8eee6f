/// How often examples of each label got each outcome.
struct Confusion<Label: Hashable, Outcome: Hashable> {
    private var counts: [Label: [Outcome: Int]] = [:]
    private(set) var total = 0

    /// Counts one example.
    mutating func add(_ label: Label, _ outcome: Outcome) {
        counts[label, default: [:]][outcome, default: 0] += 1
        total += 1
    }

    /// Examples of `label` that got `outcome`.
    subscript(label: Label, outcome: Outcome) -> Int { counts[label]?[outcome] ?? 0 }

    /// Examples of `label`.
    func support(of label: Label) -> Int { counts[label]?.values.reduce(0, +) ?? 0 }

    /// Examples that got `outcome`.
    func count(of outcome: Outcome) -> Int { counts.values.reduce(0) { $0 + ($1[outcome] ?? 0) } }
}

/// How well one kind is recognised.
struct Score: Encodable {
    /// Of those held to be of the kind, the share that are; absent where none was.
    let precision: Double?
    /// Of those that are of the kind, the share that were recognised; absent where there is none.
    let recall: Double?
    /// The harmonic mean of both.
    let f1: Double?
    /// How many are of the kind.
    let support: Int

    /// A score: of `held`, `right` are of the kind; of `support` that are, `recognised` were recognised.
    init(right: Int, held: Int, recognised: Int, support: Int) {
        precision = held > 0 ? Double(right) / Double(held) : nil
        recall = support > 0 ? Double(recognised) / Double(support) : nil
        if let precision, let recall {
            f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        } else {
            f1 = nil
        }
        self.support = support
    }
}
