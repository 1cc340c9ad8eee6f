internal import Synchronization

/// Ends something once: when its end has been asked for and nothing is in hand any more.
///
/// Asked again whenever either may have become true; `end` is called at most once, outside the lock.
final class GracefulEnd: Sendable {
    private enum State { case running, asked, ended }

    private let state = Mutex(State.running)
    private let isDone: @Sendable () -> Bool
    private let end: @Sendable () -> Void

    init(when isDone: @escaping @Sendable () -> Bool, end: @escaping @Sendable () -> Void) {
        self.isDone = isDone
        self.end = end
    }

    /// Asks for the end.
    func ask() {
        state.withLock { if $0 == .running { $0 = .asked } }
        check()
    }

    /// Something was finished: perhaps the last thing in hand.
    func check() {
        guard state.withLock({ $0 == .asked }), isDone() else { return }
        let first = state.withLock { state in
            defer { state = .ended }
            return state == .asked
        }
        if first { end() }
    }
}
