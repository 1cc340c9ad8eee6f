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

    /// Names the store that numbers the events, and the run in which they were decided: part of each id, so that neither another store
    /// nor a copy of this one that was put back ever uses again an id that was sent before.
    public let epoch: String
    /// What the configuration decides.
    public var options: Options

    /// An encoder for the events decided under `epoch`.
    public init(epoch: String, options: Options = Options()) {
        self.epoch = epoch
        self.options = options
    }

    /// `event` as it goes on the wire.
    public func encode(_ event: Event) -> EncodedEvent {
        let type = EventType(of: event.content)
        let subject = event.subject.text
        let sequence = String(event.sequence)
        let id = epoch + ":" + subject + ":" + sequence
        var writer = JSONWriter()
        writer.object { writer in
            writer.members(#""specversion":"1.0""#)
            writer.key("id")
            writer.string(id)
            writer.members(#""source":"/vip311""#)
            writer.key("type")
            writer.string(type.rawValue)
            writer.key("subject")
            writer.string(subject)
            writer.key("time")
            writer.instant(event.occurredAt)
            writer.members(#""datacontenttype":"application/json""#)
            writer.key("dataschema")
            writer.string(ContractSchemas.baseText, type.rawValue, ".json")
            writer.key("sequence")
            writer.string(Self.zeros(before: sequence), sequence, "")
            writer.key("data")
            writer.object { write(event, type: type, to: &$0) }
        }
        return EncodedEvent(id: id, type: type.rawValue, routingKey: RoutingKey.of(event), body: writer.bytes)
    }

    /// What makes the extension `sequence` of CloudEvents, a string, sort as the numbers do: ten digits in all.
    private static func zeros(before digits: String) -> StaticString {
        switch digits.utf8.count {
        case ...1: "000000000"
        case 2: "00000000"
        case 3: "0000000"
        case 4: "000000"
        case 5: "00000"
        case 6: "0000"
        case 7: "000"
        case 8: "00"
        case 9: "0"
        default: ""
        }
    }

    private func write(_ event: Event, type: EventType, to writer: inout JSONWriter) {
        let namesRequests = options.meetingsNameRequests || !type.concernsMeeting
        writer.key("case_id")
        if event.subject.caseID != nil { writer.string(event.subject.text) } else { writer.null() }
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
