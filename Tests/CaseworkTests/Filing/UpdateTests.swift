import Testing

@testable import Casework

@Suite("Updates")
struct UpdateTests {
    @Test("An older update never overrides a newer one, field by field")
    func older() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 5) { $0.language = .value("en") }, at: monday + 5)
        let older = Said.updated("A", at: monday + 4) {
            $0.language = .value("fr")
            $0.statusNotes = .value("en route")
        }
        #expect(desk.take(older, at: monday + 6) == .applied)
        #expect(desk.contact("A")?.language == "en")
        #expect(desk.contact("A")?.details?.statusNotes == "en route")
    }

    @Test("Null clears a field, an absent one is unchanged")
    func cleared() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.phone = .cleared }, at: monday + 1)
        #expect(desk.contact("A")?.details?.phone == nil)
        #expect(desk.contact("A")?.details?.address == "120 rue Laviolette")
    }

    @Test("Old identifiers stay known when they change")
    func identifiers() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.phone = .value("819 555 0177") }, at: monday + 1)
        #expect(desk.contact("A")?.identity.count { $0.kind == .phone } == 2)
        desk.take(Said.created("B", at: monday + 2, text: Said.holeAgain), at: monday + 2)
        desk.take(Said.created("C", at: monday + 3, text: Said.holeAgain, phone: "819 555 0177"), at: monday + 3)
        #expect(desk.caseFile(of: "A")?.contacts == ["A", "B", "C"])
    }

    @Test("An update whose new text makes a request a complaint counts from that update")
    func raised() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(Said.updated("A", at: monday + 10) { $0.nature = .value(.complaint) }, at: monday + 12)
        #expect(desk.contact("A")?.judgement.complaintSince == monday + 10)
        #expect(desk.obligation("A")?.dueAt == monday + 34)
        #expect(desk.triaged("A").map(\.followUpDue) == [nil, monday + 34])
        #expect(desk.triaged("A").map(\.judgement.revision) == [1, 2])
    }

    @Test("What an update said counts for the complaint, also when a newer update came first")
    func raisedByOlder() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(Said.updated("A", at: monday + 11) { $0.nature = .value(.serviceRequest) }, at: monday + 11)
        desk.take(Said.updated("A", at: monday + 10) { $0.nature = .value(.complaint) }, at: monday + 12)
        #expect(desk.contact("A")?.recordedNature == .serviceRequest)
        #expect(desk.obligation("A")?.dueAt == monday + 34)
    }

    @Test("Updates never lower a complaint: only a person's correction does")
    func neverLowered() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(
            Said.updated("A", at: monday + 1) {
                $0.nature = .value(.information)
                $0.description = .value("À quelle heure ouvre la bibliothèque?")
            }, at: monday + 1)
        #expect(desk.contact("A")?.judgement.treatedAs == .complaint)
        #expect(desk.obligation("A")?.isOpen == true)
    }

    @Test("Closing counts as a follow-up only when it says when, how and by whom the citizen was informed")
    func closing() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.status = .value(.closed) }, at: monday + 1)
        #expect(desk.obligation("A")?.isOpen == true)
        desk.take(
            Said.updated("A", at: monday + 2) {
                $0.status = .value(.closed)
                $0.citizenInformed = .value(
                    CitizenInformed(at: monday + 2, by: "A. Tremblay", channel: .phone, outcome: .reached))
            }, at: monday + 2)
        #expect(desk.obligation("A")?.state == .satisfied(at: monday + 2, recordedAt: monday + 2))
        #expect(desk.noted("status_changed").count == 1)
    }

    @Test("A district that changes moves the case, told under both districts")
    func moved() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.district = .value("pointe-du-lac") }, at: monday + 1)
        let moves = desk.events.filter { $0.content == .caseMoved(from: "carmel", to: "pointe-du-lac") }
        #expect(moves.map(\.routingDistrict) == ["carmel", "pointe-du-lac"])
        #expect(desk.caseFile(of: "A")?.district == "pointe-du-lac")
        #expect(desk.caseFile(of: "A")?.firstDistrict == "carmel")
    }

    @Test("Who the citizen is becomes known by an update: the contact is the second one then")
    func identityLater() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain, phone: nil), at: monday + 5)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        desk.take(Said.updated("B", at: monday + 6) { $0.phone = .value("819 555 0101") }, at: monday + 6)
        #expect(desk.caseFile(of: "B")?.id == CaseID(number: 1))
        #expect(desk.book.cases[CaseID(number: 2)]?.mergedInto == CaseID(number: 1))
        #expect(desk.obligation("B")?.dueAt == monday + 29)
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
    }

    @Test("A citizen who turns out to stay anonymous is owed nothing, and was owed it until then")
    func anonymousLater() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.anonymous = .value(true) }, at: monday + 1)
        #expect(desk.obligation("A")?.state == .cancelled(at: monday + 1, reason: .anonymous))
        #expect(desk.contact("A")?.identity.isEmpty == true)
    }

    @Test("A message that comes before its request is kept and applied, in order")
    func parked() {
        var desk = FilingDesk()
        #expect(desk.take(Said.reached("A", at: monday + 2), at: monday + 3) == .parked)
        #expect(desk.take(Said.updated("A", at: monday + 1) { $0.language = .value("en") }, at: monday + 3) == .parked)
        desk.take(Said.created("A", at: monday), at: monday + 4)
        #expect(desk.contact("A")?.language == "en")
        #expect(desk.obligation("A")?.state == .satisfied(at: monday + 2, recordedAt: monday + 3))
        #expect(desk.book.parked["A"] == nil)
        #expect(desk.noted("parked_message_taken").count == 2)
    }

    @Test("A kept message that is refused in the end is noted, and stops no other")
    func parkedRefused() {
        var desk = FilingDesk()
        desk.take(Said.resolved("A", at: monday + -5), at: monday)
        desk.take(Said.reached("A", at: monday + 2), at: monday + 3)
        desk.take(Said.created("A", at: monday), at: monday + 4)
        #expect(desk.noted("parked_message_refused").map(\.facts["reason"]) == [.text("invalid_field")])
        #expect(desk.obligation("A")?.isOpen == false)
    }

    @Test("An update from the future counts as of now, and shuts out no later one")
    func updateInFuture() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 9_999) { $0.status = .value(.closed) }, at: monday + 1)
        #expect(desk.contact("A")?.status == .closed)
        desk.take(Said.updated("A", at: monday + 2) { $0.status = .value(.open) }, at: monday + 2)
        #expect(desk.contact("A")?.status == .open)
    }

    @Test("A follow-up in the future is refused, and changes nothing")
    func future() {
        var desk = FilingDesk()
        let outcome = desk.take(Said.reached("A", at: monday + 2), at: monday)
        guard case .refused(let refusal) = outcome else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.code == .followUpInFuture)
        #expect(desk.book.parked.isEmpty)
    }
}
