import Casework
import TestKit
import Testing

@testable import Accountability

/// A week that a person can count: every figure below was computed by hand from the table, by the definitions of the page.
///
/// The service is in force since 1 March 2026. The account is of 28 February to 8 March, its data end on 9 March at 6:00. In the
/// night to 8 March the clocks go forward. All times are local, `MM-DD hh:mm`; due is the registration plus 24 hours, elapsed.
@Suite("A week computed by hand")
struct HandComputedTests {
    /// One request, and what is expected of it.
    private struct Line {
        let id: String
        let registered: String
        /// When the citizen was reached, and when that was recorded if later than at once.
        var reached: String?
        var recorded: String?
        /// When a person corrected what it is, and when that was recorded if later than at once.
        var corrected: String?
        var learned: String?
        var kind = "service_request"
        var nature = "plainte"
        var anonymous = false
        /// Who it is from, where not from a citizen of its own.
        var citizen: String?
        /// For the reader: due, and the outcome by the definition.
        let expected: String
    }

    private static let week: [Line] = [
        // Due 03-03 09:00, reached after 6 h.
        Line(id: "A", registered: "03-02 09:00", reached: "03-02 15:00", expected: "on time"),
        // Due 03-03 10:00, reached after 26 h.
        Line(id: "B", registered: "03-02 10:00", reached: "03-03 12:00", expected: "late"),
        // Due 03-04 08:00, never reached.
        Line(id: "C", registered: "03-03 08:00", expected: "late, still open"),
        // Due 03-04 09:00, reached after 11 h, written down 6 h after it was due.
        Line(
            id: "D", registered: "03-03 09:00", reached: "03-03 20:00", recorded: "03-04 15:00",
            expected: "on time, recorded late"),
        // Corrected after 10 h: nothing was missed.
        Line(id: "E", registered: "03-04 08:00", corrected: "03-04 18:00", expected: "out, before the breach"),
        // Due 03-05 09:00; corrected 23 h later, nobody having been reached.
        Line(
            id: "F", registered: "03-04 09:00", corrected: "03-06 08:00", expected: "late, ended; out, after the breach"
        ),
        // Reached after exactly 1 h; corrected after it was due.
        Line(
            id: "G", registered: "03-04 10:00", reached: "03-04 11:00", corrected: "03-06 10:00",
            expected: "on time; out, after a follow-up on time"),
        // Reached after exactly 4 h.
        Line(id: "H", registered: "03-05 08:00", reached: "03-05 12:00", expected: "on time"),
        // The second call of H's citizen, due 03-07 09:00, reached after 23 h: a contact, no case; a meeting is owed.
        Line(
            id: "H2", registered: "03-06 09:00", reached: "03-07 08:00", citizen: "H",
            expected: "on time, by contact only"),
        Line(id: "I", registered: "03-05 10:00", anonymous: true, expected: "anonymous: owes nothing"),
        Line(id: "J", registered: "02-28 20:00", expected: "history: owes nothing"),
        // Due 03-09 20:00: neither in the period nor yet.
        Line(id: "K", registered: "03-08 20:00", expected: "not due"),
        // Due 03-02 10:00, reached after 2 h.
        Line(id: "L", registered: "03-01 10:00", reached: "03-01 12:00", expected: "on time"),
        // Due 03-09 10:00, after the period.
        Line(id: "M", registered: "03-08 10:00", reached: "03-08 11:00", expected: "not due in the period"),
        // Due 03-08 13:00 by the clocks, 24 h after: an hour was skipped. Reached after 23.5 h.
        Line(id: "N", registered: "03-07 12:00", reached: "03-08 12:30", expected: "on time"),
        // Corrected before it was due, as the person says; the record learned of it 3 h after.
        Line(
            id: "O", registered: "03-05 09:00", corrected: "03-05 20:00", learned: "03-06 12:00",
            expected: "out, before the breach, recorded late"),
        // Reached after 2 h.
        Line(id: "P", registered: "03-06 08:00", reached: "03-06 10:00", expected: "on time"),
        // The same form as P's, sent again within minutes: no contact of its own.
        Line(id: "P2", registered: "03-06 08:03", citizen: "P", expected: "double"),
        // A question by the words, corrected to complaint: counts from its registration, due 03-07 09:00, reached after 23 h.
        Line(
            id: "Q", registered: "03-06 09:00", reached: "03-07 08:00", corrected: "03-06 15:00", kind: "complaint",
            nature: "demande d'information", expected: "on time; into the complaints"),
    ]

    private let city: SmallCity
    private let account: Account

