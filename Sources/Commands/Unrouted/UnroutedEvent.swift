internal import AMQP
internal import CaseStore
internal import Casework
internal import Contract

/// An event that no subscriber had bound.
struct UnroutedEvent {
    let delivery: Delivery
    private let body: JSONTree?

    init(_ delivery: Delivery) {
        self.delivery = delivery
        body = JSONTree(bytes: delivery.body)
    }

    private static let resentHeader = "x-vip311-resent"

    var id: String { body?.text("id") ?? delivery.properties.messageID ?? "?" }
    var type: String { body?.text("type") ?? delivery.properties.type ?? "?" }
    var subject: String { body?.text("subject") ?? "?" }
    var time: Instant? { body?.text("time").flatMap(RFC3339.instant) }
    /// It was sent again before, and still nobody had bound it.
    var wasResent: Bool { delivery.properties.headers[Self.resentHeader] == .bool(true) }

    /// The event as it was, under its own id, marked as sent again.
    func again(to exchange: String) -> Publication {
        var properties = delivery.properties
        properties.persistent = true
        properties.userID = nil
        properties.headers = [Self.resentHeader: .bool(true)]
        return Publication(
            exchange: exchange, routingKey: delivery.routingKey, properties: properties, body: delivery.body)
    }

    /// Whether it still asks for what is to be done. What has happened stays true; a notice does not once the matter it is about has ended.
    func isTrue(by reader: some CaseReader) throws(StoreError) -> Bool {
        switch EventType(rawValue: type) {
        case .followUpDueSoon, .followUpOverdue: try isOwed(by: reader)
        case .reviewRequested, .reviewOverdue: try isAsked(by: reader)
        case .meetingRequested, .meetingContactAdded, .meetingScheduled, .meetingReassigned, .meetingDueSoon,
            .meetingOverdue:
            try meetingIsOpen(by: reader)
        // The next list tells what is late then.
        case .escalationDigest: false
        case .requestTriaged, .reviewClosed, .followUpSatisfied, .followUpCancelled, .meetingWithdrawn, .meetingClosed,
            .caseMoved, .caseResolved, .caseReopened, nil:
            true
        }
    }

    private func isOwed(by reader: some CaseReader) throws(StoreError) -> Bool {
        guard let id = data("obligation_id"), let caseFile = try caseFile(by: reader) else { return false }
        return caseFile.obligations.contains { $0.state == .open && ObligationID($0.requestID).description == id }
    }

    private func isAsked(by reader: some CaseReader) throws(StoreError) -> Bool {
        let question = delivery.routingKey.split(separator: ".").last.map(String.init)
        return try caseFile(by: reader)?.reviews.contains { $0.isOpen && $0.question.rawValue == question } ?? false
    }

    private func meetingIsOpen(by reader: some CaseReader) throws(StoreError) -> Bool {
        guard let id = data("meeting_id").flatMap({ MeetingID($0) }) else { return false }
        return try reader.meeting(id)?.meeting.state.isOpen ?? false
    }

    /// The case it is about, or that into which this one was linked.
    private func caseFile(by reader: some CaseReader) throws(StoreError) -> Case? {
        guard var id = CaseID(subject) else { return nil }
        var passed: Set<CaseID> = []
        while passed.insert(id).inserted, let caseFile = try reader.caseFile(id) {
            guard let successor = caseFile.mergedInto else { return caseFile }
            id = successor
        }
        return nil
    }

    private func data(_ key: String) -> String? {
        guard case .object(let members)? = body, let data = members["data"] else { return nil }
        return data.text(key)
    }
}
