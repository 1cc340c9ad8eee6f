internal import Operations
internal import Synchronization

/// Where the consuming thread leaves arrivals and the deciding thread takes them, whole arrays at a time.
///
/// Bounded by the broker's prefetch: what is here is not acknowledged, so no more than that can come.
final class Mailbox: Sendable {
    private struct State {
        var arrivals: [Arrival] = []
        var backlog: CatchingUp.Backlog?
        var closed = false
    }

    /// Rings when there is something to take, or to look at.
    let bell = Bell()
    private let state = Mutex(State())

    /// Tells that a session with the broker began, and what the queue held then, before any of its arrivals; `nil`: that it ended.
    func sessionChanged(_ backlog: CatchingUp.Backlog?) {
        state.withLock { $0.backlog = backlog }
        bell.ring()
    }

    /// What the queue held when the present session began; `nil` where there is none.
    var backlog: CatchingUp.Backlog? { state.withLock { $0.backlog } }

    /// Leaves `arrivals`.
    func put(_ arrivals: [Arrival]) {
        state.withLock { $0.arrivals += arrivals }
        bell.ring()
    }

    /// Lets the taker finish what is there, and then end.
    func close() {
        state.withLock { $0.closed = true }
        bell.ring()
    }

    /// Nothing is there to take.
    var isEmpty: Bool { state.withLock { $0.arrivals.isEmpty } }

    /// Nothing is there to take, and nothing more will come.
    var isFinished: Bool { state.withLock { $0.closed && $0.arrivals.isEmpty } }

    /// Suspects that one turn takes: each is committed alone, and what was settled must be acknowledged between them.
    private static let suspectsATurn = 8

    /// Takes at most `limit` arrivals, oldest first, without waiting.
    func take(limit: Int) -> [Arrival] {
        state.withLock { state in
            var suspects = 0
            let taken = Array(
                state.arrivals.prefix(limit).prefix { arrival in
                    suspects += arrival.isSuspect ? 1 : 0
                    return suspects <= Self.suspectsATurn
                })
            state.arrivals.removeFirst(taken.count)
            return taken
        }
    }
}
