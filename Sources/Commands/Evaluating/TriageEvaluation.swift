internal import Casework
internal import Contract

/// Judges labelled requests by the rules in force.
///
/// A request that is sent to review is an outcome of its own. It is treated as a complaint until a person has decided, so a complaint among them
/// is not lost: it counts as recognised. Nor has it been held to be one without a person, so it counts in no precision.
enum TriageEvaluation {
    /// One labelled request.
    struct Example {
        let line: Int
        let subject: TriageSubject
        let label: Kind

        /// Reads `text`, `service_name`, `service_code`, `channel`, `language`, `nature` and `label`.
        init(_ line: LabelledFile.Line, policy: TriagePolicy) throws(LabelledFile.Fault) {
            guard let text = line.text("text") else {
                throw .init(message: Speech.say("text manque", "text is missing"))
            }
            guard let label = line.text("label").flatMap(Kind.init(word:)) else {
                throw .init(
                    message: Speech.say(
                        "label n’est rien de \(Kind.allCases.map(\.rawValue).joined(separator: ", "))",
                        "label is none of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))"))
            }
            self.line = line.number
            self.label = label
            subject = TriageSubject(
                text: Reading(FoldedText(text), by: policy.rules.lexicon),
                recordedNature: line.text("nature").flatMap(Kind.init(word:)),
                serviceCode: line.text("service_code"), serviceName: line.text("service_name"),
                channel: line.text("channel").flatMap(Channel.init(rawValue:)), language: line.text("language"))
        }
    }

    /// Examples, and the policy to judge them by.
    typealias Part = (policy: TriagePolicy, examples: ArraySlice<Example>)

    /// The figures over all `parts`, with the misses if they are wanted.
    static func evaluate(
        _ parts: [Part], listingErrors: Bool, telling progress: ProgressLine? = nil
    ) -> Evaluation {
        var confusion = Confusion<String, String>()
        var misses: [Evaluation.Miss] = []
        for part in parts {
            for example in part.examples {
                progress?.advance()
                let judgement = judge(example.subject, policy: part.policy)
                let outcome = judgement.needsReview ? Evaluation.review : judgement.treatedAs.rawValue
                confusion.add(example.label.rawValue, outcome)
                guard listingErrors, outcome != example.label.rawValue else { continue }
                misses.append(
                    .init(
                        line: example.line, label: example.label.rawValue, decided: outcome,
                        confidence: judgement.confidence, reasons: judgement.reasons))
            }
        }
        return evaluation(of: confusion, errors: listingErrors ? misses : nil)
    }

    private static func evaluation(of confusion: Confusion<String, String>, errors: [Evaluation.Miss]?) -> Evaluation {
        let complaint = Kind.complaint.rawValue
        let labels = Kind.allCases.map(\.rawValue)
        let treated = [complaint, Evaluation.review]
        let recognised = treated.reduce(0) { $0 + confusion[complaint, $1] }
        let support = confusion.support(of: complaint)
        return Evaluation(
            confusion, labels: labels, outcomes: labels + [Evaluation.review],
            treatedAsComplaint: Score(
                right: recognised, held: treated.reduce(0) { $0 + confusion.count(of: $1) }, recognised: recognised,
                support: support),
            errors: errors
        ) { label in
            let right = confusion[label, label]
            return Score(
                right: right, held: confusion.count(of: label), recognised: label == complaint ? recognised : right,
                support: confusion.support(of: label))
        }
    }
}
