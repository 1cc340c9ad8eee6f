internal import AMQP

/// What the broker answered to publications, counted. A value without I/O.
struct PublicationAnswers: Sendable, Equatable {
    /// What was published.
    enum Content: Int, CaseIterable, Sendable {
        case event, setAside
    }

    /// One publication's answer.
    enum Outcome: Int, CaseIterable, Sendable {
        /// The broker has it.
        case confirmed
        /// No queue takes it.
        case returned
        /// The broker could not take it.
        case rejected
        /// It was never sent: it does not fit the protocol.
        case unsendable
    }

    private var counts = Array(repeating: 0, count: Content.allCases.count * Outcome.allCases.count)

    /// How often `outcome` was the answer to publications of `content`.
    private(set) subscript(_ content: Content, _ outcome: Outcome) -> Int {
        get { counts[content.rawValue * Outcome.allCases.count + outcome.rawValue] }
        set { counts[content.rawValue * Outcome.allCases.count + outcome.rawValue] = newValue }
    }

    /// Counts one answer.
    mutating func count(_ outcome: Outcome, of content: Content) { self[content, outcome] += 1 }
}

extension PublicationAnswers.Outcome {
    /// The outcome that `settlement` tells.
    init(_ settlement: AMQP.Settlement) {
        self =
            switch settlement {
            case .confirmed: .confirmed
            case .returned: .returned
            case .rejected: .rejected
            case .unsendable: .unsendable
            }
    }
}
