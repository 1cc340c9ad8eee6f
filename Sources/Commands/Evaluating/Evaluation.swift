internal import Casework

/// How the rules did on labelled examples: for programs the figures, for people the table of labels against outcomes.
struct Evaluation: Answer {
    /// An example on which the rules and the label differ, and why the rules decided so.
    struct Miss: Encodable {
        /// Where it stands in the file, from 1.
        let line: Int
        let label: String
        let decided: String
        /// Of the judgement or the match, 0 to 1.
        let confidence: Double
        let reasons: [ReasonCode]
    }

    let cases: Int
    /// Of all examples, the share that a person is asked about.
    let reviewShare: Double
    let kinds: [String: Score]
    /// Triage only: counting every request that is treated as a complaint, those under review included, as held to be one.
    let treatedAsComplaint: Score?
    /// Label → outcome → how many.
    let confusion: [String: [String: Int]]
    /// Present where they were asked for.
    let errors: [Miss]?

    private let labels: [String]
    private let outcomes: [String]

    private enum CodingKeys: String, CodingKey {
        case cases, reviewShare, kinds, treatedAsComplaint, confusion, errors
    }

    /// The outcome that asks a person.
    static let review = "review"

    /// Scores by `score` for each of `labels`, in their order.
    init(
        _ confusion: Confusion<String, String>, labels: [String], outcomes: [String], treatedAsComplaint: Score? = nil,
        errors: [Miss]?, score: (String) -> Score
    ) {
        cases = confusion.total
        reviewShare = Double(confusion.count(of: Self.review)) / Double(max(1, confusion.total))
        kinds = Dictionary(uniqueKeysWithValues: labels.map { ($0, score($0)) })
        self.treatedAsComplaint = treatedAsComplaint
        self.confusion = Dictionary(
            uniqueKeysWithValues: labels.map { label in
                (label, Dictionary(uniqueKeysWithValues: outcomes.map { ($0, confusion[label, $0]) }))
            })
        self.errors = errors
        self.labels = labels
        self.outcomes = outcomes
    }

    func page(for audience: Audience) -> String {
        var parts = [summary(for: audience), table(for: audience)]
        if let errors { parts.append(listing(of: errors, for: audience)) }
        return parts.joined(separator: "\n\n")
    }

    private func summary(for audience: Audience) -> String {
        let share = Self.percent(reviewShare)
        return audience.say(
            "\(cases) exemples, \(share) soumis à une personne", "\(cases) examples, \(share) sent to a person")
    }

    private func table(for audience: Audience) -> String {
        var table = TextTable(
            [.init(audience.say("Étiquette", "Label"))] + outcomes.map { .init(audience.outcome($0), .right) } + [
                .init(audience.say("Précision", "Precision"), .right), .init(audience.say("Rappel", "Recall"), .right),
                .init("F1", .right),
            ])
        for label in labels {
            let score = kinds[label]
            table.add(
                [audience.outcome(label)] + outcomes.map { "\(confusion[label]?[$0] ?? 0)" }
                    + [score?.precision, score?.recall, score?.f1].map { $0.map(Self.percent) })
        }
        return table.text(for: audience)
    }

    private func listing(of errors: [Miss], for audience: Audience) -> String {
        guard !errors.isEmpty else { return audience.say("Aucune erreur.", "No errors.") }
        return errors.map { miss in
            let reasons = miss.reasons.map { ReasonCatalogue.wording(of: $0, in: audience.language) }
            return audience.say("ligne", "line")
                + " \(miss.line): \(audience.outcome(miss.label)) → \(audience.outcome(miss.decided))"
                + " (\(Self.percent(miss.confidence))): " + reasons.joined(separator: "; ")
        }.joined(separator: "\n")
    }

    static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}

extension Audience {
    /// A label or an outcome of an evaluation.
    fileprivate func outcome(_ code: String) -> String {
        if let kind = Kind(rawValue: code) { return word(kind) }
        switch code {
        case Evaluation.review: return say("à vérifier", "review")
        case RepeatEvaluation.Label.repeatContact.rawValue: return say("deuxième appel", "repeat")
        case RepeatEvaluation.Label.notRepeat.rawValue: return say("pas un deuxième appel", "not a repeat")
        default: return code
        }
    }
}
