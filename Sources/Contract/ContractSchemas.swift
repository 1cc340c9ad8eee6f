/// The documents of the contract that ship inside the program: JSON Schemas (draft 2020-12) of every message and event.
///
/// An AsyncAPI 3.0 description of the channels, which refers to them, is beside the sources: `AsyncAPI/asyncapi.json`.
public enum ContractSchemas {
    /// What the `$id` of every schema begins with; its last part is the version.
    ///
    /// The host is one that never resolves: the URI names a schema, and the schema ships with the program.
    public static let baseURI = "\(baseText)"

    static let baseText: StaticString = "https://vip311.example/schemas/v1/"

    /// Every document, by name.
    public static let all: [ContractDocument] = [
        ContractDocument(name: "city311.case.resolved.json", bytes: PackageResources.city311_case_resolved_json),
        ContractDocument(name: "city311.citizen.erased.json", bytes: PackageResources.city311_citizen_erased_json),
        ContractDocument(name: "city311.citizen.held.json", bytes: PackageResources.city311_citizen_held_json),
        ContractDocument(
            name: "city311.citizen.rectified.json", bytes: PackageResources.city311_citizen_rectified_json),
        ContractDocument(
            name: "city311.citizen.review_asked.json", bytes: PackageResources.city311_citizen_review_asked_json),
        ContractDocument(
            name: "city311.followup.recorded.json", bytes: PackageResources.city311_followup_recorded_json),
        ContractDocument(name: "city311.meeting.updated.json", bytes: PackageResources.city311_meeting_updated_json),
        ContractDocument(name: "city311.repeat.corrected.json", bytes: PackageResources.city311_repeat_corrected_json),
        ContractDocument(name: "city311.request.created.json", bytes: PackageResources.city311_request_created_json),
        ContractDocument(name: "city311.request.updated.json", bytes: PackageResources.city311_request_updated_json),
        ContractDocument(name: "city311.triage.corrected.json", bytes: PackageResources.city311_triage_corrected_json),
        ContractDocument(name: "city311.triage.discarded.json", bytes: PackageResources.city311_triage_discarded_json),
        ContractDocument(name: "cloudevent.in.json", bytes: PackageResources.cloudevent_in_json),
        ContractDocument(name: "cloudevent.out.json", bytes: PackageResources.cloudevent_out_json),
        ContractDocument(name: "common.json", bytes: PackageResources.common_json),
        ContractDocument(name: "vip311.case.moved.json", bytes: PackageResources.vip311_case_moved_json),
        ContractDocument(name: "vip311.case.reopened.json", bytes: PackageResources.vip311_case_reopened_json),
        ContractDocument(name: "vip311.case.resolved.json", bytes: PackageResources.vip311_case_resolved_json),
        ContractDocument(name: "vip311.escalation.digest.json", bytes: PackageResources.vip311_escalation_digest_json),
        ContractDocument(
            name: "vip311.followup.cancelled.json", bytes: PackageResources.vip311_followup_cancelled_json),
        ContractDocument(name: "vip311.followup.due_soon.json", bytes: PackageResources.vip311_followup_due_soon_json),
        ContractDocument(name: "vip311.followup.overdue.json", bytes: PackageResources.vip311_followup_overdue_json),
        ContractDocument(
            name: "vip311.followup.satisfied.json", bytes: PackageResources.vip311_followup_satisfied_json),
        ContractDocument(name: "vip311.meeting.closed.json", bytes: PackageResources.vip311_meeting_closed_json),
        ContractDocument(
            name: "vip311.meeting.contact_added.json", bytes: PackageResources.vip311_meeting_contact_added_json),
        ContractDocument(name: "vip311.meeting.due_soon.json", bytes: PackageResources.vip311_meeting_due_soon_json),
        ContractDocument(name: "vip311.meeting.overdue.json", bytes: PackageResources.vip311_meeting_overdue_json),
        ContractDocument(
            name: "vip311.meeting.reassigned.json", bytes: PackageResources.vip311_meeting_reassigned_json),
        ContractDocument(name: "vip311.meeting.requested.json", bytes: PackageResources.vip311_meeting_requested_json),
        ContractDocument(name: "vip311.meeting.scheduled.json", bytes: PackageResources.vip311_meeting_scheduled_json),
        ContractDocument(name: "vip311.meeting.withdrawn.json", bytes: PackageResources.vip311_meeting_withdrawn_json),
        ContractDocument(name: "vip311.request.triaged.json", bytes: PackageResources.vip311_request_triaged_json),
        ContractDocument(name: "vip311.review.closed.json", bytes: PackageResources.vip311_review_closed_json),
        ContractDocument(name: "vip311.review.overdue.json", bytes: PackageResources.vip311_review_overdue_json),
        ContractDocument(name: "vip311.review.requested.json", bytes: PackageResources.vip311_review_requested_json),
    ]

    /// The document called `name`, `vip311.request.triaged.json` and the like.
    public static func document(named name: String) -> ContractDocument? {
        all.first { $0.name == name }
    }
}

/// One document of the contract.
public struct ContractDocument: Sendable, Equatable {
    /// Its file name, which is also the end of a schema's `$id`.
    public let name: String
    /// JSON in UTF-8.
    public let bytes: [UInt8]
}
