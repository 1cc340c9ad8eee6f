/// The ladder of the follow-up (`service.md`, "Warnings and escalation"): a case sends each rung once for its oldest open
/// obligation, and lists the others.
extension Draft {
    mutating func serveFollowUpLadder(of caseID: CaseID) {
        guard let caseFile = caseFile(caseID), let oldest = caseFile.oldestOpenObligation else { return }
        let serving = Serving([policy.followUp.climb(of: oldest)], at: now)
        guard !serving.served.isEmpty else { return }
        update(caseID) {
            $0.change(oldest.requestID) {
                $0.rungsSent.formUnion(serving.served)
                $0.told.formUnion(serving.notice?.place.addressedTo ?? [])
            }
        }
        for due in serving.listed {
            list(.followUp(oldest.requestID), of: caseID, on: due.rung, dueAt: oldest.dueAt)
        }
        guard let place = serving.notice?.place else { return }
        let efforts = efforts(in: caseFile, since: oldest.countsFrom, besides: oldest.requestID)
        let notice = FollowUpNotice(obligationID: oldest.id, place: place, efforts: efforts)
        emit(
            place.level == 0 ? .followUpDueSoon(notice) : .followUpOverdue(notice), about: caseID,
            requests: [oldest.requestID] + efforts.alsoOpen.map(\.obligationID.requestID),
            routingDistrict: oldest.routingDistrict ?? District.unknownSlug)
    }

    /// What was tried in vain in `caseFile` after `start`, and the follow-ups that it owes, `besides` that of one contact.
    func efforts(in caseFile: Case, since start: Instant, besides requestID: RequestID? = nil) -> Efforts {
        let inVain = attempts(in: caseFile.id).filter { $0.isInVain && $0.contactedAt > start }
        let others = caseFile.obligations.filter { $0.isOpen && $0.requestID != requestID }
            .sorted { ($0.dueAt, $0.requestID) < ($1.dueAt, $1.requestID) }
        return Efforts(
            attempts: inVain.count, lastAttemptAt: inVain.map(\.contactedAt).max(),
            alsoOpen: others.map { OpenObligation(obligationID: $0.id, dueAt: $0.dueAt) })
    }
}

extension FollowUpPolicy {
    /// Where `obligation` stands on the ladder.
    func climb(of obligation: FollowUpObligation) -> Climb {
        Climb(ladder: ladder, deadline: obligation.dueAt, served: obligation.rungsSent)
    }
}
