internal import Casework

/// How well what was learned judges requests that it has not seen.
struct TrainingReport: Answer {
    /// What the share of reviewed requests buys: the figures at one threshold.
    struct Point: Encodable {
        /// `triage.review_below`.
        let reviewBelow: Double
        let reviewShare: Double
        /// Of complaints, those held to be one or reviewed.
        let recall: Double?
        /// Of those held to be complaints without review, those that are.
        let precision: Double?
    }

    let name: String
    let version: String
    let lines: Int
    /// How much the log-odds of the rules and the model count together.
    let rulesShare: Double
    let modelShare: Double
    /// At the configured threshold.
    let heldOut: Evaluation
    /// The rules without the model, on the same requests; absent where the rules' own table was made.
    let rulesAlone: Evaluation?
    let curve: [Point]

    private static let thresholds = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97]

    init(
        of outcome: TriageTrainer.Outcome, _ examples: [TriageEvaluation.Example], policy: TriagePolicy,
        isStarter: Bool
    ) {
        name = outcome.table.name
        version = outcome.table.version
        lines = outcome.table.count
        rulesShare = Double(outcome.table.shares.rules)
        modelShare = Double(outcome.table.shares.model)
        let parts = outcome.heldOut.map { part in
            var policy = policy
            let rules = policy.rules
            policy.rules = isStarter ? rules.with(evidence: part.table) : rules.with(model: part.table)
            return (policy, examples[part.examples])
        }
        heldOut = TriageEvaluation.evaluate(parts, listingErrors: false)
        rulesAlone = isStarter ? nil : TriageEvaluation.evaluate([(policy, examples[...])], listingErrors: false)
        curve = Self.thresholds.map { threshold in
            let figures = TriageEvaluation.evaluate(
                parts.map { policy, examples in
                    var policy = policy
                    policy.reviewBelow = threshold
                    return (policy, examples)
                }, listingErrors: false)
            let complaint = figures.kinds[Kind.complaint.rawValue]
            return Point(
                reviewBelow: threshold, reviewShare: figures.reviewShare, recall: complaint?.recall,
                precision: complaint?.precision)
        }
    }

    func page(for audience: Audience) -> String {
        var parts = [
            audience.say("Modèle \(version), \(lines) indices.", "Model \(version), \(lines) lines of evidence."),
            audience.say(
                "Sur des requêtes que le modèle n'a pas vues :", "On requests that the model has not seen:"),
            heldOut.page(for: audience),
        ]
        if let rulesAlone {
            parts += [audience.say("Les règles seules :", "The rules alone:"), rulesAlone.page(for: audience)]
        }
        parts += [
            audience.say("Ce que rapporte la révision :", "What review buys:"), curveTable(for: audience),
        ]
        return parts.joined(separator: "\n\n")
    }

    private func curveTable(for audience: Audience) -> String {
        var table = TextTable([
            .init("review_below", .right), .init(audience.say("À vérifier", "Reviewed"), .right),
            .init(audience.say("Rappel des plaintes", "Recall of complaints"), .right),
            .init(audience.say("Précision", "Precision"), .right),
        ])
        for point in curve {
            table.add(
                ["\(point.reviewBelow)", Evaluation.percent(point.reviewShare)]
                    + [point.recall, point.precision].map { $0.map(Evaluation.percent) })
        }
        return table.text(for: audience)
    }
}
