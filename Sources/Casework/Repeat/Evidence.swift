/// Evidence for or against one statement: a sum of log-odds with the reasons that made it.
public struct Evidence: Sendable, Equatable {
    /// What speaks for it, then what speaks against it, in the order in which it was weighed.
    public private(set) var reasons: [ReasonCode] = []
    private var logOdds: Double
    private var floor = 0.0
    private var ceiling = 1.0

    init(prior: Double) { logOdds = prior }

    /// 0 to 1.
    public var likelihood: Double { max(floor, min(Arithmetic.probability(logOdds: logOdds), ceiling)) }

    mutating func add(_ sign: MatchSign) {
        logOdds += sign.weight
        reasons.append(sign.reason)
    }

    mutating func add(_ sign: MatchSign, if condition: Bool) { if condition { add(sign) } }

    /// Whatever else speaks against it, this `likelihood` and no more: enough for a person to look.
    mutating func raise(to likelihood: Double) {
        floor = likelihood
        ceiling = likelihood
    }

    /// Whatever else speaks for it, no more than `likelihood`.
    mutating func limit(to likelihood: Double) { ceiling = min(ceiling, likelihood) }
}

/// How likely two contacts are one citizen's, and about one matter; each question has its own evidence, and neither helps the
/// other out (`service.md`, "The second contact").
public struct MatchLikelihood: Sendable, Equatable {
    public var citizen: Evidence
    public var matter: Evidence

    /// Both, from here on, without a person.
    static let strongCitizen = 0.75
    static let strongMatter = 0.75
    /// Below in either, it is not a second contact.
    static let doubtful = 0.4
    /// Of both together, below which no person is asked.
    static let doubtfulTogether = 0.28

    /// Clearly the same citizen's same matter.
    public var isStrong: Bool {
        citizen.likelihood >= Self.strongCitizen && matter.likelihood >= Self.strongMatter
    }

    /// Perhaps; a person should look.
    public var isPossible: Bool {
        citizen.likelihood >= Self.doubtful && matter.likelihood >= Self.doubtful && overall >= Self.doubtfulTogether
    }

    /// Of both together.
    public var overall: Double { citizen.likelihood * matter.likelihood }

    /// All reasons, the citizen's first.
    public var reasons: [ReasonCode] { citizen.reasons + matter.reasons }
}
