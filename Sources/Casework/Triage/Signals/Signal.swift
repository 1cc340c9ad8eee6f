/// One thing that speaks for a kind, named so that a clerk can weigh it again: each is a reason with a wording of its own.
enum Signal: UInt8, CaseIterable, Sendable {
    // Against the city.
    case statesComplaint, staffConduct, discrimination, serviceMissed, serviceBadlyDone, decisionContested
    case nothingDone, waiting, contactedBefore, keepsHappening, promiseBroken, dissatisfiedWithService, displeased
    case mentionsComplaint
    // Asks for a service.
    case aboutPrivateParty, damageClaim, faultReported, faultDescribed, serviceAsked, serviceNamed
    // Neither.
    case question, informationTopic, asksAboutComplaints
    case thanks, closingThanks, suggestion, opinion, saysSettled, withdrawal
    // The category that 311 filed it under.
    case categoryComplaint, categoryService, categoryInformation, categoryComment
    // The channel.
    case bySocialMedia, inWriting
    // The person says that they complain, and of the city, a service or its people.
    case statesComplaintOfCity
    // Others were served; sent from one to the next; closed without being settled; the first time; somebody is praised.
    case leftOut, passedAround, closedUnsettled, firstTime, personPraised

    /// The reason's code: `staff_conduct`.
    var reason: ReasonCode { ReasonCode(rawValue: Self.codes[Int(rawValue)]) }

    private static let codes: [String] = allCases.map { signal in
        var code = ""
        for character in String(describing: signal) {
            if character.isUppercase { code += "_" }
            code += character.lowercased()
        }
        return code
    }

    /// For which kind the signal is told to a person as a reason, and how far up. (How much it weighs in the judgement is in the
    /// table of evidence.)
    var weights: KindScores { Self.table[Int(rawValue)] }

    /// The signals to tell for a kind: those that speak for it, then those that speak for another, each strongest first.
    static let order = PerKind { kind in
        let supporting = allCases.filter { $0.weights[kind] >= worthTelling }
        let opposing = allCases.filter { $0.weights[kind] < worthTelling && $0.weights.strongest >= worthTelling }
        return (
            supporting: supporting.sorted { $0.weights[kind] > $1.weights[kind] },
            opposing: opposing.sorted { $0.weights.strongest > $1.weights.strongest }
        )
    }

    private static let worthTelling = 0.5

    private static let table: [KindScores] = allCases.map { signal in
        switch signal {
        case .statesComplaint: KindScores(complaint: 3.2)
        case .statesComplaintOfCity: KindScores(complaint: 3.3)
        case .leftOut: KindScores(complaint: 1.5)
        case .passedAround: KindScores(complaint: 2.0)
        case .closedUnsettled: KindScores(complaint: 2.2)
        case .firstTime: KindScores(serviceRequest: 2.0)
        case .personPraised: KindScores(comment: 2.0)
        case .staffConduct: KindScores(complaint: 3.4)
        case .discrimination: KindScores(complaint: 3.0)
        case .serviceMissed: KindScores(complaint: 2.8, serviceRequest: 0.4)
        case .serviceBadlyDone: KindScores(complaint: 2.8, serviceRequest: 0.3)
        case .decisionContested: KindScores(complaint: 3.0, information: 0.2)
        case .nothingDone: KindScores(complaint: 2.8)
        case .waiting: KindScores(complaint: 2.2)
        case .contactedBefore: KindScores(complaint: 3.0)
        case .keepsHappening: KindScores(complaint: 0.9)
        case .promiseBroken: KindScores(complaint: 2.6)
        case .dissatisfiedWithService: KindScores(complaint: 2.9)
        case .displeased: KindScores(complaint: 1.3)
        case .mentionsComplaint: KindScores(complaint: 0.8)
        case .aboutPrivateParty: KindScores(serviceRequest: 3.4)
        case .damageClaim: KindScores(serviceRequest: 3.4)
        case .faultReported: KindScores(serviceRequest: 2.4)
        case .faultDescribed: KindScores(serviceRequest: 0.9)
        case .serviceAsked: KindScores(serviceRequest: 1.9)
        case .serviceNamed: KindScores(serviceRequest: 0.5, information: 0.2)
        case .question: KindScores(information: 2.5)
        case .informationTopic: KindScores(information: 0.8)
        case .asksAboutComplaints: KindScores(information: 1.0)
        case .thanks: KindScores(comment: 3.3)
        case .closingThanks: KindScores(comment: 0.2)
        case .suggestion: KindScores(comment: 2.6)
        case .opinion: KindScores(comment: 1.8)
        case .saysSettled: KindScores(comment: 2.4)
        case .withdrawal: KindScores(comment: 2.4)
        case .categoryComplaint: KindScores(complaint: 2.4)
        case .categoryService: KindScores(serviceRequest: 1.6)
        case .categoryInformation: KindScores(information: 1.6)
        case .categoryComment: KindScores(comment: 1.8)
        case .bySocialMedia: KindScores(comment: 0.2)
        case .inWriting: KindScores(complaint: 0.1)
        }
    }
}

/// A set of signals.
struct SignalSet: Sendable, Equatable {
    private(set) var bits: UInt64 = 0

    /// The set of `signals`.
    init(_ signals: Signal...) {
        for signal in signals { insert(signal) }
    }

    mutating func insert(_ signal: Signal) { bits |= 1 << UInt64(signal.rawValue) }
    mutating func insert(_ signal: Signal, if condition: Bool) { if condition { insert(signal) } }
    mutating func remove(_ signal: Signal) { bits &= ~(1 << UInt64(signal.rawValue)) }
    mutating func formUnion(_ other: SignalSet) { bits |= other.bits }
    func contains(_ signal: Signal) -> Bool { bits & (1 << UInt64(signal.rawValue)) != 0 }
    func intersects(_ other: SignalSet) -> Bool { bits & other.bits != 0 }
    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }

    /// Calls `body` for each member, in the order of their declaration.
    @inline(__always)
    func forEach(_ body: (Signal) -> Void) {
        var rest = bits
        while rest != 0 {
            if let signal = Signal(rawValue: UInt8(rest.trailingZeroBitCount)) { body(signal) }
            rest &= rest - 1
        }
    }
}
