import Testing

@testable import Casework

/// The record as the audit trail alone tells it, held against the record itself (`service.md`, "Accountability": figures are made
/// from the record; whatever way a decision took, its trail must say what it made of each contact, follow-up and meeting).
struct TrailReading {
    private var contacts: [RequestID: (caseID: CaseID?, facts: [String: AuditEntry.Fact])] = [:]
    private var followUps: [RequestID: String] = [:]
    private var meetings: [String: String] = [:]
    private var read = 0

    /// Reads what is new on the trail, then compares.
    mutating func check(_ desk: FilingDesk) {
        for entry in desk.entries[read...] { take(entry) }
        read = desk.entries.count
        for contact in desk.book.contacts.values { check(contact) }
        for obligation in desk.book.cases.values.flatMap(\.obligations) {
            #expect(followUps[obligation.requestID] == word(for: obligation.state), "\(obligation.requestID)")
        }
        for meeting in desk.book.cases.values.flatMap(\.meetings) {
            #expect(meetings[meeting.id.description] == word(for: meeting), "\(meeting.id)")
        }
    }

    private mutating func take(_ entry: AuditEntry) {
        if let requestID = entry.requestID {
            switch entry.code {
            case "judged", "contact_stated":
                if entry.facts["registered_at"] != nil { contacts[requestID] = (entry.caseID, entry.facts) }
            case "obligation_owed", "obligation_reopened": followUps[requestID] = "open"
            case "obligation_satisfied": followUps[requestID] = "satisfied \(text(entry.facts["contacted_at"]))"
            case "obligation_cancelled": followUps[requestID] = "cancelled \(text(entry.facts["reason"]))"
            default: break
            }
        }
        guard case .text(let meeting)? = entry.facts["meeting_id"] else { return }
        let promises = "\(text(entry.facts["schedule_by"])) \(text(entry.facts["hold_by"]))"
        switch entry.code {
        case "meeting_requested", "meeting_asked_again": meetings[meeting] = "requested \(promises)"
        case "meeting_contact_added":
            meetings[meeting] = meetings[meeting]?.split(separator: " ").first.map { "\($0) \(promises)" }
        case "meeting_updated" where text(entry.facts["status"]) == "scheduled":
            meetings[meeting] = meetings[meeting].map { "scheduled" + $0.drop { $0 != " " } }
        case "meeting_closed": meetings[meeting] = "\(text(entry.facts["outcome"])) \(promises)"
        case "meeting_withdrawn": meetings[meeting] = "withdrawn \(promises)"
        default: break
        }
    }

    private func check(_ contact: Contact) {
        guard let told = contacts[contact.requestID] else {
            Issue.record("the trail does not know \(contact.requestID)")
            return
        }
        #expect(told.caseID == contact.caseID, "\(contact.requestID)")
        let expected: [String: AuditEntry.Fact?] = [
            "standing": .text(contact.standing.code), "kind": .text(contact.judgement.kind.rawValue),
            "treated_as": .text(contact.judgement.treatedAs.rawValue),
            "district": contact.district.map { .text($0) }, "service_code": contact.serviceCode.map { .text($0) },
            "channel": contact.channel.map { .text($0.rawValue) },
            "nature": contact.recordedNature.map { .text($0.rawValue) },
            "status": contact.status == .closed ? .text("closed") : nil,
            "complaint_since": contact.judgement.complaintSince.map { .instant($0) },
            "anonymous": contact.flags.contains(.anonymous) ? .flag(true) : nil,
            "before_service": contact.flags.contains(.beforeService) ? .flag(true) : nil,
            "erased": contact.flags.contains(.erased) ? .flag(true) : nil,
        ]
        for (name, fact) in expected { #expect(told.facts[name] == fact, "\(name) of \(contact.requestID)") }
    }

    private func text(_ fact: AuditEntry.Fact?) -> String {
        switch fact {
        case .text(let text): text
        case .instant(let instant): "\(instant.milliseconds)"
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        case nil: "-"
        }
    }

    private func word(for state: FollowUpObligation.State) -> String {
        switch state {
        case .open: "open"
        case .satisfied(let at, _): "satisfied \(at.milliseconds)"
        case .cancelled(_, let reason): "cancelled \(reason.rawValue)"
        }
    }

    private func word(for meeting: Meeting) -> String {
        let promises = "\(meeting.scheduleBy.milliseconds) \(meeting.holdBy.milliseconds)"
        switch meeting.state {
        case .requested: return "requested \(promises)"
        case .scheduled: return "scheduled \(promises)"
        case .held: return "held \(promises)"
        case .declined: return "declined_by_citizen \(promises)"
        case .withdrawn: return "withdrawn \(promises)"
        }
    }
}
