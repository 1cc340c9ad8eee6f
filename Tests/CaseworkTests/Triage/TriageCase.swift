@testable import Casework

/// A text as it reaches 311, what it must be judged, and by which rule of `service.md`, "Triage" (or "Words").
struct TriageCase: Sendable {
    /// What a case expects.
    enum Expectation: Sendable {
        /// Surely this kind, without review.
        case sure(Kind)
        /// Treated as a complaint, reviewed or not: the citizen loses nothing.
        case keptAsComplaint
        /// Treated as a complaint and put before a person.
        case reviewed
    }

    var text: String
    var expected: Expectation
    var rule: String
    var nature: Kind?
    var service: String?
    var channel: Channel?
    var history = MatterHistory()

    init(
        _ text: String, _ expected: Expectation, _ rule: String, nature: Kind? = nil, service: String? = nil,
        channel: Channel? = nil, history: MatterHistory = MatterHistory()
    ) {
        self.text = text
        self.expected = expected
        self.rule = rule
        self.nature = nature
        self.service = service
        self.channel = channel
        self.history = history
    }

    var judgement: Judgement {
        judge(
            TriageSubject(
                text: Reading(text), recordedNature: nature, serviceName: service, channel: channel, history: history),
            policy: TriagePolicy())
    }

    /// Whether the judgement is the expected one.
    var isMet: Bool {
        let judgement = judgement
        return switch expected {
        case .sure(let kind): judgement.kind == kind && judgement.treatedAs == kind && !judgement.needsReview
        case .keptAsComplaint: judgement.treatedAs == .complaint
        case .reviewed: judgement.treatedAs == .complaint && judgement.needsReview
        }
    }
}
