public import Casework

/// Writes events as structured CloudEvents 1.0 (`contract.md`, "Out").
///
/// The same event always gives the same bytes: fixed key order, instants in UTC with milliseconds, nothing that depends
/// on when or where it is encoded. No name, phone, e-mail or free text of a citizen is written, whatever the event holds.
public struct EventEncoder: Sendable {
    /// What the configuration decides of events.
    public struct Options: Sendable, Equatable {
        /// Whether meeting events name the service requests they are about (`contract.md`: "can be left out").
        public var meetingsNameRequests: Bool

        /// Options; by default meeting events name the requests.
        public init(meetingsNameRequests: Bool = true) {
            self.meetingsNameRequests = meetingsNameRequests
        }
    }

    /// Names the store that numbers the events: part of each id, so that a store restored from a backup, and given an
    /// epoch of its own, never uses again an id that was sent before.
    public let epoch: String
    private let options: Options

    /// An encoder for the events of the store `epoch`.
    public init(epoch: String, options: Options = Options()) {
        self.epoch = epoch
        self.options = options
    }

    /// `event` as it goes on the wire.
    public func encode(_ event: Event) -> EncodedEvent {
        let type = EventType(of: event.content)
        let subject = event.subject.text
        let id = "\(epoch):\(subject):\(event.sequence)"
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("specversion")
            writer.string("1.0" as StaticString)
            writer.key("id")
            writer.string(id)
            writer.key("source")
            writer.string("/vip311" as StaticString)
            writer.key("type")
            writer.string(type.rawValue)
            writer.key("subject")
            writer.string(subject)
            writer.key("time")
            writer.instant(event.occurredAt)
            writer.key("datacontenttype")
            writer.string("application/json" as StaticString)
            writer.key("dataschema")
            writer.string(type.dataSchema)
            writer.key("sequence")
            writer.string(Self.sequence(event.sequence))
            writer.key("data")
            writer.object { write(event, type: type, to: &$0) }
        }
        return EncodedEvent(id: id, type: type.rawValue, routingKey: RoutingKey.of(event), body: writer.bytes)
    }

    /// The extension `sequence` of CloudEvents: a string that sorts as the numbers do.
    private static func sequence(_ number: Int64) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    }

    private func write(_ event: Event, type: EventType, to writer: inout JSONWriter) {
        let namesRequests = options.meetingsNameRequests || !type.concernsMeeting
        writer.key("case_id")
        if let caseID = event.subject.caseID { writer.string(caseID.description) } else { writer.null() }
        if namesRequests {
            writer.key("service_request_ids")
            writer.array(event.requestIDs) { $0.string($1.text) }
        }
        writer.key("district")
        writer.string(RoutingKey.slug(event.district))
        writer.key("language")
        if let language = event.language { writer.string(language) } else { writer.null() }
        writer.key("occurred_at")
        writer.instant(event.occurredAt)
        writer.content(of: event, namesRequests: namesRequests)
    }
}
