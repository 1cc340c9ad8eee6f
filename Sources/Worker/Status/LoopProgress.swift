/// Whether the loop that decides comes round. Time is elapsed time in which the machine was not asleep.
struct LoopProgress: Sendable {
    /// It comes round every ``SystemClock/longestWait`` at least, even with nothing to do; three times that, and it is stuck.
    static let longestSilence: Duration = .seconds(90)
    /// A turn takes milliseconds; one that takes so long waits for a disk that does not answer.
    static let longestTurn: Duration = .seconds(10)

    private var began: SuspendingClock.Instant?
    private var ended: SuspendingClock.Instant?

    /// It has come round once.
    var hasTurned: Bool { ended != nil }

    mutating func begin(at now: SuspendingClock.Instant) { began = now }

    mutating func end(at now: SuspendingClock.Instant) {
        began = nil
        ended = now
    }

    /// Whether it came round within ``longestSilence``; true before its first turn, when there is nothing to tell of it.
    func isAlive(at now: SuspendingClock.Instant) -> Bool {
        guard let last = ended ?? began else { return true }
        return last.duration(to: now) <= Self.longestSilence
    }

    /// Whether it comes round and what it decides gets recorded.
    func isSwift(at now: SuspendingClock.Instant) -> Bool {
        isAlive(at: now) && began.map { $0.duration(to: now) <= Self.longestTurn } ?? true
    }
}
