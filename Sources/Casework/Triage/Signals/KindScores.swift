/// One number per kind: log-odds while signals are added up, probabilities in the end.
struct KindScores: Sendable, Equatable {
    var complaint = 0.0
    var serviceRequest = 0.0
    var information = 0.0
    var comment = 0.0

    /// Without any signal: most calls are questions and requests, few are complaints.
    static let prior = KindScores(complaint: -0.6, serviceRequest: 0.3, information: 0.3, comment: -0.3)

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

    /// How sure these probabilities are of `kind`.
    ///
    /// What matters is whether it is a complaint; which of the other three it is counts half.
    func confidence(in kind: Kind) -> Double {
        guard kind != .complaint else { return complaint }
        let others = 1 - complaint
        return others <= 0 ? 0 : others * (0.5 + 0.5 * self[kind] / others)
    }
}
