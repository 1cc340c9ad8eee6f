internal import Synchronization

/// The one owner of acknowledgements: turns settled deliveries, from any thread, into what the broker is to be told.
final class Acknowledger: Sendable {
    private struct State {
        var session: UInt64 = 0
        var frontier: AckFrontier
        var arrived: UInt64 = 0
    }

    private let patience: Int
    private let state: Mutex<State>

    /// - Parameter prefetch: how many deliveries the broker lets be unacknowledged.
    init(prefetch: Int) {
        patience = max(prefetch / 2, 1)
        state = Mutex(State(frontier: AckFrontier(patience: patience)))
    }

    /// Takes note of deliveries that arrived; a new session makes the tags of the last one meaningless. Returns whether it is one.
    func arrived(_ count: Int, session: UInt64) -> Bool {
        state.withLock { state in
            let isNew = session > state.session
            if isNew { state = State(session: session, frontier: AckFrontier(patience: patience)) }
            if session == state.session { state.arrived += UInt64(count) }
            return isNew
        }
    }

    /// Marks `tickets` as settled, and has `tell` tell the consumer what follows, if anything; `rejected` ones it was told of.
    ///
    /// It is told within the lock: whoever sees nothing outstanding may close the connection.
    func settle(
        _ tickets: [Arrival.Ticket], rejected: Bool = false,
        tell: (_ acknowledgement: AckFrontier.Acknowledgement, _ session: UInt64) -> Void
    ) {
        state.withLock { state in
            let tags = tickets.filter { $0.session == state.session }.map(\.tag)
            let acknowledgement = state.frontier.settle(tags, rejected: rejected)
            if acknowledgement != AckFrontier.Acknowledgement() { tell(acknowledgement, state.session) }
        }
    }

    /// Has everything acknowledged that is settled, whatever it waits behind, and what settles later too.
    func losePatience() { state.withLock { $0.frontier.losePatience() } }

    /// Deliveries of the present session that are not acknowledged yet: tags count from 1 without a gap.
    var outstanding: Int {
        state.withLock { state in
            let unseen = state.arrived - min(state.frontier.seenThrough, state.arrived)
            return Int(unseen) + state.frontier.unacknowledged
        }
    }
}
