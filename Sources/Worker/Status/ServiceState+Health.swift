extension ServiceState {
    /// Why the daemon is not ready; the raw values are stable codes.
    enum Hindrance: String, CaseIterable, Sendable {
        /// The record is being read, or the broker waited for.
        case starting
        /// What is in hand is finished, and no more taken.
        case stopping
        /// No messages can come in.
        case intakeLinkDown = "intake_link_down"
        /// No events can go out.
        case eventsLinkDown = "events_link_down"
        /// Deadlines wait until what the queue kept has been read.
        case catchingUp = "catching_up"
        /// The loop does not come round, or a commit does not end.
        case notDeciding = "not_deciding"
        /// There is too little room on the record's file system.
        case diskFull = "disk_full"
    }

    /// Bytes of room below which the disk counts as full: what the record's log takes before it is moved into the file.
    static let leastRoom = 64 << 20

    /// The daemon lives: its deciding loop makes progress, or has not begun to, or is done.
    func isAlive(at now: SuspendingClock.Instant) -> Bool { isStopping || loop.isAlive(at: now) }

    /// Everything that keeps the daemon from being ready, where `room` is what is free on the record's file system, in bytes, if known.
    func hindrances(at now: SuspendingClock.Instant, room: Int?) -> [Hindrance] {
        Hindrance.allCases.filter { hindrance in
            switch hindrance {
            case .starting: !loop.hasTurned
            case .stopping: isStopping
            case .intakeLinkDown: !intake.state.works
            case .eventsLinkDown: !events.state.works
            case .catchingUp: loop.hasTurned && isCatchingUp
            case .notDeciding: !isStopping && !loop.isSwift(at: now)
            case .diskFull: room.map { $0 < Self.leastRoom } ?? false
            }
        }
    }
}
