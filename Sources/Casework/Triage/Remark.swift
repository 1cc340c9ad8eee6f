/// A later contact that is no second call: on file, and nothing more (`service.md`, "The second contact").
public enum Remark: String, Codable, Sendable, CaseIterable {
    /// It only thanks, or says that all is well.
    case thanks
    /// It takes the complaint back.
    case withdrawal
    /// It asks how things stand, without impatience.
    case neutralQuestion = "neutral_question"

    /// The reason's code, with a wording in ``ReasonCatalogue``.
    public var reason: ReasonCode { ReasonCode(rawValue: "remark_" + rawValue) }

    /// What a contact that is only this is.
    var kind: Kind { self == .neutralQuestion ? .information : .comment }
}

/// What `text` is, when it comes from a citizen whose matter is already on file: a remark, or `nil` for anything more.
///
/// An impatient "nothing has been done" is no remark, nor is whatever reports, asks for or complains of something.
public func remark(_ text: Reading) -> Remark? { remark(ReferenceReading(text.text), concepts: text) }

/// The same, of a text that was read already.
func remark(_ text: ReferenceReading, concepts: Reading) -> Remark? {
    RemarkReader(text: text, concepts: concepts).remark
}

extension TriageRules {
    /// The same of `text`, in which no phrase may close the matter, but whose words are clearly a question's or a comment's.
    func remark(on text: Reading) -> Remark? {
        let references = ReferenceReading(text.text)
        if let remark = Casework.remark(references, concepts: text) { return remark }
        guard !text.text.isEmpty, !references.all.intersects(Self.keepOpen) else { return nil }
        let kinds = kinds(of: text)
        if kinds.comment >= Self.clearly { return .thanks }
        return kinds.information >= Self.clearly ? .neutralQuestion : nil
    }

    private static let clearly = 0.9
    /// What nobody says who only asks or thanks.
    private static let keepOpen = ReferenceSet(
        .promise, .waiting, .unchanged, .unanswered, .disputed, .impatient, .recurrence, .worse, .timePassed,
        .earlierContact)
}

/// Weighs what closes a matter (thanks, a withdrawal, a polite question) against what keeps it open.
private struct RemarkReader {
    let text: ReferenceReading
    let concepts: Reading

    /// The one table to tune: what speaks against a remark is positive. `Merci, mais rien n'a bougé` is none.
    private static let weights: [(Reference, Double)] = [
        (.thanks, -0.9), (.settled, -1.0), (.withdrawn, -1.4), (.question, -0.7), (.courteous, -0.6),
        (.newRequest, -0.4), (.earlierContact, 0.5), (.promise, 0.9), (.timePassed, 0.5), (.waiting, 0.9),
        (.unchanged, 1.1), (.unanswered, 1.4), (.disputed, 0.7), (.impatient, 0.9), (.recurrence, 0.9), (.worse, 0.3),
    ]
    private static let grievance = 1.2
    private static let report = 0.8
    private static let bareQuestion = -0.5

    private static let grievances = ConceptSet(
        .misconduct, .grossMisconduct, .discrimination, .missed, .badlyDone, .nothingDone, .dissatisfied, .impatience)

    var remark: Remark? {
        guard !concepts.text.isEmpty, let closing, score < 0 else { return nil }
        return closing
    }

    /// What would close it.
    private var closing: Remark? {
        if text.all.contains(.withdrawn) { return .withdrawal }
        if text.all.contains(.question) || onlyAsks {
            return text.all.contains(.thanks) && text.all.contains(.settled) ? .thanks : .neutralQuestion
        }
        return text.all.intersects(ReferenceSet(.thanks, .settled)) ? .thanks : nil
    }

    private var asks: Bool { text.sentences.contains(where: \.isQuestion) }

    /// `Il neige dans l'abribus. Allô?` says something besides.
    private var onlyAsks: Bool {
        asks && text.sentences.allSatisfy { $0.isQuestion || $0.says.intersects(ReferenceSet(.thanks, .courteous)) }
    }

    private var score: Double {
        var score = Self.weights.reduce(0) { text.all.contains($1.0) ? $0 + $1.1 : $0 }
        if asks, !text.all.contains(.question) { score += Self.bareQuestion }
        if grieves { score += Self.grievance }
        if reports { score += Self.report }
        return score
    }

    /// A sentence complains, and does not thank or settle in the same breath.
    private var grieves: Bool {
        concepts.sentences.indices.contains { index in
            let isWell = text.sentences[index].says.intersects(ReferenceSet(.thanks, .settled, .withdrawn))
            return concepts.sentences[index].said.intersects(Self.grievances) && !isWell
        }
    }

    /// A sentence reports a fault or asks for something, and neither thanks nor asks a question.
    private var reports: Bool {
        concepts.sentences.indices.contains { index in
            let sentence = text.sentences[index]
            let isElse =
                sentence.isQuestion
                || sentence.says.intersects(ReferenceSet(.thanks, .settled, .withdrawn, .question))
            let said = concepts.sentences[index].said
            return !isElse && said.intersects(ConceptSet(.asks, .faultState, .faultNoun))
        }
    }
}
