import CaseStore
import Casework
import Contract

/// A city's year as its journal tells it, the same in every run: requests of all kinds, complaints followed up in time and late, second
/// calls, meetings, corrections. Written as the daemon would write it, the bodies of events included.
struct GeneratedYear {
    /// The first instant of 2026 in UTC.
    static let start = Instant(seconds: 1_767_225_600)

    /// Complaints in a hundred requests.
    private let complaints: Int
    private var chance = Chance(state: 42)
    private var caseNumber: Int64 = 0
    private let body = [UInt8](repeating: UInt8(ascii: "x"), count: 900)
    private(set) var rows: [JournalRow] = []

    static let districts = [
        "carmel", "carrefours", "chateaudun", "chavigny", "estacades", "forges", "la-verendrye", "madeleine",
        "marie-de-l-incarnation", "pointe-du-lac", "richelieu", "rivieres", "sainte-marthe", "saint-louis-de-france",
    ]
    private static let services = [
        ("collecte", "Matières résiduelles"), ("deneigement", "Déneigement"), ("voirie", "Voirie"),
        ("arbres", "Arbres"),
        ("aqueduc", "Aqueduc et égouts"), ("eclairage", "Éclairage"), ("parcs", "Parcs"), ("animaux", "Animaux"),
        ("reglements", "Application des règlements"), ("transport", "Transport en commun"),
    ]

