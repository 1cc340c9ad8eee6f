internal import Synchronization

/// The one owner of acknowledgements: turns settled deliveries, from any thread, into the broker's "everything up to here".
final class Acknowledger: Sendable {
    private struct State {
        var session: UInt64 = 0
        var frontier = AckFrontier()
        var outstanding = 0
    }

    private let state = Mutex(State())

    /// Takes note of deliveries that arrived; a new session makes the tags of the last one meaningless.
    func arrived(_ count: Int, session: UInt64) {
        state.withLock { state in
            Self.begin(session, in: &state)
            if session == state.session { state.outstanding += count }
        }
    }

    /// Marks `tickets` as settled; returns how far to acknowledge now, if further than before.
    func settle(_ tickets: [Arrival.Ticket]) -> Arrival.Ticket? {
        state.withLock { state in
            var reached: UInt64?
            for ticket in tickets where ticket.session == state.session {
                let before = state.frontier.settledThrough
                guard let tag = state.frontier.settle(ticket.tag) else { continue }
                state.outstanding -= Int(clamping: tag - before)
                reached = tag
            }
            return reached.map { Arrival.Ticket(session: state.session, tag: $0) }
        }
    }

    /// Deliveries of the present session that are not acknowledged yet.
    var outstanding: Int { state.withLock { $0.outstanding } }

    private static func begin(_ session: UInt64, in state: inout State) {
        guard session > state.session else { return }
        state = State(session: session)
    }
}
