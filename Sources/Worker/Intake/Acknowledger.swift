internal import Synchronization

/// The one owner of acknowledgements: turns settled deliveries, from any thread, into the broker's "everything up to here".
final class Acknowledger: Sendable {
    private struct State {
        var session: UInt64 = 0
        var frontier = AckFrontier()
        var arrived: UInt64 = 0
        var acknowledged: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Takes note of deliveries that arrived; a new session makes the tags of the last one meaningless. Returns whether it is one.
    func arrived(_ count: Int, session: UInt64) -> Bool {
        state.withLock { state in
            let isNew = session > state.session
            if isNew { state = State(session: session) }
            if session == state.session { state.arrived += UInt64(count) }
            return isNew
        }
    }

    /// Marks `tickets` as settled; returns how far to acknowledge now, if further than before.
    func settle(_ tickets: [Arrival.Ticket]) -> Arrival.Ticket? {
        state.withLock { state in
            var reached: UInt64?
            for ticket in tickets where ticket.session == state.session {
                reached = state.frontier.settle(ticket.tag) ?? reached
            }
            return reached.map { Arrival.Ticket(session: state.session, tag: $0) }
        }
    }

    /// The consumer has been told to acknowledge everything up to `ticket`.
    func acknowledged(_ ticket: Arrival.Ticket) {
        state.withLock { state in
            guard ticket.session == state.session else { return }
            state.acknowledged = max(state.acknowledged, ticket.tag)
        }
    }

    /// Deliveries of the present session that are not acknowledged yet: tags count from 1 without a gap.
    var outstanding: UInt64 { state.withLock { $0.arrived - min($0.acknowledged, $0.arrived) } }
}
