/// The version of the rules that judge, recorded with each judgement: it changes with every change of weights, lexicon or rules.
public let rulesVersion = "rules-1"

/// Judges one request: its kind, how sure that is, why, and what it is treated as (`service.md`, "Triage").
///
/// Pure, and linear in the length of the text, of which a bounded part is read (``FoldedText``).
public func judge(_ request: TriageSubject, policy: TriagePolicy) -> Judgement {
    Judge(request: request, policy: policy).judgement()
}

/// The steps of one judgement.
struct Judge {
    private let request: TriageSubject
    private let policy: TriagePolicy
    /// What text, category and channel say.
    private let signals: SignalSet
    /// What the text alone says.
    private let textSignals: SignalSet
    private let remark: Remark?

    /// A recorded complaint is one until a person corrects it.
    private static let recordedConfidence = 0.98
    /// How much a recorded nature other than complaint speaks for itself.
    private static let natureWeight = 1.6
    /// From this probability on, the text and the history by themselves contradict another recorded nature.
    private static let contradiction = 0.35
    private static let possiblePrecedentWeight = 2.2
    private static let certainPrecedentWeight = 6.0
    /// How much a remark about a matter on file speaks for what it is.
    private static let remarkWeight = 3.0
    /// What can at most be said of a request about which nothing speaks.
    private static let confidenceWithoutSignal = 0.3

    init(request: TriageSubject, policy: TriagePolicy) {
        self.request = request
        self.policy = policy
        textSignals = SignalReader.signals(in: request.text)
        var all = textSignals
        all.formUnion(CategoryReader.signals(ofCategoryNamed: request.serviceName))
        switch request.channel {
        case .social: all.insert(.bySocialMedia)
        case .email, .web: all.insert(.inWriting)
        default: break
        }
        signals = all
        remark = Casework.remark(request.text)
    }

    /// The matter's history as far as it speaks: a remark about an open matter does not raise it again.
    private var precedent: MatterHistory.Precedent {
        remark == nil ? request.history.raisedBefore : .none
    }

    /// A contact about a matter on file that only thanks, withdraws or asks how it stands.
    private var isRemarkOnMatter: Bool { remark != nil && request.history.raisedBefore != .none }

    func judgement() -> Judgement {
        let urgency = Urgency(of: request, signals: signals, precedent: precedent)
        if request.recordedNature == .complaint { return recordedComplaint(urgency) }

        let withoutNature = scores()
        let independent = withoutNature.probabilities
        if let nature = request.recordedNature, contradicts(independent) {
            return contradiction(of: nature, independent, urgency)
        }
        var combined = withoutNature
        if let nature = request.recordedNature { combined[nature] += Self.natureWeight }
        let probabilities = combined.probabilities
        let kind = probabilities.likeliest
        var confidence = probabilities.confidence(in: kind)
        let saysNothing = !speaks && request.recordedNature == nil
        if saysNothing { confidence = min(confidence, Self.confidenceWithoutSignal) }
        return decided(kind, confidence: confidence, saysNothing: saysNothing, urgency)
    }

    /// Something speaks for some kind: a channel alone does not.
    private var speaks: Bool {
        var speaking = signals
        for signal in [Signal.bySocialMedia, .inWriting, .serviceNamed, .closingThanks] { speaking.remove(signal) }
        return !speaking.isEmpty || precedent != .none
    }

    private func scores() -> KindScores {
        var scores = KindScores.prior
        for signal in signals.members { scores += signal.weights }
        switch precedent {
        case .none: break
        case .possible: scores.complaint += Self.possiblePrecedentWeight
        case .certain: scores.complaint += Self.certainPrecedentWeight
        }
        if isRemarkOnMatter, let remark { scores[remark.kind] += Self.remarkWeight }
        return scores
    }

    private func contradicts(_ probabilities: KindScores) -> Bool {
        if precedent == .certain { return true }
        return speaks && probabilities.complaint >= Self.contradiction
    }

    private func recordedComplaint(_ urgency: Urgency) -> Judgement {
        var reasons = [ReasonCode.recordedAsComplaint]
        let probabilities = scores().probabilities
        if speaks, probabilities.likeliest != .complaint, probabilities.complaint < 1 - policy.reviewBelow {
            reasons.append(.textPointsElsewhere)
        }
        return judgement(
            .complaint, treatedAs: .complaint, confidence: Self.recordedConfidence,
            reasons: reasons + explanation(of: .complaint), needsReview: false, urgency)
    }

    private func contradiction(of nature: Kind, _ probabilities: KindScores, _ urgency: Urgency) -> Judgement {
        let byHistory = precedent != .none
        let kind: Kind = byHistory ? .complaint : probabilities.likeliest
        let disagreement: ReasonCode = byHistory ? .recordContradictedByHistory : .recordContradictedByText
        return judgement(
            kind, treatedAs: .complaint, confidence: probabilities.confidence(in: kind),
            reasons: [disagreement, .recorded(as: nature)] + explanation(of: kind), needsReview: true, urgency)
    }

    private func decided(_ kind: Kind, confidence: Double, saysNothing: Bool, _ urgency: Urgency) -> Judgement {
        // What may have been raised before may be a complaint for that alone, whatever the text is sure of.
        let isDoubtful = confidence < policy.reviewBelow || (precedent == .possible && kind != .complaint)
        var reasons: [ReasonCode] = []
        if saysNothing { reasons.append(.nothingToGoBy) }
        if isDoubtful { reasons.append(.doubtForCitizen) }
        if let nature = request.recordedNature { reasons.append(.recorded(as: nature)) }
        return judgement(
            kind, treatedAs: isDoubtful ? .complaint : kind, confidence: confidence,
            reasons: reasons + explanation(of: kind), needsReview: isDoubtful, urgency)
    }

    /// The signals that speak for `kind`, then those that speak for others, strongest first.
    private func explanation(of kind: Kind) -> [ReasonCode] {
        var reasons: [ReasonCode] = []
        if precedent == .certain { reasons.append(.raisedBefore) }
        if precedent == .possible { reasons.append(.perhapsRaisedBefore) }
        if isRemarkOnMatter { reasons.append(.remarkOnly) }
        var supporting: [(signal: Signal, weight: Double)] = []
        var opposing: [(signal: Signal, weight: Double)] = []
        for signal in signals.members {
            let weights = signal.weights
            if weights[kind] >= 0.5 {
                supporting.append((signal, weights[kind]))
            } else if weights.strongest >= 0.5 {
                opposing.append((signal, weights.strongest))
            }
        }
        supporting.sort { $0.weight > $1.weight }
        opposing.sort { $0.weight > $1.weight }
        for told in supporting { reasons.append(told.signal.reason) }
        for told in opposing { reasons.append(told.signal.reason) }
        return reasons
    }

    private func judgement(
        _ kind: Kind, treatedAs: Kind, confidence: Double, reasons: [ReasonCode], needsReview: Bool, _ urgency: Urgency
    ) -> Judgement {
        Judgement(
            kind: kind, treatedAs: treatedAs, confidence: confidence,
            priority: urgency.priority(treatedAs: treatedAs), reasons: reasons + urgency.reasons,
            needsReview: needsReview, rulesVersion: rulesVersion)
    }
}
