/// The ladders of a meeting: to be scheduled, to be held, to have its outcome recorded.
extension Draft {
    /// Marks every promise of an open meeting whose deadline has passed.
    mutating func breachOverdueMeetings(of caseID: CaseID) {
        for meeting in caseFile(caseID)?.meetings ?? [] where meeting.state.isOpen {
            for (lateness, climb) in policy.meeting.climbs(of: meeting) {
                if let missedAt = climb.missedAt, missedAt <= now { breach(lateness, of: meeting.id, in: caseID) }
            }
        }
    }

    /// Marks that `lateness` has happened, if it has not before.
    mutating func breach(_ lateness: MeetingLateness, of id: MeetingID, in caseID: CaseID) {
        guard let meeting = caseFile(caseID)?.meeting(id), meeting.breaches[lateness] == nil else { return }
        let seen = now
        change(id, in: caseID) { $0.breaches[lateness] = seen }
        note(
            AuditEntry(
                "meeting_breached", caseID: caseID,
                facts: ["meeting_id": .text(id.description), "reason": .text(lateness.rawValue)]))
    }

    mutating func serveMeetingLadder(of caseID: CaseID) {
        guard let caseFile = caseFile(caseID), let meeting = caseFile.openMeeting else { return }
        let climbs = policy.meeting.climbs(of: meeting)
        let serving = Serving(climbs.map(\.climb), at: now)
        guard !serving.served.isEmpty else { return }
        change(meeting.id, in: caseID) {
            $0.rungsSent.formUnion(serving.served)
            $0.told.formUnion(serving.notice?.place.addressedTo ?? [])
        }
        for due in serving.listed {
            let (lateness, climb) = climbs[due.climb]
            list(.meeting(meeting.id, lateness), of: caseID, on: due.rung, dueAt: climb.deadline)
        }
        guard let (climb, place) = serving.notice else { return }
        let efforts = efforts(in: caseFile, since: meeting.requestedAt)
        tell(of: meeting.id, in: caseID) {
            let notice = MeetingNotice(meeting: $0, reason: climbs[climb].lateness, place: place, efforts: efforts)
            return place.level == 0 ? .meetingDueSoon(notice) : .meetingOverdue(notice)
        }
    }
}

extension MeetingPolicy {
    /// What is owed of `meeting` as it stands, each promise on its ladder, the gravest last.
    ///
    /// Until a date stands, it is to be scheduled and to be held; once one does, to be held; from that date on, its outcome
    /// is to be recorded. Whether it was held in time is known only then.
    func climbs(of meeting: Meeting) -> [(lateness: MeetingLateness, climb: Climb)] {
        func climb(_ lateness: MeetingLateness, by deadline: Instant) -> Climb {
            Climb(ladder: ladder, deadline: deadline, scope: lateness.rawValue, served: meeting.rungsSent)
        }
        switch meeting.state {
        case .requested:
            return [
                (.notScheduled, climb(.notScheduled, by: meeting.scheduleBy)),
                (.notHeld, climb(.notHeld, by: meeting.holdBy)),
            ]
        case .scheduled(let date):
            var held = climb(.notHeld, by: meeting.holdBy)
            held.activeUntil = date
            guard let outcomeBy = meeting.outcomeBy else { return [(.notHeld, held)] }
            var outcome = climb(.outcomeMissing, by: outcomeBy)
            outcome.activeFrom = date
            return [(.notHeld, held), (.outcomeMissing, outcome)]
        case .held, .declined, .withdrawn:
            return []
        }
    }
}
