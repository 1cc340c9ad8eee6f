internal import Casework

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
        /// The queue of messages set aside takes none: the deliveries that wait for it take up the room of others.
        case deadQueueRefuses = "dead_queue_refuses"
        /// There is too little room on the record's file system.
        case diskFull = "disk_full"
    }

    /// Bytes of room below which the disk counts as full: what the record's log takes before it is moved into the file.
    static let leastRoom = 64 << 20

    /// How long the copy of a message set aside may wait for the broker's confirmation: it is sent again every second.
    static let longestSetAsideWait = TimeSpan.seconds(10)

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
            // Without the connection, that is what is named.
            case .deadQueueRefuses: events.state.works && deadQueueRefuses
            case .diskFull: room.map { $0 < Self.leastRoom } ?? false
            }
        }
    }
}