    init() throws {
        city = try SmallCity(inForceSince: SmallCity.local("03-01 00:00"))
        for message in Self.week.flatMap(Self.messages).sorted(by: { $0.at < $1.at }) {
            try city.send(message.type, message.data, at: message.at)
        }
        // A follow-up of the future is refused.
        try city.send(
            "followup.recorded",
            [
                "service_request_id": "A", "contacted_at": RFC3339Text.of("03-20 09:00"), "agent": "a",
                "channel": "phone", "outcome": "reached",
            ], at: SmallCity.local("03-08 21:00"))
        try city.pass(until: SmallCity.local("03-09 06:00"))
        // What lies beyond the cut-off.
        try city.send(
            "followup.recorded",
            [
                "service_request_id": "C", "contacted_at": RFC3339Text.of("03-09 07:00"), "agent": "a",
                "channel": "phone", "outcome": "reached",
            ], at: SmallCity.local("03-09 07:00"))
        account = try city.account("02-28", "03-08", until: .instant(SmallCity.local("03-09 06:00")))
    }

    private static func messages(_ line: Line) -> [(at: Instant, type: String, data: [String: Any])] {
        let registered = SmallCity.local(line.registered)
        let matters = matter(line)
        var messages: [(at: Instant, type: String, data: [String: Any])] = [
            (registered, "request.created", matters.merging(["requested_datetime": RFC3339Text.of(registered)]) { $1 })
        ]
        if let reached = line.reached {
            let data: [String: Any] = [
                "service_request_id": line.id, "contacted_at": RFC3339Text.of(reached), "agent": "agent-7",
                "channel": "phone", "outcome": "reached",
            ]
            messages.append((SmallCity.local(line.recorded ?? reached), "followup.recorded", data))
        }
        if let corrected = line.corrected {
            let data: [String: Any] = [
                "service_request_id": line.id, "kind": line.kind, "corrected_by": "superviseure-1",
                "corrected_at": RFC3339Text.of(corrected), "reason": "écoute de l'appel",
            ]
            messages.append((SmallCity.local(line.learned ?? corrected), "triage.corrected", data))
        }
        return messages
    }

    private static func matter(_ line: Line) -> [String: Any] {
        let citizen = line.citizen ?? line.id
        let number = 10 + (citizen.utf8.first.map(Int.init) ?? 0)
        let isQuestion = line.nature != "plainte"
        var data: [String: Any] = [
            "service_request_id": line.id, "nature": line.nature, "channel": "web", "service_code": "s-\(citizen)",
            "service_name": "Service \(citizen)", "address": "\(number) rue \(citizen)ouville", "district": "carmel",
            "description": isQuestion
                ? "À quelle heure ouvre la bibliothèque?"
                : "Rien n'est fait au \(number) rue \(citizen)ouville, j'ai demandé et personne ne vient.",
        ]
        if line.anonymous { data["anonymous"] = true } else { data["phone"] = "819 555 0\(100 + number)" }
        if line.id == "H2" {
            data["description"] = "Toujours rien au \(number) rue Houville, je rappelle pour la même chose."
        }
        return data
    }

    @Test("The headline is the first complaint contact of each case, by due date, late ones still open counted")
    func headline() {
        // A D G H L N P Q of A B C D F G H L N P Q.
        #expect(account.value(.withinOneDay) == .share(8, of: 11))
        #expect(account.counts(.outcomes) == ["on_time": 8, "late_reached": 1, "late_open": 1, "late_ended": 1])
    }

    @Test("By contact, apart: each further contact owes its own follow-up")
    func byContact() { #expect(account.value(.withinOneDayByContact) == .share(9, of: 12)) }

    @Test("On time and recorded late is published apart")
    func recordedLate() { #expect(account.value(.recordedLate) == .share(1, of: 8)) }

    @Test("What was corrected out of the complaints is published, before and after the breach")
    func correctedOut() {
        #expect(
            account.counts(.correctedOut) == ["before_breach": 2, "after_breach": 1, "after_follow_up_on_time": 1])
        #expect(account.count(.correctedOutRecordedLate) == 1)
        #expect(account.counts(.triageCorrections) == ["out_of_complaint": 4, "into_complaint": 1])
    }

    @Test(
        "Waits are laid out to the minute, a skipped hour of the clocks changes none, and those still waiting count as longest"
    )
    func waits() {
        // 1 2 2 4 6 11 23 23.5 26 h and two without end: the sixth of eleven is the median.
        #expect(account.value(.waitMedian) == .duration(.hours(11)))
        #expect(account.value(.waitNinetieth) == .withheld(.tooFew))
        #expect(account.value(.waitWorst) == .withheld(.tooFew))
        #expect(
            account.counts(.waits) == [
                "up_to_1h": 1, "1h_to_4h": 3, "4h_to_12h": 2, "12h_to_24h": 2, "24h_to_48h": 1, "not_reached": 2,
            ])
    }

