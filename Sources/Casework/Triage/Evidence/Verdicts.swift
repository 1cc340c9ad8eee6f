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

    /// On `request`, of which `signals` and `category` were read.
    init(on request: TriageSubject, _ signals: SignalSet, _ category: CategoryReading, by tables: TriageRules) {
        guard let table = tables.model else {
            var tally = EvidenceTally(by: tables.evidence)
            FeatureReading.read(request, signals: signals, category: category, into: &tally)
            rules = tally.weighing
            model = nil
            scores = rules.scores
            disagree = false
            return
        }
        var tallies = EvidenceTallies(by: tables.evidence, and: table)
        FeatureReading.read(request, signals: signals, category: category, into: &tallies)
        rules = tallies.first.weighing
        let second = tallies.second.weighing
        model = second
        var sum = rules.scores * Double(table.shares.rules)
        sum += second.scores * Double(table.shares.model)
        scores = sum
        let opinions = [rules.scores, second.scores].map(\.probabilities.complaint)
        disagree = opinions.contains { $0 >= Self.sureOfComplaint } && opinions.contains { $0 < Self.sureOfOther }
    }

    /// How many of the text's words a table knows.
    var knownWords: Int { max(rules.knownWords, model?.knownWords ?? 0) }

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
