internal import Casework

extension Census {
    /// Notices sent to each level of the ladder in the period.
    var escalationFigures: [Series] {
        let sent = chronicle.notices.filter { period.contains($0.at) && $0.level > 0 }
        func byLevel(_ indicator: Indicator, _ subject: Chronicle.NoticeSent.Subject) -> Series {
            let ours = sent.filter { $0.subject == subject }
            let highest = ours.map(\.level).max() ?? 0
            let counts = (0..<highest).map { index in
                (code: String(index + 1), count: ours.reduce(0) { $0 + ($1.level == index + 1 ? $1.count : 0) })
            }
            return Series(indicator, by: .level, counts)
        }
        return [byLevel(.followUpEscalations, .followUp), byLevel(.meetingEscalations, .meeting)]
    }

    /// What became of the cases whose first complaint contact was registered in the period.
    var caseFigures: [Series] {
        let opened = complaints.filter { firstOfCase.contains($0.requestID) }
        let cases = Set(opened.compactMap(\.caseID))
        let unclosed = Set(contacts.filter { $0.isComplaint && !$0.isClosed }.compactMap(\.caseID))
        let settled = settledBy(cases)
        return [
            Series(.cases, .count(cases.count)),
            Series(.casesClosed, .share(cases.subtracting(unclosed).count, of: cases.count)),
            Series(
                .casesResolved, by: .status,
                [
                    ("citizen", settled.values.count { $0 == .citizen }),
                    ("city", settled.values.count { $0 == .city }),
                    ("not_resolved", cases.count - settled.count),
                ]),
            Series(
                .casesReopened,
                .count(Set(chronicle.reopenings.compactMap { caseID(of: $0.requestID) }).intersection(cases).count)),
        ]
    }

    /// Who states of each settled case that it is: the last resolution, unless the matter came up again after it.
    private func settledBy(_ cases: Set<CaseID>) -> [CaseID: ResolutionSource] {
        var reopened: [CaseID: Instant] = [:]
        for reopening in chronicle.reopenings {
            guard let caseID = caseID(of: reopening.requestID) else { continue }
            reopened[caseID] = max(reopened[caseID] ?? reopening.at, reopening.at)
        }
        var settled: [CaseID: ResolutionSource] = [:]
        for resolution in chronicle.resolutions.sorted(by: { $0.at < $1.at }) {
            guard let caseID = caseID(of: resolution.requestID), cases.contains(caseID) else { continue }
            if let last = reopened[caseID], last > resolution.at { continue }
            settled[caseID] = resolution.by
        }
        return settled
    }

    private func caseID(of requestID: RequestID) -> CaseID? { chronicle.contacts[requestID]?.caseID }
}