    @Test("What is late at the cut-off is counted by its age, whatever came after")
    func overdue() throws {
        // C, late since 03-04 08:00.
        #expect(account.counts(.overdueNow) == ["3d_to_7d": 1])
        #expect(account.count(.overdueCasesNow) == 1)
        #expect(try city.account("02-28", "03-08").count(.overdueCasesNow) == 0)
    }

    @Test("Requests count by what they are treated as, complaints by what is owed for them, doubles apart")
    func intake() {
        // All but P2; E F G O are corrected away.
        #expect(account.counts(.requests) == ["complaint": 14, "service_request": 4])
        #expect(account.counts(.complaints) == ["follow_up_owed": 12, "anonymous": 1, "before_service": 1])
        #expect(account.counts(.doubles) == ["same_submission": 1])
        #expect(account.counts(.disagreements) == ["agree": 13, "not_a_complaint": 4, "treated_as_complaint": 1])
    }

    @Test("A second call is counted, and the meeting that it makes mandatory")
    func meetings() {
        #expect(account.count(.secondCalls) == 1)
        #expect(account.counts(.meetings) == ["to_schedule": 1])
        #expect(account.counts(.meetingsOverdueNow) == [:])
    }

    @Test("Escalations are counted by the level told, those on a list too")
    func escalations() {
        // Level 1: B C D F O; level 2, 4 h later: C D F; levels 3 and 4, lists: C.
        #expect(account.counts(.followUpEscalations) == ["1": 5, "2": 3, "3": 1, "4": 1])
        #expect(account.counts(.meetingEscalations) == [:])
    }

    @Test("Cases are counted by their first complaint contact, and what cannot be taken is counted as refused")
    func casesAndRefusals() {
        #expect(account.count(.cases) == 13)
        #expect(account.counts(.casesResolved) == ["not_resolved": 13])
        #expect(account.counts(.refusals) == ["follow_up_in_future": 1])
    }

    @Test("The same record, period and cut-off give the same bytes, whatever was recorded since")
    func sameBytes() throws {
        let cutOff = account.cutOff
        #expect(cutOff.at == SmallCity.local("03-09 06:00"))
        let again = try city.account("02-28", "03-08", until: .instant(SmallCity.local("03-09 06:00")))
        #expect(again.html == account.html)
        #expect(try again.json == account.json)
        #expect(again.csv == account.csv)
        let byRow = try city.account("02-28", "03-08", until: .sequence(cutOff.sequence))
        #expect(byRow.observations == account.observations)
        try city.send(
            "triage.corrected",
            [
                "service_request_id": "B", "kind": "comment", "corrected_by": "x", "reason": "y",
                "corrected_at": RFC3339Text.of("03-09 12:00"),
            ], at: SmallCity.local("03-09 12:00"))
        let later = try city.account("02-28", "03-08", until: .sequence(cutOff.sequence))
        #expect(later.csv == byRow.csv)
        #expect(later.html == byRow.html)
    }

    @Test(
        "An independent program works out the same, and from the trail as it goes on",
        .enabled(if: Recomputation.isReady || Python.isRequired, Recomputation.skipReason))
    func recomputed() throws {
        try Recomputation.expectAgreement(on: account, try city.record.trail())
        try Recomputation.expectAgreement(on: city.account("02-28", "03-08"), try city.record.trail())
    }

    @Test("A cut-off beyond the record is refused: what may still come would change the figures")
    func beyondTheRecord() {
        for bound in [CutOffBound.instant(SmallCity.local("04-01 00:00")), .sequence(1_000_000)] {
            #expect(throws: AccountError.self) { try city.account("02-28", "03-08", until: bound) }
        }
    }

    @Test("What a later correction ends after it fell due stays counted: a breach is never erased")
    func laterCorrection() throws {
        for id in ["A", "B", "C"] {
            try city.send(
                "triage.corrected",
                [
                    "service_request_id": id, "kind": "comment", "corrected_by": "x", "reason": "y",
                    "corrected_at": RFC3339Text.of("03-09 12:00"),
                ], at: SmallCity.local("03-09 12:00"))
        }
        let later = try city.account("02-28", "03-08")
        #expect(later.value(.withinOneDay) == .share(8, of: 11))
        // C was reached at last, on 03-09, and corrected after that.
        #expect(later.counts(.outcomes) == ["on_time": 8, "late_reached": 2, "late_ended": 1])
        #expect(
            later.counts(.correctedOut) == ["before_breach": 2, "after_breach": 3, "after_follow_up_on_time": 2])
    }
}
