internal import AMQP
internal import Contract

/// A delivery on its way through the daemon, with what could be read of it.
struct Arrival: Sendable {
    /// Where the delivery is acknowledged: its session with the broker and its tag there.
    struct Ticket: Hashable, Sendable {
        let session: UInt64
        let tag: UInt64
    }

    let delivery: Delivery
    /// `nil` for a suspect, which is read only while it is on trial.
    let decoded: Decoded?

    var ticket: Ticket { Ticket(session: delivery.session, tag: delivery.tag) }

    /// Came back so often that it may be what brings the process down: to be decided alone, on trial.
    var isSuspect: Bool { decoded == nil }
}
