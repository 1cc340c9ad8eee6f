import Testing

@testable import Casework

@Suite("Corrections")
struct CorrectionTests {
    @Test("Correcting a misjudgement to complaint counts from the original registration")
    func toComplaint() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(Said.kind("A", .complaint, at: monday + 30), at: monday + 30)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.obligation("A")?.breachedAt == monday + 30)
        #expect(desk.triaged("A").last?.judgement.correction?.by == "M. Roy")
    }

    @Test("If the first is corrected to complaint, the second becomes a repeat")
    func firstCorrected() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(Said.created("B", at: monday + 48, text: Said.lampAgain, service: "ECL"), at: monday + 48)
        #expect(desk.openMeetings.isEmpty)
        desk.take(Said.kind("A", .complaint, at: monday + 50), at: monday + 50)
        #expect(desk.contact("A")?.standing == .complaint)
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
    }

    @Test("Corrected away from complaint: nothing is owed, the breach stays")
    func away() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday + 30)
        desk.take(Said.kind("A", .serviceRequest, at: monday + 31), at: monday + 31)
        #expect(desk.obligation("A")?.state == .cancelled(at: monday + 31, reason: .correctedAway))
        #expect(desk.obligation("A")?.breachedAt == monday + 30)
        #expect(desk.contact("A")?.standing == .history)
    }

    @Test("A person's correction stands over later automatic judgement, and over an older correction")
    func stands() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.kind("A", .information, at: monday + 3), at: monday + 3)
        desk.take(Said.updated("A", at: monday + 4) { $0.description = .value(Said.holeAgain) }, at: monday + 4)
        #expect(desk.contact("A")?.judgement.treatedAs == .information)
        #expect(desk.take(Said.kind("A", .complaint, at: monday + 2), at: monday + 5) == .unchanged("older_correction"))
        #expect(desk.contact("A")?.judgement.treatedAs == .information)
    }

    @Test("Linking two cases keeps the older case and the older meeting; everything of the younger moves there")
    func link() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(
            Said.created("B", at: monday + 5, text: Said.lamp, service: "ECL", phone: "819 555 0155"), at: monday + 5)
        desk.take(
            Said.created("C", at: monday + 9, text: Said.lampAgain, service: "ECL", phone: "819 555 0155"),
            at: monday + 9)
        let younger = desk.contact("B")?.caseID
        desk.take(Said.repeats("B", "A", at: monday + 10), at: monday + 10)
        #expect(desk.caseFile(of: "C")?.contacts == ["A", "B", "C"])
        #expect(desk.contact("B")?.caseID == CaseID(number: 1))
        #expect(younger.flatMap { desk.book.cases[$0]?.mergedInto } == CaseID(number: 1))
        #expect(desk.obligation("C")?.dueAt == monday + 33)
        #expect(desk.openMeetings.count == 1)
    }

    @Test("A link across different citizens is a person's decision; an anonymous contact is linked with none")
    func anonymousLink() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5) { $0.anonymous = .value(true) }, at: monday + 5)
        let outcome = desk.take(Said.repeats("B", "A", at: monday + 10), at: monday + 10)
        #expect(
            outcome == .refused(Refusal(.differentCitizen, "an anonymous contact repeats none and is repeated by none"))
        )
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
    }

    @Test("A repeat of itself is refused")
    func itself() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        guard case .refused(let refusal) = desk.take(Said.repeats("A", "A", at: monday), at: monday) else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.code == .repeatOfItself)
    }

    @Test("A link to a contact that has not arrived is kept until it does")
    func linkParked() {
        var desk = FilingDesk()
        desk.take(Said.created("B", at: monday + 5, text: Said.lampAgain, service: "ECL", phone: nil), at: monday + 5)
        #expect(desk.take(Said.repeats("B", "A", at: monday + 6), at: monday + 6) == .parked)
        desk.take(Said.created("A", at: monday, text: Said.lamp, service: "ECL"), at: monday + 7)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
    }

    @Test("Unlinking gives the contact its own case; its obligation moves unchanged; the rules never join them again")
    func unlink() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain), at: monday + 5)
        desk.take(Said.repeats("B", nil, at: monday + 6), at: monday + 6)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        #expect(desk.obligation("B")?.dueAt == monday + 29)
        #expect(desk.obligation("B")?.isOpen == true)
        #expect(desk.openMeetings.isEmpty)
        desk.take(
            Said.updated("B", at: monday + 7) { $0.description = .value(Said.holeAgain + " Merci d'agir.") },
            at: monday + 7)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
    }

    @Test("Unlinking judges later contacts again against what remains")
    func unlinkLater() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain), at: monday + 5)
        desk.take(Said.created("C", at: monday + 9, text: Said.holeAgain + " C'est long."), at: monday + 9)
        desk.take(Said.repeats("B", nil, at: monday + 10), at: monday + 10)
        #expect(desk.contact("C")?.caseID == desk.contact("A")?.caseID)
        #expect(desk.openMeetings.map(\.contacts) == [["C"]])
    }

    @Test("An unlinked contact that was a complaint only by what came before it is none any more")
    func unlinkHistory() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(
            Said.created("B", at: monday + 72, nature: .serviceRequest, text: Said.lamp + " Svp.", service: "ECL"),
            at: monday + 72)
        #expect(desk.contact("B")?.judgement.treatedAs == .complaint)
        desk.take(Said.repeats("B", nil, at: monday + 73), at: monday + 73)
        #expect(desk.contact("B")?.judgement.treatedAs == .serviceRequest)
        #expect(desk.obligation("B")?.state == .cancelled(at: monday + 73, reason: .correctedAway))
        desk.take(Said.kind("B", .complaint, at: monday + 74), at: monday + 74)
        #expect(desk.obligation("B")?.isOpen == true)
        #expect(desk.obligation("B")?.dueAt == monday + 96)
    }

    @Test("A correction by a participant of the meeting does not withdraw it")
    func participant() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain), at: monday + 5)
        desk.take(Said.repeats("B", nil, at: monday + 6, by: "carmel@example.org"), at: monday + 6)
        #expect(desk.openMeetings.map(\.citizenMayChoose) == [true])
    }

    @Test("Reopening after a resolution keeps the history, and later contacts belong to the case again")
    func reopened() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.status = .value(.closed) }, at: monday + 1)
        desk.take(Said.resolved("A", at: monday + 2), at: monday + 2)
        desk.take(Said.updated("A", at: monday + 3) { $0.status = .value(.open) }, at: monday + 3)
        #expect(desk.caseFile(of: "A")?.resolutions.map(\.reopenedAt) == [monday + 3])
        #expect(desk.caseFile(of: "A")?.resolution == nil)
        desk.take(Said.created("B", at: monday + 4, text: Said.holeAgain), at: monday + 4)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        let told = desk.events.filter { if case .caseReopened = $0.content { true } else { false } }
        #expect(told.count == 1)
    }

    @Test("A reopening that comes before the resolution it follows is told by its instant")
    func reopenedFirst() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 3) { $0.status = .value(.open) }, at: monday + 3)
        desk.take(Said.resolved("A", at: monday + 2), at: monday + 4)
        #expect(desk.caseFile(of: "A")?.resolution != nil)
        desk.take(Said.updated("A", at: monday + 1) { $0.status = .value(.closed) }, at: monday + 5)
        #expect(desk.caseFile(of: "A")?.resolutions.map(\.reopenedAt) == [monday + 3])
    }

    @Test("A decision or an order in the future is refused: it would shut out every later one")
    func decidedInFuture() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 1, phone: "819 555 0222"), at: monday + 1)
        let decisions = [
            Said.kind("A", .information, at: monday + 99), Said.repeats("B", "A", at: monday + 99),
            Said.order("A", .reviewAsked, at: monday + 99),
        ]
        let codes = decisions.map { message -> Refusal.Code? in
            guard case .refused(let refusal) = desk.take(message, at: monday + 2) else { return nil }
            return refusal.code
        }
        #expect(codes == [.correctedInFuture, .correctedInFuture, .orderedInFuture])
        desk.take(Said.kind("A", .information, at: monday + 2), at: monday + 2)
        #expect(desk.contact("A")?.judgement.kind == .information)
    }

    @Test("A follow-up keeps the promise to the citizen who was reached, not to another whom a person linked")
    func linkedNeighbour() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 1, phone: "819 555 0222"), at: monday + 1)
        desk.take(Said.repeats("B", "A", at: monday + 2), at: monday + 2)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        desk.take(Said.reached("A", at: monday + 3), at: monday + 3)
        #expect(desk.obligation("A")?.isOpen == false)
        #expect(desk.obligation("B")?.isOpen == true)
        desk.take(Said.reached("B", at: monday + 4), at: monday + 4)
        #expect(desk.obligation("B")?.isOpen == false)
    }

    @Test("A resolution in the future is refused")
    func resolvedInFuture() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        guard case .refused(let refusal) = desk.take(Said.resolved("A", at: monday + 5), at: monday) else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.code == .resolvedInFuture)
    }
}
