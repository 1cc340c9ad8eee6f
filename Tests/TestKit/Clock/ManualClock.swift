public import Casework
public import Operations
import Synchronization

/// A clock that a test moves by hand.
///
/// The handshake: a test first awaits ``armed(until:)``, that somebody waits for an instant, and then advances. So it
/// neither sleeps nor guesses.
public final class ManualClock: WallClock {
    private struct Timer {
        let bell: Bell
        let instant: Instant?
    }

    private struct Expectation {
        let instant: Instant?
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var now: Instant
        var nextID = 0
        var timers: [Int: Timer] = [:]
        var expectations: [Int: Expectation] = [:]

        /// Takes out the expectations that a timer fulfils.
        mutating func fulfilled() -> [CheckedContinuation<Void, Never>] {
            let met = expectations.filter { isArmed(until: $0.value.instant) }
            for id in met.keys { expectations[id] = nil }
            return met.values.map(\.continuation)
        }

        func isArmed(until instant: Instant?) -> Bool {
            timers.values.contains { timer in instant.map { timer.instant == $0 } ?? (timer.instant != nil) }
        }

        mutating func takeID() -> Int {
            nextID += 1
            return nextID
        }
    }

    private let state: Mutex<State>

    /// A clock that reads `now`.
    public init(now: Instant) {
        state = Mutex(State(now: now))
    }

    /// What the test has set.
    public var now: Instant { state.withLock { $0.now } }

    /// Blocks until the bell rings or the test moves the clock to `instant`.
    public func wait(for bell: Bell, until instant: Instant?) {
        let (id, met) = state.withLock { state -> (Int?, [CheckedContinuation<Void, Never>]) in
            if let instant, instant <= state.now { return (nil, []) }
            let id = state.takeID()
            state.timers[id] = Timer(bell: bell, instant: instant)
            return (id, state.fulfilled())
        }
        for continuation in met { continuation.resume() }
        // Due already: takes a ring that is there, as a wait that ends by time does.
        guard let id else {
            bell.wait(atMost: .zero)
            return
        }
        bell.wait()
        state.withLock { $0.timers[id] = nil }
    }

    /// Moves the clock by `span`, back if negative, and wakes who waits for an instant that has come.
    public func advance(by span: TimeSpan) {
        move { $0 + span }
    }

    /// Sets the clock to `instant` and wakes who waits for an instant that has come.
    public func set(to instant: Instant) {
        move { _ in instant }
    }

    /// Returns once somebody waits for exactly `instant`, or for any instant when `nil`; a wait for the bell alone does not count.
    public func armed(until instant: Instant? = nil) async {
        await withCheckedContinuation { continuation in
            let isMet = state.withLock { state in
                if state.isArmed(until: instant) { return true }
                let id = state.takeID()
                state.expectations[id] = Expectation(instant: instant, continuation: continuation)
                return false
            }
            if isMet { continuation.resume() }
        }
    }

    private func move(_ change: (Instant) -> Instant) {
        let bells = state.withLock { state -> [Bell] in
            state.now = change(state.now)
            let due = state.timers.filter { timer in timer.value.instant.map { $0 <= state.now } ?? false }
            // A timer whose instant has come is no longer armed: the next wait must arm it again.
            for id in due.keys { state.timers[id] = nil }
            return due.values.map(\.bell)
        }
        for bell in bells { bell.ring() }
    }
}
