/// From what a text speaks of to what that says about its kind (`service.md`, "Triage").
///
/// Tone is not among the signals: it decides nothing.
struct SignalReader {
    private let reading: Reading
    private var signals = SignalSet()

    /// What the city did or did not do, in so many words: with one of these, a question or a fault is not all there is.
    static let grievances = SignalSet(
        .staffConduct, .discrimination, .serviceMissed, .serviceBadlyDone, .decisionContested, .nothingDone,
        .contactedBefore, .promiseBroken, .dissatisfiedWithService)

    /// Those that leave least to interpret.
    static let openGrievances = SignalSet(
        .statesComplaint, .staffConduct, .discrimination, .serviceMissed, .dissatisfiedWithService)

    /// Passages that make a sentence more than a question.
    private static let grievanceConcepts = ConceptSet(
        .missed, .badlyDone, .nothingDone, .grossMisconduct, .discrimination, .calledBefore)

    private static let cityOrItsPeople = ConceptSet(.city, .staff, .service)
    private static let notOfCity = ConceptSet(.privateParty, .withdrawal, .resolved, .damageClaim)

    /// In a sentence with these, a thing that can break is thanked for, wished for or well again, not broken.
    private static let kindWords = ConceptSet(.thanks, .suggestion, .resolved)

    private init(_ reading: Reading) { self.reading = reading }

    /// The signals of `request`: of its text, its category and its channel.
    static func signals(of request: TriageSubject, category: CategoryReading) -> SignalSet {
        var signals = signals(in: request.text)
        signals.formUnion(category.signals)
        switch request.channel {
        case .social: signals.insert(.bySocialMedia)
        case .email, .web: signals.insert(.inWriting)
        default: break
        }
        return signals
    }

    /// The signals of `reading`.
    static func signals(in reading: Reading) -> SignalSet {
        var reader = SignalReader(reading)
        reader.readGrievances()
        reader.readOthers()
        reader.readMatters()
        reader.readQuestions()
        reader.readComments()
        return reader.signals
    }

    private func says(_ concept: Concept) -> Bool { reading.said.contains(concept) }

    /// Some one sentence says both.
    private func saysTogether(_ first: Concept, _ second: Concept) -> Bool {
        reading.sentences.contains { $0.said.contains(first) && $0.said.contains(second) }
    }

    private mutating func readGrievances() {
        let stated = reading.sentences.contains { $0.said.contains(.statesComplaint) && !$0.isQuestion }
        signals.insert(.statesComplaint, if: stated)
        let ofCity = reading.sentences.contains {
            $0.said.contains(.statesComplaint) && !$0.isQuestion && $0.said.intersects(Self.cityOrItsPeople)
                && !$0.said.intersects(Self.notOfCity)
        }
        signals.insert(.statesComplaintOfCity, if: ofCity)
        signals.insert(
            .mentionsComplaint, if: !stated && says(.complaintWord) && !reading.sentences.contains(where: \.isQuestion))
        signals.insert(.staffConduct, if: saysTogether(.staff, .misconduct) || says(.grossMisconduct))
        signals.insert(.discrimination, if: says(.discrimination))
        signals.insert(.serviceMissed, if: says(.missed))
        signals.insert(.serviceBadlyDone, if: says(.badlyDone))
        signals.insert(.decisionContested, if: says(.decision) && says(.unfair))
        signals.insert(.nothingDone, if: says(.nothingDone))
        signals.insert(.waiting, if: says(.waiting))
        signals.insert(.contactedBefore, if: says(.calledBefore))
        signals.insert(.promiseBroken, if: says(.promise))
        signals.insert(.leftOut, if: says(.leftOut))
        signals.insert(.passedAround, if: says(.passedAround))
        signals.insert(.closedUnsettled, if: says(.closedUnsettled))
        if says(.dissatisfied) {
            signals.insert(says(.service) || says(.city) || says(.staff) ? .dissatisfiedWithService : .displeased)
        }
        signals.insert(.keepsHappening, if: says(.again) && signals.intersects(Self.grievances))
    }

