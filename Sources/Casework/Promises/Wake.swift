extension Draft {
    /// Sets the instant at which something of `caseID` next falls due.
    ///
    /// `served` is the instant up to which everything has been served: the wake then lies after it, so that a case never
    /// wakes at once in a loop.
    mutating func setWake(of caseID: CaseID, after served: Instant? = nil) {
        guard let caseFile = caseFile(caseID) else { return }
        let due = caseFile.mergedInto == nil ? dueInstants(of: caseFile) : []
        let wakeAt = due.filter { instant in served.map { instant > $0 } ?? true }.min()
        update(caseID) { $0.wakeAt = wakeAt }
    }

    /// Every instant at which something of `caseFile` falls due that has not been served.
    private func dueInstants(of caseFile: Case) -> [Instant] {
        var due = caseFile.reviews.filter(\.isOpen).map(\.decideBy)
        due += caseFile.obligations.filter { $0.isOpen && $0.breachedAt == nil }.map(\.dueAt)
        if let oldest = caseFile.oldestOpenObligation, let next = policy.followUp.climb(of: oldest).next {
            due.append(next)
        }
        guard let meeting = caseFile.openMeeting else { return due }
        if let boundary = mandateBoundary(for: meeting, in: caseFile) { due.append(boundary) }
        for (lateness, climb) in policy.meeting.climbs(of: meeting) {
            if let next = climb.next { due.append(next) }
            if meeting.breaches[lateness] == nil, let missedAt = climb.missedAt { due.append(missedAt) }
        }
        return due
    }

    /// When another councillor may have to sit at `meeting` by the directory: while it has no date, whoever is in office today is
    /// to sit there (``reassign(_:in:new:)``); a date settles who it is.
    private func mandateBoundary(for meeting: Meeting, in caseFile: Case) -> Instant? {
        guard meeting.scheduledFor == nil, let district = caseFile.district else { return nil }
        return policy.directory.nextMandateBoundary(of: district, after: today)
            .map(policy.calendar.localTime.start(of:))
    }
}
