/// What an update makes of a meeting.
enum MeetingStep: Equatable {
    /// A date stands; another than the one before, if there was one.
    case schedule(for: Instant)
    case hold(at: Instant, attended: Set<MeetingRole>)
    case decline(at: Instant)
    /// It did not take place, or not with everybody: it is asked for again.
    case askAgain(absent: Set<MeetingRole>)
    /// The update says what is known already, or what is out of date.
    case nothing(String)
}

extension Meeting {
    /// What `update` makes of this meeting, or why it cannot be taken (the diagram at ``Meeting``).
    ///
    /// A date that has passed already is taken: it was written down late, and its outcome is owed all the same. What is
    /// said to have happened in the future is not. That it was held says that a date stood: where the message of that date is late or
    /// lost, the meeting is held all the same, and the late message changes nothing. That a date was missed or cancelled is only taken
    /// once there is one: it would move deadlines, and no number of such messages may do that.
    func step(for update: MeetingUpdated, now: Instant, tolerance: TimeSpan) throws(Refusal) -> MeetingStep {
        let latest = now + tolerance
        guard update.recordedAt <= latest else { throw illegal("recorded_at lies in the future") }
        if let updatedAt, update.recordedAt < updatedAt { return .nothing("update_out_of_order") }
        if repeatsLast(update) { return .nothing("update_known") }
        guard state.isOpen else { throw illegal("it is \(standing) already") }
        switch update.change {
        case .scheduled(let date):
            return .schedule(for: date)
        case .held(let at, let attended, _):
            guard at <= latest else { throw illegal("held_at lies in the future") }
            guard at + tolerance >= requestedAt else { throw illegal("held before it was asked for") }
            let absent = Set(MeetingRole.allCases).subtracting(attended)
            guard !absent.isEmpty else { return .hold(at: at, attended: attended) }
            guard scheduledFor != nil else { throw illegal("nobody can miss it: no date was scheduled") }
            return .askAgain(absent: absent)
        case .declinedByCitizen(let at, _):
            guard at <= latest else { throw illegal("declined_at lies in the future") }
            guard at + tolerance >= requestedAt else { throw illegal("declined before it was asked for") }
            return .decline(at: at)
        case .noShow(let absent):
            guard let date = scheduledFor else { throw illegal("nobody can miss it: no date was scheduled") }
            guard !absent.isEmpty else { throw illegal("a no-show names who was absent") }
            guard update.recordedAt + tolerance >= date else { throw illegal("no-show before its date") }
            return .askAgain(absent: absent)
        case .cancelled:
            guard scheduledFor != nil else { throw illegal("cancelled, but no date was scheduled") }
            return .askAgain(absent: [])
        }
    }

    /// Whether `update` tells again, under another message id, what was taken over last.
    private func repeatsLast(_ update: MeetingUpdated) -> Bool {
        switch (state, update.change) {
        case (.scheduled(let date), .scheduled(let said)): date == said
        case (.held(let at, _), .held(let said, let attended, _)):
            at == said && attended.isSuperset(of: MeetingRole.allCases)
        case (.declined(let at), .declinedByCitizen(let said, _)): at == said
        case (.requested, .noShow), (.requested, .cancelled), (.requested, .held):
            cycle > 1 && update.recordedAt == updatedAt
        default: false
        }
    }

    private var standing: String {
        switch state {
        case .requested: "requested"
        case .scheduled: "scheduled"
        case .held: "held"
        case .declined: "declined"
        case .withdrawn: supersededBy.map { "superseded by \($0)" } ?? "withdrawn"
        }
    }

    private func illegal(_ detail: String) -> Refusal {
        Refusal(.illegalMeetingChange, "meeting \(id): \(detail)")
    }
}
