internal import AMQP
internal import CaseStore
internal import Casework
internal import Contract

/// A delivery on its way through the daemon, with what could be read of it. A class, since it passes through many hands.
final class Arrival: Sendable {
    /// Where the delivery is acknowledged: its session with the broker and its tag there.
    struct Ticket: Hashable, Sendable {
        let session: UInt64
        let tag: UInt64
    }

    let delivery: Delivery
    /// `nil` for a suspect, which is read only while it is on trial.
    let decoded: Decoded?
    /// What makes two deliveries one message, where it was read.
    let key: MessageKey?
    /// What the rules are asked to decide, where it was read: what was salvaged of a message that is refused, too, since the
    /// clock of a request runs even when the message about it cannot be taken.
    let input: Input?
    /// The hashes of whom a registration is from, worked out where there is time for it.
    let citizen: Citizen?

    /// Whoever is known by these fields.
    struct Citizen: Sendable {
        let fields: IdentifyingFields
        let tokens: CitizenTokens
    }

    init(delivery: Delivery, decoded: Decoded?, citizen: Citizen? = nil) {
        self.delivery = delivery
        self.decoded = decoded
        self.citizen = citizen
        key = decoded?.envelope.key
        input = decoded.flatMap(Input.init)
    }

    var ticket: Ticket { Ticket(session: delivery.session, tag: delivery.tag) }

    /// All of its body is here.
    var isWhole: Bool { delivery.oversized == nil }

    /// Came back so often that it may be what brings the process down: to be decided alone, on trial.
    var isSuspect: Bool { decoded == nil }
}
