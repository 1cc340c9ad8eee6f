internal import CaseStore
internal import Casework

/// What became of one follow-up owed from one look at the worklist to the next.
struct WorklistChange: Equatable {
    /// The codes that programs get.
    enum Kind: String, Encodable {
        /// It is owed now.
        case added
        /// Its deadline has passed.
        case late
        /// Somebody tried and did not reach the citizen.
        case attempted
        /// Its deadline, priority, district or case is another.
        case changed
        /// It is owed no longer: the citizen was reached, or the complaint corrected away.
        case removed
    }

    let kind: Kind
    let entry: WorklistEntry

    /// The changes from what was owed `before` to what is owed at `now`: what has come, in the order of deadlines, then what has gone.
    static func between(
        _ before: [WorklistEntry], at then: Instant, and entries: [WorklistEntry], at now: Instant
    ) -> [WorklistChange] {
        let known = Dictionary(before.map { ($0.requestID, $0) }, uniquingKeysWith: { first, _ in first })
        let present = Set(entries.map(\.requestID))
        return entries.flatMap { changes(from: known[$0.requestID], at: then, to: $0, at: now) }
            + before.filter { !present.contains($0.requestID) }.map { WorklistChange(kind: .removed, entry: $0) }
    }

    private static func changes(
        from before: WorklistEntry?, at then: Instant, to entry: WorklistEntry, at now: Instant
    ) -> [WorklistChange] {
        guard let before else { return [WorklistChange(kind: .added, entry: entry)] }
        var kinds: [Kind] = []
        if before.dueAt >= then, entry.dueAt < now { kinds.append(.late) }
        if entry.attempts > before.attempts { kinds.append(.attempted) }
        if entry.dueAt != before.dueAt || entry.priority != before.priority || entry.district != before.district
            || entry.caseID != before.caseID
        {
            kinds.append(.changed)
        }
        return kinds.map { WorklistChange(kind: $0, entry: entry) }
    }

    /// The change on one line for people.
    func line(for audience: Audience) -> String {
        let facts = [
            audience.time(audience.now), audience.word(kind), entry.requestID.text, entry.caseID.description,
            audience.say("échéance ", "due ") + audience.time(entry.dueAt), audience.remaining(until: entry.dueAt),
            entry.district, entry.serviceName,
        ]
        return Printable.line(facts.compactMap(\.self).joined(separator: "  "))
    }
}

extension Audience {
    fileprivate func word(_ kind: WorklistChange.Kind) -> String {
        switch kind {
        case .added: say("dû", "owed")
        case .late: say("en retard", "late")
        case .attempted: say("essai", "attempt")
        case .changed: say("changé", "changed")
        case .removed: say("plus dû", "owed no longer")
        }
    }
}
