internal import Casework

/// A mandatory meeting as the trail tells it up to the cut-off.
struct RecordedMeeting: Equatable {
    /// How it stands.
    enum State: Equatable {
        case toSchedule
        case scheduled(for: Instant)
        case held(at: Instant)
        case declined(at: Instant)
        case withdrawn(at: Instant, reason: String)
    }

    let id: String
    /// The contact that made it mandatory: the earliest of those that ask for it.
    var askedBy: RequestID?
    /// The contact from which its promises count.
    var countsFrom: Instant
    var scheduleBy: Instant
    var holdBy: Instant
    var state: State = .toSchedule
    /// How often each party was absent.
    var absences: [MeetingRole: Int] = [:]
}
