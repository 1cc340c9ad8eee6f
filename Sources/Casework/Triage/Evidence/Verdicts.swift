/// What the rules' table says of a request and, where the city has one, its own model: each for itself, and both together.
struct Verdicts {
    /// The rules'.
    let rules: Weighing
    /// The city's model's, as a second opinion.
    let model: Weighing?
    /// Log-odds of both together.
    let scores: KindScores

    /// Both opinions are sure, of the contrary.
    let disagree: Bool

    /// From this probability of a complaint on an opinion is sure of one, and below ``sureOfOther`` of none.
    private static let sureOfComplaint = 0.6
    private static let sureOfOther = 0.15
    /// What the words must at least contribute to be told as a reason, in log-odds.
    private static let worthTelling = 0.5

    init(on features: [Feature], by tables: TriageRules) {
        rules = tables.evidence.weigh(features)
        guard let table = tables.model else {
            model = nil
            scores = rules.scores
            disagree = false
            return
        }
        let second = table.weigh(features)
        model = second
        var sum = rules.scores * Double(table.shares.rules)
        sum += second.scores * Double(table.shares.model)
        scores = sum
        let opinions = [rules.scores.probabilities.complaint, second.scores.probabilities.complaint]
        disagree = opinions.contains { $0 >= Self.sureOfComplaint } && opinions.contains { $0 < Self.sureOfOther }
    }

    /// The text has words that a table knows.
    var knowWords: Bool { rules.knownWords > 0 || (model?.knownWords ?? 0) > 0 }

    /// What the tables have to say for `kind`.
    func reasons(for kind: Kind) -> [ReasonCode] {
        var reasons: [ReasonCode] = []
        if rules.words.likeliest == kind, rules.words[kind] >= Self.worthTelling { reasons.append(.words(of: kind)) }
        if let model {
            let says = model.scores.likeliest
            if says == kind || disagree { reasons.append(.model(says: says)) }
        }
        return reasons
    }
}