    /// A neighbour or another private party is a service request, unless the city itself is complained of too.
    private mutating func readOthers() {
        let outweighClaim = SignalSet(.staffConduct, .discrimination, .nothingDone, .decisionContested)
        if says(.damageClaim), !signals.intersects(outweighClaim) {
            signals.insert(.damageClaim)
            signals.remove(.serviceBadlyDone)
        }
        // `Le commerce en face laisse ses déchets` is badly done too, but not by the city.
        let namesCity = says(.city) || says(.staff) || says(.service)
        if says(.privateParty), !namesCity {
            signals.remove(.serviceBadlyDone)
            signals.remove(.dissatisfiedWithService)
        }
        let againstCity = SignalSet(
            .serviceMissed, .serviceBadlyDone, .decisionContested, .nothingDone, .contactedBefore,
            .dissatisfiedWithService)
        guard says(.privateParty), !signals.intersects(againstCity) else { return }
        // `porter plainte contre mon voisin`, `mon voisin m'a insulté`: the grievance is not against the city.
        let staffIsMeant = signals.contains(.staffConduct) && says(.staff) && !saysTogether(.privateParty, .misconduct)
        guard !staffIsMeant else { return }
        signals.insert(.aboutPrivateParty)
        for signal in [
            Signal.statesComplaint, .statesComplaintOfCity, .staffConduct, .discrimination, .mentionsComplaint,
            .displeased, .waiting,
        ] {
            signals.remove(signal)
        }
    }

    private mutating func readMatters() {
        // What was reported before, or is complained of, is no first report.
        let isFirstReport = !signals.intersects(Self.grievances)
        let namesFault = reading.sentences.contains {
            $0.said.contains(.faultNoun) && !$0.said.intersects(Self.kindWords)
        }
        let describesState = reading.sentences.contains {
            $0.said.contains(.faultState) && !$0.said.intersects(Self.kindWords)
        }
        signals.insert(.faultReported, if: namesFault && isFirstReport)
        // `Lampadaire brûlé, personne ne fait rien` may still be a first report: a doubt that the fault keeps up.
        let mayBeFirst = isFirstReport || (signals.contains(.nothingDone) && !signals.contains(.contactedBefore))
        signals.insert(.faultDescribed, if: mayBeFirst && (describesState || (namesFault && !isFirstReport)))
        let isGrievance = signals.intersects(Self.grievances) || signals.contains(.statesComplaint)
        signals.insert(.serviceAsked, if: says(.asks) && !says(.suggestion) && !isGrievance)
        signals.insert(.serviceNamed, if: says(.service))
        signals.insert(.firstTime, if: says(.firstContact))
    }

    private mutating func readQuestions() {
        // `Pourriez-vous réparer … ?` asks for a service, not for an answer.
        let asks = reading.sentences.contains {
            $0.isQuestion && !$0.said.intersects(Self.grievanceConcepts)
                && ($0.said.contains(.question) || !$0.said.contains(.asks))
        }
        signals.insert(.question, if: asks && !signals.intersects(SignalSet(.staffConduct, .discrimination)))
        guard signals.contains(.question) else {
            signals.insert(.informationTopic, if: says(.infoTopic) && !signals.intersects(Self.grievances))
            return
        }
        signals.insert(.informationTopic, if: says(.infoTopic))
        signals.insert(.asksAboutComplaints, if: says(.complaintWord) && !signals.contains(.statesComplaint))
    }

    private mutating func readComments() {
        let isGrievance = signals.intersects(Self.grievances) || signals.contains(.statesComplaint)
        let isMore = isGrievance || reportsBesideThanks || signals.contains(.question)
        if says(.thanks) {
            // `Bravo pour le déneigement, encore rien de fait` thanks for nothing.
            signals.insert(isMore ? .closingThanks : .thanks)
        } else if says(.bareThanks) {
            signals.insert(isMore || signals.bits != 0 ? .closingThanks : .thanks)
        }
        signals.insert(.personPraised, if: says(.kindness))
        signals.insert(.suggestion, if: says(.suggestion) && !isGrievance)
        signals.insert(.opinion, if: says(.opinion) && !isGrievance)
        let isOpen = signals.intersects(SignalSet(.nothingDone, .serviceMissed, .staffConduct))
        signals.insert(.saysSettled, if: says(.resolved) && !isOpen)
        signals.insert(.withdrawal, if: says(.withdrawal) && !isOpen)
    }

    /// Some sentence without thanks reports a fault or asks for something.
    private var reportsBesideThanks: Bool {
        reading.sentences.contains { sentence in
            let said = sentence.said
            guard !said.contains(.thanks) else { return said.contains(.asks) }
            return said.contains(.asks) || (said.contains(.faultNoun) && said.contains(.faultState))
        }
    }
}