    /// Numbers that look random (SplitMix64).
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    }

    /// A year in which `complaints` of a hundred requests are complaints.
    init(complaints: Int) { self.complaints = complaints }

    /// Gives the rows made so far, and forgets them.
    mutating func take() -> [JournalRow] {
        defer { rows = [] }
        return rows
    }

    /// Registers the request `number` of `count`, with all that comes of it.
    mutating func register(_ number: Int, of count: Int) {
        let at = Self.start + .seconds(Int64(number) * 31_536_000 / Int64(count))
        let requestID = RequestID("26-\(1_000_000 + number)")
        let isComplaint = chance.happens(complaints)
        let place = Self.districts[min(Int.random(in: 0..<20, using: &chance), 13)]
        let service = Self.services[min(Int.random(in: 0..<14, using: &chance), Int.random(in: 0..<10, using: &chance))]
        var facts: [String: AuditEntry.Fact] = [
            "registered_at": .instant(at), "district": .text(place), "service_code": .text(service.0),
            "service_name": .text(service.1), "revision": .number(1), "automated": .flag(true),
            "channel": .text(
                ["phone", "phone", "phone", "web", "email", "mobile"].randomElement(using: &chance) ?? "phone"),
            "nature": .text(isComplaint && chance.happens(70) ? "complaint" : "service_request"),
        ]
        note("request_registered", requestID, nil, at, ["registered_at": .instant(at), "anonymous": .flag(false)])
        if isComplaint {
            complain(requestID, at, &facts)
        } else {
            let kind = ["service_request", "service_request", "information", "comment"].randomElement(using: &chance)
            facts["kind"] = .text(kind ?? "information")
            facts["treated_as"] = facts["kind"]
            facts["standing"] = .text("alone")
            note("judged", requestID, nil, at, facts)
            send("vip311.request.triaged", "request.triaged.service_request", requestID, nil, at)
        }
    }

    private mutating func complain(_ requestID: RequestID, _ at: Instant, _ facts: inout [String: AuditEntry.Fact]) {
        caseNumber += 1
        let caseID = CaseID(number: caseNumber)
        facts["kind"] = .text("complaint")
        facts["treated_as"] = .text("complaint")
        facts["standing"] = .text("complaint")
        if chance.happens(2) { facts["anonymous"] = .flag(true) }
        note("case_opened", requestID, caseID, at)
        note("contact_joined", requestID, caseID, at, ["standing": .text("complaint")])
        note("judged", requestID, caseID, at, facts)
        send("vip311.request.triaged", "request.triaged.complaint", requestID, caseID, at)
        guard facts["anonymous"] == nil else { return }
        follow(requestID, caseID, at)
        if chance.happens(4) {
            correct(requestID, caseID, at + .hours(Int64.random(in: 1...40, using: &chance)), facts)
        }
        guard chance.happens(12) else { return }
        let again = RequestID(requestID.text + "b")
        let later = at + .hours(Int64.random(in: 3...200, using: &chance))
        facts["registered_at"] = .instant(later)
        note("judged", again, caseID, later, facts)
        follow(again, caseID, later)
        meet(again, caseID, later)
    }

    private mutating func follow(_ requestID: RequestID, _ caseID: CaseID, _ at: Instant) {
        let promise: [String: AuditEntry.Fact] = ["counts_from": .instant(at), "due_at": .instant(at + .hours(24))]
        note("obligation_owed", requestID, caseID, at, promise)
        let minutes = Int64.random(in: 5...1430, using: &chance)
        let reached = at + .minutes(chance.happens(91) ? minutes : minutes * 4 + 1440)
        if reached > at + .hours(24) {
            note("obligation_breached", requestID, caseID, at + .hours(24), promise)
            send("vip311.followup.overdue", "escalation.followup.1.carmel", requestID, caseID, at + .hours(24))
            if chance.happens(40) {
                send("vip311.followup.overdue", "escalation.followup.2.carmel", requestID, caseID, at + .hours(28))
            }
        }
        if chance.happens(1) { return }
        let kept: [String: AuditEntry.Fact] = [
            "contacted_at": .instant(reached), "recorded_at": .instant(reached + .minutes(20)),
        ]
        note("attempt_recorded", requestID, caseID, reached, kept)
        note("obligation_satisfied", requestID, caseID, reached, promise.merging(kept) { $1 })
        send("vip311.followup.satisfied", "followup.satisfied.carmel", requestID, caseID, reached)
        guard chance.happens(60) else { return }
        let resolved: [String: AuditEntry.Fact] = [
            "resolved_at": .instant(reached + .hours(30)),
            "confirmed_by": .text(chance.happens(50) ? "citizen" : "city"),
        ]
        note("case_resolved", requestID, caseID, reached + .hours(30), resolved)
    }

    private mutating func correct(
        _ requestID: RequestID, _ caseID: CaseID, _ at: Instant, _ facts: [String: AuditEntry.Fact]
    ) {
        note("triage_corrected", requestID, caseID, at, ["kind": .text("service_request"), "at": .instant(at)])
        let corrected: [String: AuditEntry.Fact] = [
            "kind": .text("service_request"), "treated_as": .text("service_request"), "standing": .text("history"),
            "corrected_at": .instant(at), "automated": .flag(false),
        ]
        note("judged", requestID, caseID, at, facts.merging(corrected) { $1 })
    }

    private mutating func meet(_ requestID: RequestID, _ caseID: CaseID, _ at: Instant) {
        let promises: [String: AuditEntry.Fact] = [
            "meeting_id": .text("\(caseID)-M1"), "schedule_by": .instant(at + .days(7)),
            "hold_by": .instant(at + .days(28)),
        ]
        note("meeting_requested", requestID, caseID, at, promises.merging(["counts_from": .instant(at)]) { $1 })
        send("vip311.meeting.requested", "meeting.requested.carmel", requestID, caseID, at)
        let date = at + .days(Int64.random(in: 4...32, using: &chance))
        note(
            "meeting_updated", requestID, caseID, at + .days(2),
            ["meeting_id": .text("\(caseID)-M1"), "status": .text("scheduled"), "scheduled_for": .instant(date)])
        if chance.happens(80) {
            note(
                "meeting_closed", requestID, caseID, date,
                promises.merging(["outcome": .text("held"), "at": .instant(date)]) { $1 })
        }
    }

    private mutating func note(
        _ code: String, _ requestID: RequestID, _ caseID: CaseID?, _ at: Instant,
        _ facts: [String: AuditEntry.Fact] = [:]
    ) {
        rows.append(
            JournalRow(
                at: at, code: code, caseID: caseID, requestID: requestID,
                facts: facts.isEmpty ? nil : AuditFacts.encode(facts)))
    }

    private mutating func send(_ type: String, _ key: String, _ requestID: RequestID, _ caseID: CaseID?, _ at: Instant)
    {
        let event = EncodedEvent(id: "e-\(rows.count)-\(requestID.text)", type: type, routingKey: key, body: body)
        rows.append(JournalRow(at: at, code: type, caseID: caseID, requestID: requestID, publication: event))
    }
}
