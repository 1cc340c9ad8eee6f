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
    /// What the rules' table and the city's own make of it.
    private let verdicts: Verdicts
    private let remark: Remark?

    /// A recorded complaint is one until a person corrects it.
    private static let recordedConfidence = 0.98
    /// How much a recorded nature other than complaint speaks for itself.
    private static let natureWeight = 1.6
    /// From this probability on, the text and the history by themselves contradict another recorded nature.
    private static let contradiction = 0.35
    private static let possiblePrecedentWeight = 2.2
    private static let certainPrecedentWeight = 9.0
    /// How much a remark about a matter on file speaks for what it is.
    private static let remarkWeight = 3.0
    /// Who says that they complain of the city or its people means it, in however few words.
    private static let statedWeight = 2.0
    /// A grievance against somebody else is a request for a service of the city's.
    private static let othersWeight = 0.5
    /// What can at most be said where rules contradict each other, or the city's model contradicts them.
    private static let doubt = 0.5
    /// With fewer words that a table knows, a text in which the lexicon finds nothing says nothing: `Bonjour, rappelez-moi`.
    private static let fewestWords = 4
    /// What can at most be said of a request about which nothing speaks.
    private static let confidenceWithoutSignal = 0.3

    init(request: TriageSubject, policy: TriagePolicy) {
        self.request = request
        self.policy = policy
        let category = policy.rules.categories.reading(code: request.serviceCode, name: request.serviceName)
        signals = SignalReader.signals(of: request, category: category)
        verdicts = Verdicts(on: request, signals, category, by: policy.rules)
        // A remark is one about a matter on file; of any other request it is not asked.
        remark = request.history.raisedBefore == .none ? nil : policy.rules.remark(on: request.text)
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
        if isContradictory(kind) { confidence = min(confidence, Self.doubt) }
        return decided(kind, confidence: confidence, saysNothing: saysNothing, urgency)
    }

    /// Something speaks for some kind: a channel or a courtesy alone does not.
    private var speaks: Bool {
        var speaking = signals
        for signal in [Signal.bySocialMedia, .inWriting, .serviceNamed, .closingThanks] { speaking.remove(signal) }
        return !speaking.isEmpty || precedent != .none || verdicts.knownWords >= Self.fewestWords
    }

    private func scores() -> KindScores {
        var scores = request.text.text.isEmpty ? scoresWithoutText : verdicts.scores
        switch precedent {
        case .none: break
        case .possible: scores.complaint += Self.possiblePrecedentWeight
        case .certain: scores.complaint += Self.certainPrecedentWeight
        }
        if isRemarkOnMatter, let remark { scores[remark.kind] += Self.remarkWeight }
        if signals.contains(.statesComplaintOfCity) { scores.complaint += Self.statedWeight }
        if isAgainstOthers { scores.serviceRequest += Self.othersWeight }
        return scores
    }

    /// The tables were learned from texts: where there is none, category and channel speak for themselves, unless the city's
    /// own model has learned from its categories.
    private var scoresWithoutText: KindScores {
        guard verdicts.model == nil else { return verdicts.scores }
        var scores = KindScores.withoutText
        signals.forEach { scores += $0.weights }
        return scores
    }

    /// It is about a neighbour, another private party or a claim, and nothing that the lexicon knows is held against the city.
    private var isAgainstOthers: Bool {
        signals.intersects(SignalSet(.aboutPrivateParty, .damageClaim)) && !signals.intersects(SignalReader.grievances)
    }

    /// What the lexicon finds and what the table makes of it do not fit: doubt, and never to the citizen's disadvantage.
    private func isContradictory(_ kind: Kind) -> Bool {
        if verdicts.disagree { return true }
        return kind != .complaint && isOpenGrievance
    }

    /// It says in so many words what is held against the city, and not that it is settled.
    private var isOpenGrievance: Bool {
        signals.intersects(SignalReader.openGrievances)
            && !signals.intersects(SignalSet(.withdrawal, .saysSettled, .aboutPrivateParty, .damageClaim))
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
        if verdicts.disagree { reasons.append(.opinionsDiffer) }
        return judgement(
            kind, treatedAs: isDoubtful ? .complaint : kind, confidence: confidence,
            reasons: reasons + explanation(of: kind), needsReview: isDoubtful, urgency)
    }

    /// The signals that speak for `kind`, then those that speak for others, strongest first.
    private func explanation(of kind: Kind) -> [ReasonCode] {
        var reasons: [ReasonCode] = []
        reasons.reserveCapacity(signals.count + 4)
        if precedent == .certain { reasons.append(.raisedBefore) }
        if precedent == .possible { reasons.append(.perhapsRaisedBefore) }
        if isRemarkOnMatter { reasons.append(.remarkOnly) }
        let order = Signal.order[kind]
        for signal in order.supporting where signals.contains(signal) { reasons.append(signal.reason) }
        reasons += verdicts.reasons(for: kind)
        for signal in order.opposing where signals.contains(signal) { reasons.append(signal.reason) }
        return reasons
    }

    private func judgement(
        _ kind: Kind, treatedAs: Kind, confidence: Double, reasons: [ReasonCode], needsReview: Bool, _ urgency: Urgency
    ) -> Judgement {
        Judgement(
            kind: kind, treatedAs: treatedAs, confidence: confidence,
            priority: urgency.priority(treatedAs: treatedAs), reasons: reasons + urgency.reasons,
            needsReview: needsReview, rulesVersion: policy.rules.version)
    }
}
