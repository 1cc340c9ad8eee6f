internal import AMQP
internal import Synchronization

/// The present state of one connection to the broker, for those who must act on it.
final class LinkMonitor: Sendable {
    private struct State {
        var link: LinkState = .connecting(attempt: 1)
        var observers: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    /// Calls `observer` after every change, on the connection's thread.
    func onChange(_ observer: @escaping @Sendable () -> Void) {
        state.withLock { $0.observers.append(observer) }
    }

    /// The connection's state is now `link`.
    func change(to link: LinkState) {
        let observers = state.withLock { state in
            state.link = link
            return state.observers
        }
        for observer in observers { observer() }
    }

    /// Messages flow, or did until fetching was paused.
    var isUp: Bool {
        switch state.withLock({ $0.link }) {
        case .up, .blocked, .unblocked, .paused: true
        case .connecting, .queueGone, .down, .ended: false
        }
    }

    /// The broker takes publications.
    var takesPublications: Bool { state.withLock { $0.link }.works }

    /// Nothing more is fetched.
    var isPaused: Bool { state.withLock { $0.link } == .paused }
}
