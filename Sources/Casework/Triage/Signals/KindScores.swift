/// One number per kind: log-odds while signals are added up, probabilities in the end.
struct KindScores: Sendable, Equatable {
    var complaint = 0.0
    var serviceRequest = 0.0
    var information = 0.0
    var comment = 0.0

    /// Without a text and any signal: most calls are questions and requests, few are complaints.
    static let withoutText = KindScores(complaint: -0.6, serviceRequest: 0.3, information: 0.3, comment: -0.3)

    subscript(kind: Kind) -> Double {
        get {
            switch kind {
            case .complaint: complaint
            case .serviceRequest: serviceRequest
            case .information: information
            case .comment: comment
            }
        }
        set {
            switch kind {
            case .complaint: complaint = newValue
            case .serviceRequest: serviceRequest = newValue
            case .information: information = newValue
            case .comment: comment = newValue
            }
        }
    }

    static func += (left: inout KindScores, right: KindScores) {
        left.complaint += right.complaint
        left.serviceRequest += right.serviceRequest
        left.information += right.information
        left.comment += right.comment
    }

    static func * (left: KindScores, factor: Double) -> KindScores {
        KindScores(
            complaint: left.complaint * factor, serviceRequest: left.serviceRequest * factor,
            information: left.information * factor, comment: left.comment * factor)
    }

    /// From log-odds to probabilities that sum to 1.
    var probabilities: KindScores {
        let powers = KindScores(
            complaint: Arithmetic.exponential(complaint), serviceRequest: Arithmetic.exponential(serviceRequest),
            information: Arithmetic.exponential(information), comment: Arithmetic.exponential(comment))
        let sum = powers.complaint + powers.serviceRequest + powers.information + powers.comment
        return KindScores(
            complaint: powers.complaint / sum, serviceRequest: powers.serviceRequest / sum,
            information: powers.information / sum, comment: powers.comment / sum)
    }

    /// The highest of the four numbers.
    var strongest: Double { max(complaint, serviceRequest, information, comment) }

    /// The kind with the highest number; a complaint where it is as high as any.
    var likeliest: Kind {
        var best = Kind.complaint
        if serviceRequest > self[best] { best = .serviceRequest }
        if information > self[best] { best = .information }
        if comment > self[best] { best = .comment }
        return best
    }

    /// How sure these probabilities are of `kind`, on a scale on which 0.6 is where doubt begins.
    ///
    /// It is measured, not guessed, where that lies (the curve that `triage train` prints): a complaint is held to be one from
    /// a probability of 0.615 on, and something else is held to be none up to a probability of 0.275. To take a complaint for
    /// something else is the worse mistake. Which of the other three kinds it is matters less, and counts a tenth.
    func confidence(in kind: Kind) -> Double {
        guard kind != .complaint else { return max(0, 1 - Self.wronglyHeld * (1 - complaint)) }
        let others = 1 - complaint
        guard others > 0 else { return 0 }
        return max(0, 1 - Self.missed * complaint) * (0.9 + 0.1 * self[kind] / others)
    }

    /// How much the probability that it is no complaint counts against holding it to be one.
    private static let wronglyHeld = 0.4 / 0.385
    /// How much the probability of a complaint counts against holding it to be something else.
    private static let missed = 0.4 / 0.275
}
