/// One promise on its ladder: which rungs have been served, and which are due when.
struct Climb {
    let ladder: Ladder
    let deadline: Instant
    /// What the promise is called in the keys of the rungs served; empty where a ladder serves one promise alone.
    var scope = ""
    /// The keys of the rungs served so far.
    let served: Set<String>
    /// Rungs wait until then.
    var activeFrom = Instant.earliest
    /// Rungs at or after this never fall due.
    var activeUntil = Instant.latest

    /// What a rung is remembered by.
    func key(_ rung: Ladder.Rung) -> String { scope.isEmpty ? rung.name : "\(scope):\(rung.name)" }

    /// When `rung` falls due; `nil` when it never does.
    func instant(of rung: Ladder.Rung) -> Instant? {
        let instant = max(rung.instant(for: deadline), activeFrom)
        return instant < activeUntil ? instant : nil
    }

    /// When the promise counts as missed; `nil` when it never does.
    var missedAt: Instant? {
        let instant = max(deadline, activeFrom)
        return instant < activeUntil ? instant : nil
    }

    /// The rungs not served yet.
    var unserved: [Ladder.Rung] { ladder.rungs.filter { !served.contains(key($0)) } }

    /// The rungs not served that are due at `now`.
    func due(at now: Instant) -> [Ladder.Rung] {
        unserved.filter { rung in instant(of: rung).map { $0 <= now } ?? false }
    }

    /// When the next rung not served falls due.
    var next: Instant? { unserved.compactMap { instant(of: $0) }.min() }
}

/// What the ladders of a case or meeting owe now: at most one notice, and entries of lists.
///
/// After an outage there is one notice: the highest rung due, addressed to that level and every skipped one (`service.md`,
/// "Warnings and escalation"). A warning is of no use once its deadline has passed: it is marked served, and not sent.
struct Serving {
    /// A rung that is due, and the promise it is about (its place among the climbs).
    struct Due {
        let rung: Ladder.Rung
        let climb: Int
    }

    /// The single notice, if one is due, and which promise it is about.
    private(set) var notice: (climb: Int, place: RungNotice)?
    /// Rungs whose addressees want a list.
    private(set) var listed: [Due] = []
    /// The keys of all rungs that are served by this.
    private(set) var served: Set<String> = []

    /// What `climbs` owe at `now`; the gravest promise comes last.
    init(_ climbs: [Climb], at now: Instant) {
        var warnings: [Due] = []
        var escalations: [Due] = []
        for (index, climb) in climbs.enumerated() {
            for rung in climb.due(at: now) {
                served.insert(climb.key(rung))
                let due = Due(rung: rung, climb: index)
                if rung.level == 0 {
                    if climb.deadline > now { warnings.append(due) }
                } else if rung.digest != nil {
                    listed.append(due)
                } else {
                    escalations.append(due)
                }
            }
        }
        if let head = escalations.last {
            let lateBy = now.since(climbs[head.climb].deadline)
            let others = escalations.dropLast().reversed() + warnings
            notice = (head.climb, Self.place(of: head, of: climbs[head.climb], lateBy: lateBy, with: others))
        } else if let nearest = warnings.map(\.climb).min(by: { climbs[$0].deadline < climbs[$1].deadline }),
            let head = warnings.last(where: { $0.climb == nearest })
        {
            notice = (nearest, Self.place(of: head, of: climbs[nearest], lateBy: .zero, with: warnings))
        }
    }

    private static func place(of head: Due, of climb: Climb, lateBy: TimeSpan, with others: [Due]) -> RungNotice {
        var addressees = [head.rung.addressee]
        for other in others where !addressees.contains(other.rung.addressee) { addressees.append(other.rung.addressee) }
        let skipped = Set(others.map(\.rung.level)).subtracting([0, head.rung.level])
        return RungNotice(
            rung: head.rung.name, level: head.rung.level, dueAt: climb.deadline, lateBy: lateBy,
            skippedLevels: skipped.sorted(), addressedTo: addressees)
    }
}
