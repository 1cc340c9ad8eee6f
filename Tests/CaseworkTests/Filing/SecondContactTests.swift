import Testing

@testable import Casework

@Suite("The second contact")
struct SecondContactTests {
    @Test(
        "The same citizen's second contact about the same complaint joins the case, owes its own follow-up and a meeting"
    )
    func second() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain), at: monday + 5)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        #expect(desk.obligation("B")?.dueAt == monday + 29)
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
        #expect(desk.events.map(\.sequence) == Array(1...Int64(desk.events.count)))
    }

    @Test("Order is by registration, not by arrival: the later one is the repeat")
    func lateArrival() {
        var desk = FilingDesk()
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain), at: monday + 5)
        desk.take(Said.created("A", at: monday), at: monday + 6)
        #expect(desk.caseFile(of: "A")?.contacts == ["A", "B"])
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.book.cases.count == 1)
    }

    @Test("A neighbour's call about the same hole is not a second call")
    func neighbour() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain, phone: "819 555 0199"), at: monday + 5)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        #expect(desk.openMeetings.isEmpty)
    }

    @Test("The same form sent twice within minutes is one contact")
    func sameForm() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, channel: .web), at: monday)
        desk.take(Said.created("B", at: monday + .minutes(3), channel: .web), at: monday + .minutes(3))
        #expect(desk.contact("B")?.standing == .sameSubmission(as: "A"))
        #expect(desk.obligation("B") == nil)
        #expect(desk.openMeetings.isEmpty)
        #expect(desk.triaged("B").map(\.followUpDue) == [monday + 24])
    }

    @Test("The same form, the first one arriving last, is one contact: the obligation is the first one's")
    func sameFormLate() {
        var desk = FilingDesk()
        desk.take(Said.created("B", at: monday + .minutes(3), channel: .web), at: monday + .minutes(3))
        desk.take(Said.created("A", at: monday, channel: .web), at: monday + 1)
        #expect(desk.contact("B")?.standing == .sameSubmission(as: "A"))
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.obligation("B")?.state == .cancelled(at: monday + 1, reason: .sameSubmission))
        #expect(desk.openMeetings.isEmpty)
    }

    @Test("A matter raised before and not resolved is a complaint; the earlier service request joins as history")
    func history() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        #expect(desk.contact("A")?.caseID == nil)
        desk.take(
            Said.created("B", at: monday + 72, nature: .serviceRequest, text: Said.lampAgain, service: "ECL"),
            at: monday + 72)
        #expect(desk.contact("B")?.judgement.treatedAs == .complaint)
        #expect(desk.contact("B")?.standing == .complaint)
        #expect(desk.contact("A")?.standing == .history)
        #expect(desk.caseFile(of: "B")?.contacts == ["A", "B"])
        #expect(desk.obligation("A") == nil)
        #expect(desk.openMeetings.isEmpty)
    }

    @Test("The earlier service request arriving late makes the later one a complaint from its registration")
    func historyLate() {
        var desk = FilingDesk()
        desk.take(
            Said.created("B", at: monday + 72, nature: .serviceRequest, text: Said.lamp, service: "ECL"),
            at: monday + 72)
        desk.take(
            Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp + " Svp.", service: "ECL"),
            at: monday + 73)
        #expect(desk.contact("B")?.standing == .complaint)
        #expect(desk.contact("A")?.standing == .history)
        #expect(desk.obligation("B")?.dueAt == monday + 96)
        #expect(desk.triaged("B").map(\.judgement.revision) == [1, 2])
    }

    @Test("The look-back runs from the last contact of the case")
    func lookBack() {
        var desk = FilingDesk { $0.repeatContact.lookBack = .days(10) }
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("C", at: monday + .days(16), text: Said.holeAgain), at: monday + .days(16))
        #expect(desk.contact("A")?.caseID != desk.contact("C")?.caseID)
        desk.take(Said.created("B", at: monday + .days(8), text: Said.holeAgain), at: monday + .days(17))
        #expect(desk.caseFile(of: "C")?.contacts == ["A", "B", "C"])
        #expect(desk.contact("A")?.caseID == CaseID(number: 1))
        #expect(desk.openMeetings.map(\.contacts) == [["B", "C"]])
    }

    @Test("A contact that only thanks is on file and is not a second contact")
    func thanks() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(
            Said.created(
                "B", at: monday + 30, nature: .comment,
                text: "Merci beaucoup pour le nid-de-poule du 120 rue Laviolette!"),
            at: monday + 30)
        #expect(desk.contact("B")?.standing == .remark)
        #expect(desk.contact("B")?.caseID == desk.contact("A")?.caseID)
        #expect(desk.openMeetings.isEmpty)
    }

    @Test("A transfer inherits case and deadline and is no contact")
    func transfer() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 3, phone: nil) { $0.replacesRequestID = .value("A") }, at: monday + 3)
        #expect(desk.contact("B")?.standing == .transfer(of: "A"))
        #expect(desk.contact("B")?.caseID == desk.contact("A")?.caseID)
        #expect(desk.openMeetings.isEmpty)
        desk.take(Said.reached("B", at: monday + 4), at: monday + 4)
        #expect(desk.obligation("A")?.isOpen == false)
    }

    @Test("A transfer that arrives before what it replaces inherits case and deadline then")
    func transferFirst() {
        var desk = FilingDesk()
        desk.take(Said.created("B", at: monday + 3, phone: nil) { $0.replacesRequestID = .value("A") }, at: monday + 3)
        #expect(desk.obligation("B")?.isOpen == true)
        desk.take(Said.created("A", at: monday), at: monday + 4)
        #expect(desk.contact("B")?.standing == .transfer(of: "A"))
        #expect(desk.contact("B")?.caseID == desk.contact("A")?.caseID)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.obligation("B")?.state == .cancelled(at: monday + 4, reason: .transferred))
    }

    @Test(
        "A transfer that arrives before what it replaces asks for no meeting, though it looks like a second contact",
        arguments: [true, false])
    func transferLooksLikeSecond(namedByUpdate: Bool) {
        var desk = FilingDesk()
        desk.take(
            Said.created("B", at: monday + 3, text: Said.holeAgain) {
                if !namedByUpdate { $0.replacesRequestID = .value("A") }
            }, at: monday + 3)
        if namedByUpdate {
            desk.take(Said.updated("B", at: monday + 3) { $0.replacesRequestID = .value("A") }, at: monday + 3)
        }
        desk.take(Said.created("A", at: monday), at: monday + 4)
        #expect(desk.contact("B")?.standing == .transfer(of: "A"))
        #expect(desk.book.cases.values.flatMap(\.meetings) == [])
        #expect(desk.obligation("A")?.isOpen == true)
    }

    @Test("After the case was resolved, a contact starts a new case that names the old")
    func afterResolution() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.resolved("A", at: monday + 10), at: monday + 10)
        desk.take(Said.created("B", at: monday + 20, text: Said.holeAgain), at: monday + 20)
        #expect(desk.caseFile(of: "B")?.previousCase == desk.contact("A")?.caseID)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        #expect(desk.openMeetings.isEmpty)
        desk.take(Said.created("C", at: monday + 25, text: Said.holeAgain), at: monday + 25)
        #expect(desk.contact("C")?.caseID == desk.contact("B")?.caseID)
        #expect(desk.openMeetings.count == 1)
    }

    @Test("A resolution that arrives after a later contact settles only what came before it")
    func lateResolution() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 20, text: Said.holeAgain), at: monday + 20)
        desk.take(Said.resolved("A", at: monday + 10), at: monday + 21)
        #expect(desk.caseFile(of: "B")?.previousCase == desk.contact("A")?.caseID)
        #expect(desk.obligation("B")?.dueAt == monday + 44)
        #expect(desk.openMeetings.isEmpty)
    }
}
