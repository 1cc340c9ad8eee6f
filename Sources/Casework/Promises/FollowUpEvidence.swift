/// Something that reached the citizen: when it took place, and when it was written down.
struct FollowUp: Equatable {
    var at: Instant
    var recordedAt: Instant
    /// The contact under whose id it was recorded; `nil` for a meeting held.
    var requestID: RequestID?
}

extension Draft {
    /// Everything in `caseID` that counts as a follow-up, earliest first: attempts that reached the citizen, and meetings held.
    func followUps(in caseID: CaseID) -> [FollowUp] {
        let reached = attempts(in: caseID).filter(\.counts).map {
            FollowUp(at: $0.contactedAt, recordedAt: $0.recordedAt, requestID: $0.requestID)
        }
        let held = (caseFile(caseID)?.meetings ?? []).compactMap { meeting -> FollowUp? in
            guard case .held(let at, _) = meeting.state else { return nil }
            return FollowUp(at: at, recordedAt: meeting.updatedAt ?? at)
        }
        return (reached + held).sorted { ($0.at, $0.recordedAt) < ($1.at, $1.recordedAt) }
    }

    /// Every attempt recorded under any of the case's requests.
    func attempts(in caseID: CaseID) -> [FollowUpAttempt] {
        contacts(of: caseID).flatMap(\.attempts)
    }
}

extension FollowUpAttempt {
    /// Whether a person of the city really reached the citizen (`service.md`, "What counts as a follow-up"): outbound,
    /// by somebody who is named, with an outcome that reaches. The citizen's own contact is never its own follow-up.
    static func counts(agent: String, outcome: FollowUpOutcome, direction: Direction) -> Bool {
        let isNamed = agent.unicodeScalars.contains { !$0.properties.isWhitespace }
        return isNamed && direction == .outbound && outcome.reachesCitizen
    }

    /// Whether both tell of the same attempt, written down once or twice.
    func isSame(as other: FollowUpAttempt) -> Bool {
        requestID == other.requestID && contactedAt == other.contactedAt && agent == other.agent
            && channel == other.channel && outcome == other.outcome && direction == other.direction
    }

    /// An attempt by the city that did not reach the citizen; what a machine sent on its own is none.
    var isInVain: Bool { direction == .outbound && !outcome.reachesCitizen && outcome != .automatic }
}
