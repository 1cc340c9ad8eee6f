internal import Casework

extension Census {
    /// The second contact, and the meeting that it makes mandatory.
    var meetingFigures: [Series] {
        let meetings = meetings
        return [
            Series(.secondCalls, .count(secondCalls.count)),
            Series(
                .meetings, by: .state,
                MeetingStep.allCases.map { step in (step.rawValue, meetings.count { MeetingStep($0.state) == step }) }),
            heldInTime,
            Series(
                .meetingsOverdueNow, by: .reason,
                MeetingDelay.allCases.map { delay in
                    (delay.rawValue, chronicle.meetings.values.count { MeetingDelay(of: $0, at: cutOff) == delay })
                }),
            withdrawn(meetings),
            Series(
                .absences, by: .party,
                MeetingRole.allCases.map { role in
                    (role.rawValue, meetings.reduce(0) { $0 + ($1.absences[role] ?? 0) })
                }),
            Series(.daysToMeeting, daysToMeeting(meetings)),
        ]
    }

    /// Of the meetings that were to be held in the period and were still owed then, those that were held by then.
    private var heldInTime: Series {
        let due = chronicle.meetings.values.filter { meeting in
            guard period.contains(meeting.holdBy), meeting.holdBy <= cutOff else { return false }
            switch meeting.state {
            case .declined(let at), .withdrawn(let at, _): return at > meeting.holdBy
            case .toSchedule, .scheduled, .held: return true
            }
        }
        let held = due.count { meeting in
            if case .held(let at) = meeting.state { at <= meeting.holdBy } else { false }
        }
        return Series(.meetingsHeldInTime, .share(held, of: due.count))
    }

    private func withdrawn(_ meetings: [RecordedMeeting]) -> Series {
        let reasons = meetings.compactMap { meeting -> String? in
            if case .withdrawn(_, let reason) = meeting.state { reason } else { nil }
        }
        let known: [WithdrawalReason] = [.kindCorrected, .matchCorrected, .superseded, .anonymous, .erased]
        return Series(
            .meetingsWithdrawn, by: .reason,
            known.map { reason in (reason.rawValue, reasons.count { $0 == reason.rawValue }) })
    }

    private func daysToMeeting(_ meetings: [RecordedMeeting]) -> FigureValue {
        let spans = meetings.compactMap { meeting -> TimeSpan? in
            if case .held(let at) = meeting.state { at.since(meeting.countsFrom) } else { nil }
        }
        return Self.percentile(50, of: spans, from: Formula.casesForMedian)
    }
}

/// How a meeting stands, as published.
private enum MeetingStep: String, CaseIterable {
    case toSchedule = "to_schedule"
    case scheduled
    case held
    case declined = "declined_by_citizen"
    case withdrawn

    init(_ state: RecordedMeeting.State) {
        switch state {
        case .toSchedule: self = .toSchedule
        case .scheduled: self = .scheduled
        case .held: self = .held
        case .declined: self = .declined
        case .withdrawn: self = .withdrawn
        }
    }
}

/// What of an open meeting is late; the gravest counts.
private enum MeetingDelay: String, CaseIterable {
    case notScheduled = "not_scheduled"
    case notHeld = "not_held"
    case outcomeMissing = "outcome_missing"

    init?(of meeting: RecordedMeeting, at cutOff: Instant) {
        switch meeting.state {
        case .scheduled(let date) where date <= cutOff: self = .outcomeMissing
        case .toSchedule, .scheduled:
            if meeting.holdBy <= cutOff {
                self = .notHeld
            } else if meeting.state == .toSchedule, meeting.scheduleBy <= cutOff {
                self = .notScheduled
            } else {
                return nil
            }
        case .held, .declined, .withdrawn: return nil
        }
    }
}
