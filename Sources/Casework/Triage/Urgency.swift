/// How pressing a request is among others of its kind, and why (`service.md`, "Triage"; the worklist's order).
struct Urgency {
    /// Points of each reason; they add up, to 100 at most.
    private enum Points {
        static let complaint = 10
        static let danger = 40
        static let vulnerable = 20
        static let repeatedFailure = 20
        static let nothingDone = 10
        static let treatment = 10
    }

    private(set) var reasons: [ReasonCode] = []
    private var points = 0

    init(of request: TriageSubject, signals: SignalSet, precedent: MatterHistory.Precedent) {
        let said = request.text.said
        if said.contains(.danger) { add(Points.danger, .dangerToPeople) }
        if said.contains(.vulnerable) { add(Points.vulnerable, .vulnerablePerson) }
        if precedent == .certain || signals.contains(.contactedBefore) || signals.contains(.keepsHappening) {
            add(Points.repeatedFailure, .repeatedFailure)
        }
        if precedent != .none, request.history.nothingDone { add(Points.nothingDone, .nobodyReachedSince) }
        // How a person was treated is its own signal; only the points are added here.
        if signals.contains(.staffConduct) || signals.contains(.discrimination) { points += Points.treatment }
    }

    /// 0 to 100.
    func priority(treatedAs kind: Kind) -> Int {
        min(100, points + (kind == .complaint ? Points.complaint : 0))
    }

    private mutating func add(_ value: Int, _ reason: ReasonCode) {
        points += value
        reasons.append(reason)
    }
}
