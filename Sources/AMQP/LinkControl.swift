internal import Dispatch
import Synchronization

/// What other threads want of a link's thread: a wake-up, the end, and for the worst case the interruption of what it is blocked in.
final class LinkControl: Sendable {
    private struct State {
        var wake: WakeDescriptor?
        var isSignalled = false
        var isStarted = false
        /// When the end must have come; nil: nobody asked for it.
        var end: ContinuousClock.Instant?
        var interrupter: Interrupter?
        var isConnecting = false
        var rounds: UInt64 = 0
    }

    private let state = Mutex(State())

    /// The instant by which the thread must end, once asked to.
    var end: ContinuousClock.Instant? { state.withLock { $0.end } }

    /// How often the thread has come round: looked at what others want, or tried to connect.
    var rounds: UInt64 { state.withLock { $0.rounds } }

    /// Makes the descriptor that the thread polls. Once per link: a link runs once.
    func start() throws(AMQPError) -> WakeDescriptor {
        let wake = try WakeDescriptor()
        let isFirst = state.withLock { state in
            defer { state.isStarted = true }
            if !state.isStarted { state.wake = wake }
            return !state.isStarted
        }
        precondition(isFirst, "a consumer or publisher runs once")
        return wake
    }

    /// Wakes the thread, if it is not awake already.
    func wake() {
        state.withLock { state in
            guard !state.isSignalled else { return }
            state.isSignalled = true
            state.wake?.signal()
        }
    }

    /// Takes back the wake-ups so far. The thread looks at what others want after this, so that no wish is overlooked.
    func clearWake() {
        state.withLock { state in
            state.rounds &+= 1
            guard state.isSignalled else { return }
            state.isSignalled = false
            state.wake?.clear()
        }
    }

    /// An attempt to connect begins; returns what interrupts it.
    func connecting() -> Interrupter {
        let interrupter = Interrupter()
        let isStopping = state.withLock { state in
            state.interrupter = interrupter
            state.isConnecting = true
            state.rounds &+= 1
            return state.end != nil
        }
        if isStopping { interrupter.interrupt() }
        return interrupter
    }

    /// The attempt succeeded.
    func connected() {
        state.withLock { $0.isConnecting = false }
    }

    /// Asks for the end within `limit`. An attempt to connect ends at once; what blocks longer is interrupted then.
    func stop(within limit: Duration) {
        let end = ContinuousClock().now + max(limit, .zero)
        let connecting: Interrupter? = state.withLock { state in
            state.end = state.end.map { min($0, end) } ?? end
            return state.isConnecting ? state.interrupter : nil
        }
        connecting?.interrupt()
        wake()
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(limit.pollMilliseconds))) {
            [weak self] in
            self?.state.withLock { $0.interrupter }?.interrupt()
        }
    }
}
