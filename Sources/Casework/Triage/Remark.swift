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
public func remark(_ text: Reading) -> Remark? {
    guard !text.text.isEmpty, !RemarkReader.speaksUp(text) else { return nil }
    let said = text.said
    if said.contains(.withdrawal) { return .withdrawal }
    if said.contains(.resolved), !RemarkReader.reports(text) { return .thanks }
    let isQuestion = text.sentences.contains(where: \.isQuestion)
    if isQuestion { return RemarkReader.reportsOutsideQuestions(text) ? nil : .neutralQuestion }
    let thanks = said.contains(.thanks) || said.contains(.bareThanks)
    return thanks && !RemarkReader.reports(text) ? .thanks : nil
}

/// What ``remark(_:)`` looks for.
private enum RemarkReader {
    private static let grievances = ConceptSet(
        .misconduct, .grossMisconduct, .discrimination, .missed, .badlyDone, .nothingDone, .waiting, .unfair,
        .dissatisfied, .impatience, .promise, .again)

    /// It complains, or insists.
    static func speaksUp(_ text: Reading) -> Bool {
        if text.said.intersects(grievances) || text.denied.contains(.resolved) { return true }
        // `Je retire ma plainte` names the complaint without making it.
        return text.sentences.contains {
            $0.said.contains(.statesComplaint) && !$0.isQuestion && !$0.said.contains(.withdrawal)
        }
    }

    /// A sentence without thanks says that something is wrong, or asks for something to be done.
    static func reports(_ text: Reading) -> Bool {
        text.sentences.contains { isReport($0) && !$0.said.contains(.thanks) && !$0.said.contains(.resolved) }
    }

    static func reportsOutsideQuestions(_ text: Reading) -> Bool {
        text.sentences.contains { isReport($0) && !$0.isQuestion && !$0.said.contains(.thanks) }
    }

    private static func isReport(_ sentence: Reading.Sentence) -> Bool {
        sentence.said.contains(.asks) || sentence.said.contains(.faultState)
    }
}
