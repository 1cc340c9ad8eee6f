import Casework

extension MessageReader {
    /// What a `meeting.updated` may say (`contract.md`, "In").
    private enum Status: String {
        case scheduled, held
        case declinedByCitizen = "declined_by_citizen"
        case noShow = "no_show"
        case cancelled
    }

    static func meetingUpdated(_ data: [String: JSONValue]) throws(Refusal) -> MeetingUpdated {
        let reader = FieldReader(data, leniency: .refuse)
        return MeetingUpdated(
            meetingID: try reader.required("meeting_id") { value in
                FieldValue.text(value, limit: 64).flatMap { MeetingID($0) }
            },
            change: try change(reader),
            recordedAt: try reader.required("recorded_at", FieldValue.instant),
            recordedBy: try reader.required("recorded_by", FieldValue.author))
    }

    /// What happened, with the fields that its status requires; those of other statuses are ignored.
    private static func change(_ reader: FieldReader) throws(Refusal) -> MeetingUpdated.Change {
        let status: Status = try reader.required("status") { FieldValue.word($0) }
        switch status {
        case .scheduled:
            return .scheduled(for: try reader.required("scheduled_for", FieldValue.instant))
        case .held:
            return .held(
                at: try reader.required("held_at", FieldValue.instant),
                attended: try reader.required("attended", FieldValue.roles),
                outcome: try reader.freeText("outcome", limit: FieldReader.freeTextLimit))
        case .declinedByCitizen:
            return .declinedByCitizen(
                at: try reader.required("declined_at", FieldValue.instant),
                channel: try reader.required("channel") { FieldValue.word($0) })
        case .noShow:
            return .noShow(
                absent: try reader.required("absent") { value in
                    FieldValue.roles(value).flatMap { $0.isEmpty ? nil : $0 }
                })
        case .cancelled:
            return .cancelled
        }
    }
}
