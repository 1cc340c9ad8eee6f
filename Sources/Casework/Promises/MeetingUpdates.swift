/// What happens to a meeting (`service.md`, "The mandatory meeting").
extension Draft {
    /// Takes in what happened to a meeting. Its case must be loaded, and the one that was linked into.
    mutating func apply(_ update: MeetingUpdated) -> Decision.Outcome {
        let caseID = caseToday(update.meetingID.caseID)
        guard let meeting = caseFile(caseID)?.meeting(update.meetingID) else {
            return .refused(Refusal(.unknownMeeting, "no meeting \(update.meetingID)"))
        }
        let step: MeetingStep
        do {
            step = try meeting.step(for: update, now: now, tolerance: policy.clockTolerance)
        } catch {
            return .refused(error)
        }
        if case .nothing(let reason) = step { return .unchanged(reason) }
        note(entry(of: update, in: caseID))
        keepOutcome(of: meeting, update)
        markMissed(by: meeting, step, recordedAt: update.recordedAt, in: caseID)
        change(meeting.id, in: caseID) { $0.updatedAt = update.recordedAt }
        take(step, of: meeting, recordedAt: update.recordedAt, in: caseID)
        keepPromises(of: caseID)
        return .applied
    }

    /// What was agreed is kept with the contact that asked for the meeting, or the next that still keeps words.
    private mutating func keepOutcome(of meeting: Meeting, _ update: MeetingUpdated) {
        guard case .held(let at, _, let outcome?) = update.change,
            let asker = meeting.contacts.first(where: { contact($0)?.details != nil })
        else { return }
        keep(StaffNote(.meetingHeld, by: update.recordedBy, at: at, text: outcome), with: asker)
    }

    private mutating func take(_ step: MeetingStep, of meeting: Meeting, recordedAt: Instant, in caseID: CaseID) {
        switch step {
        case .schedule(let date):
            schedule(meeting, for: date, in: caseID)
        case .askAgain(let absent):
            askAgain(meeting, absent: absent, recordedAt: recordedAt, in: caseID)
        case .hold(let at, let attended):
            note("meeting_closed", meeting, in: caseID, ["outcome": .text("held"), "at": .instant(at)])
            close(meeting, as: .held(at: at, attended: attended), in: caseID)
        case .decline(let at):
            note("meeting_closed", meeting, in: caseID, ["outcome": .text("declined_by_citizen"), "at": .instant(at)])
            close(meeting, as: .declined(at: at), in: caseID)
        case .nothing:
            break
        }
    }

    private mutating func schedule(_ meeting: Meeting, for date: Instant, in caseID: CaseID) {
        let outcomeBy = policy.calendar.deadline(policy.meeting.outcomeWithin, from: date)
        change(meeting.id, in: caseID) {
            if $0.scheduledFor != nil { $0.timesRescheduled += 1 }
            $0.state = .scheduled(for: date)
            $0.outcomeBy = outcomeBy
            $0.forgetRungs(of: .outcomeMissing)
        }
        reassign(meeting.id, in: caseID, new: true)
        tell(of: meeting.id, in: caseID) { .meetingScheduled($0, for: date) }
    }

    /// Asks for the meeting again. The original deadlines stand; only when the citizen alone stayed away, new ones count
    /// from when that was recorded.
    private mutating func askAgain(
        _ meeting: Meeting, absent: Set<MeetingRole>, recordedAt: Instant, in caseID: CaseID
    ) {
        let calendar = policy.calendar
        let terms = policy.meeting
        change(meeting.id, in: caseID) {
            $0.state = .requested
            $0.cycle += 1
            $0.timesRescheduled += 1
            $0.outcomeBy = nil
            for role in absent { $0.absences[role, default: 0] += 1 }
            $0.forgetRungs(of: .outcomeMissing)
            guard absent == [.citizen] else { return }
            $0.scheduleBy = calendar.deadline(terms.scheduleWithin, from: recordedAt)
            $0.holdBy = calendar.deadline(terms.holdWithin, from: recordedAt)
            $0.forgetRungs(of: .notScheduled)
            $0.forgetRungs(of: .notHeld)
        }
        if let asked = caseFile(caseID)?.meeting(meeting.id) {
            let absences = absent.map(\.rawValue).sorted().joined(separator: ",")
            note("meeting_asked_again", asked, in: caseID, ["absent": .text(absences)])
        }
        let subject = serviceName(for: meeting, in: caseID)
        tell(of: meeting.id, in: caseID) { .meetingRequested($0, subject: subject) }
    }

    private mutating func close(_ meeting: Meeting, as state: Meeting.State, in caseID: CaseID) {
        change(meeting.id, in: caseID) {
            $0.state = state
            $0.outcomeBy = nil
        }
        tell(of: meeting.id, in: caseID) { .meetingClosed($0) }
    }

    /// Marks what was missed before this update, also where no deadline was served in between: judged by the instants
    /// that the update states. Of a meeting held on a date that we have not been told of, nobody knows here whether that was set in time.
    private mutating func markMissed(by meeting: Meeting, _ step: MeetingStep, recordedAt: Instant, in caseID: CaseID) {
        var missed: [MeetingLateness] = []
        let happenedAt: Instant
        var wasHeld = false
        switch step {
        case .hold(let at, _): (happenedAt, wasHeld) = (at, true)
        case .decline(let at): happenedAt = at
        case .schedule, .askAgain, .nothing: happenedAt = recordedAt
        }
        if meeting.scheduledFor == nil, !wasHeld, happenedAt > meeting.scheduleBy {
            missed.append(.notScheduled)
        }
        if happenedAt > meeting.holdBy { missed.append(.notHeld) }
        if let outcomeBy = meeting.outcomeBy, recordedAt > outcomeBy { missed.append(.outcomeMissing) }
        for lateness in missed { breach(lateness, of: meeting.id, in: caseID) }
    }

    private func entry(of update: MeetingUpdated, in caseID: CaseID) -> AuditEntry {
        var facts: [String: AuditEntry.Fact] = [
            "meeting_id": .text(update.meetingID.description), "recorded_at": .instant(update.recordedAt),
        ]
        switch update.change {
        case .scheduled(let date):
            facts["status"] = .text("scheduled")
            facts["scheduled_for"] = .instant(date)
        case .held(let at, let attended, _):
            facts["status"] = .text("held")
            facts["held_at"] = .instant(at)
            facts["attended"] = .text(attended.map(\.rawValue).sorted().joined(separator: ","))
        case .declinedByCitizen(let at, _):
            facts["status"] = .text("declined_by_citizen")
            facts["declined_at"] = .instant(at)
        case .noShow(let absent):
            facts["status"] = .text("no_show")
            facts["absent"] = .text(absent.map(\.rawValue).sorted().joined(separator: ","))
        case .cancelled:
            facts["status"] = .text("cancelled")
        }
        return AuditEntry("meeting_updated", caseID: caseID, facts: facts)
    }
}

extension Meeting {
    /// The deadline of `lateness` is a new one: its ladder starts again.
    mutating func forgetRungs(of lateness: MeetingLateness) {
        rungsSent = rungsSent.filter { !$0.hasPrefix("\(lateness.rawValue):") }
    }
}
