import Casework

/// Reads the `data` of each type of message (`contract.md`, "In").
enum MessageReader {
    static func message(_ type: InboundType, data: [String: JSONValue]) throws(Refusal) -> Message {
        switch type {
        case .requestCreated: .requestCreated(try requestCreated(data))
        case .requestUpdated: .requestUpdated(try requestUpdated(data))
        case .followUpRecorded: .followUpRecorded(try followUpRecorded(data))
        case .meetingUpdated: .meetingUpdated(try meetingUpdated(data))
        case .caseResolved: .caseResolved(try caseResolved(data))
        case .triageCorrected: .triageCorrected(try triageCorrected(data))
        case .repeatCorrected: .repeatCorrected(try repeatCorrected(data))
        case .citizenErased: .citizenOrder(try citizenOrder(data, right: .erased))
        case .citizenHeld: .citizenOrder(try citizenOrder(data, right: .held))
        case .citizenRectified: .citizenOrder(try rectification(data))
        case .citizenReviewAsked: .citizenOrder(try citizenOrder(data, right: .reviewAsked))
        case .triageDiscarded: .messageDiscarded(try messageDiscarded(data))
        }
    }

    private static func requestCreated(_ data: [String: JSONValue]) throws(Refusal) -> RequestCreated {
        var reader = FieldReader(data, leniency: .setAside)
        let requestID = try reader.required("service_request_id", FieldValue.requestID)
        let registeredAt = try reader.required("requested_datetime", FieldValue.instant)
        return RequestCreated(
            requestID: requestID, registeredAt: registeredAt, fields: try reader.requestFields(of: requestID))
    }

    private static func requestUpdated(_ data: [String: JSONValue]) throws(Refusal) -> RequestUpdated {
        var reader = FieldReader(data, leniency: .setAside)
        let requestID = try reader.required("service_request_id", FieldValue.requestID)
        let updatedAt = try reader.required("updated_datetime", FieldValue.instant)
        let claimed = try reader.stated("requested_datetime", FieldValue.instant)
        return RequestUpdated(
            requestID: requestID, updatedAt: updatedAt, claimedRegistration: claimed.value,
            fields: try reader.requestFields(of: requestID))
    }

    private static func followUpRecorded(_ data: [String: JSONValue]) throws(Refusal) -> FollowUpRecorded {
        let reader = FieldReader(data, leniency: .refuse)
        return FollowUpRecorded(
            requestID: try reader.required("service_request_id", FieldValue.requestID),
            contactedAt: try reader.required("contacted_at", FieldValue.instant),
            agent: try reader.required("agent", FieldValue.author),
            channel: try reader.required("channel") { FieldValue.word($0) },
            outcome: try reader.required("outcome") { FieldValue.word($0) },
            direction: try reader.optional("direction") { FieldValue.word($0) } ?? .outbound,
            recordedAt: try reader.optional("recorded_at", FieldValue.instant),
            note: try reader.freeText("note", limit: FieldReader.freeTextLimit))
    }

    private static func caseResolved(_ data: [String: JSONValue]) throws(Refusal) -> CaseResolved {
        let reader = FieldReader(data, leniency: .refuse)
        return CaseResolved(
            requestID: try reader.required("service_request_id", FieldValue.requestID),
            resolvedAt: try reader.required("resolved_at", FieldValue.instant),
            confirmedBy: try reader.required("confirmed_by") { FieldValue.word($0) },
            recordedBy: try reader.required("recorded_by", FieldValue.author))
    }

    private static func triageCorrected(_ data: [String: JSONValue]) throws(Refusal) -> TriageCorrected {
        let reader = FieldReader(data, leniency: .refuse)
        return TriageCorrected(
            requestID: try reader.required("service_request_id", FieldValue.requestID),
            kind: try reader.required("kind", FieldValue.kind), correction: try correction(reader))
    }

    private static func repeatCorrected(_ data: [String: JSONValue]) throws(Refusal) -> RepeatCorrected {
        let reader = FieldReader(data, leniency: .refuse)
        // Null says "not a repeat"; a field that is not there says nothing, so it is not taken for null.
        guard reader.states("earlier_service_request_id") else {
            throw Refusal(.missingField, "earlier_service_request_id")
        }
        return RepeatCorrected(
            requestID: try reader.required("service_request_id", FieldValue.requestID),
            earlierRequestID: try reader.nullable("earlier_service_request_id", FieldValue.requestID),
            correction: try correction(reader))
    }

    private static func messageDiscarded(_ data: [String: JSONValue]) throws(Refusal) -> MessageDiscarded {
        let reader = FieldReader(data, leniency: .refuse)
        return MessageDiscarded(
            deadID: try reader.required("dead_id", FieldValue.author),
            discardedBy: try reader.required("discarded_by", FieldValue.author),
            discardedAt: try reader.required("discarded_at", FieldValue.instant),
            reason: try requiredText(reader, "reason"))
    }

    private static func correction(_ reader: FieldReader) throws(Refusal) -> Correction {
        Correction(
            by: try reader.required("corrected_by", FieldValue.author),
            at: try reader.required("corrected_at", FieldValue.instant),
            reason: try requiredText(reader, "reason"))
    }

    private static func requiredText(_ reader: FieldReader, _ name: String) throws(Refusal) -> String {
        guard let text = try reader.freeText(name, limit: FieldReader.freeTextLimit), !text.isEmpty else {
            throw Refusal(.missingField, name)
        }
        return text
    }

    private static func citizenOrder(
        _ data: [String: JSONValue], right: CitizenOrder.Right
    ) throws(Refusal) -> CitizenOrder {
        let reader = FieldReader(data, leniency: .refuse)
        return CitizenOrder(
            requestID: try reader.required("service_request_id", FieldValue.requestID), right: right,
            basis: try requiredText(reader, "basis"),
            orderedBy: try reader.required("ordered_by", FieldValue.author),
            orderedAt: try reader.required("ordered_at", FieldValue.instant))
    }

    /// A rectification: an order with the fields that change, of which a bad one is refused, there being no clock to lose.
    private static func rectification(_ data: [String: JSONValue]) throws(Refusal) -> CitizenOrder {
        var order = try citizenOrder(data, right: .erased)
        var reader = FieldReader(data, leniency: .refuse)
        let fields = try reader.requestFields(of: order.requestID)
        guard fields != RequestFields() else { throw Refusal(.missingField, "the fields that change") }
        order.right = .rectified(fields)
        return order
    }
}
