/// Whether a thread comes round: what it counts goes up. Time is elapsed time in which the machine was not asleep.
struct ThreadProgress: Sendable {
    /// How long the count may stand still.
    let longestSilence: Duration
    private var rounds: UInt64?
    private var since: SuspendingClock.Instant?

    init(longestSilence: Duration) {
        self.longestSilence = longestSilence
    }

    /// Learns that the thread has come round `rounds` times by `now`; returns whether it did so lately.
    mutating func isMoving(_ rounds: UInt64, at now: SuspendingClock.Instant) -> Bool {
        guard let since, rounds == self.rounds else {
            (self.rounds, self.since) = (rounds, now)
            return true
        }
        return since.duration(to: now) <= longestSilence
    }
}
