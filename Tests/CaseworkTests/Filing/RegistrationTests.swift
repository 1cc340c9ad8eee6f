import Testing

@testable import Casework

@Suite("Registration")
struct RegistrationTests {
    @Test("A complaint owes its follow-up within 86,400 s of its registration, whenever the message comes")
    func deadline() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday + 30)
        #expect(desk.obligation("A")?.dueAt == monday + .seconds(86_400))
        #expect(desk.obligation("A")?.breachedAt == monday + 30)
        #expect(desk.triaged("A").map(\.followUpDue) == [monday + .seconds(86_400)])
    }

    @Test("A registration in the future beyond the tolerance counts from receipt, flagged")
    func future() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday + 2), at: monday)
        #expect(desk.contact("A")?.registeredAt == monday)
        #expect(desk.contact("A")?.claimedRegistration == monday + 2)
        #expect(desk.contact("A")?.flags.contains(.registrationInFuture) == true)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        desk.take(Said.created("B", at: monday + .minutes(2), phone: nil), at: monday)
        #expect(desk.contact("B")?.registeredAt == monday + .minutes(2))
    }

    @Test("A registration in the future shuts out nothing that comes before it: updates, follow-ups, a second contact")
    func beforeFuture() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday + 48), at: monday)
        let update = Said.updated("A", at: monday + 1) { $0.serviceCode = .value("EGOUT") }
        #expect(desk.take(update, at: monday + 1) == .applied)
        #expect(desk.contact("A")?.serviceCode == "EGOUT")
        desk.take(Said.created("B", at: monday + 2, text: Said.holeAgain), at: monday + 2)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
        #expect(desk.take(Said.reached("A", at: monday + 3), at: monday + 3) == .applied)
        #expect(desk.obligation("A")?.isOpen == false)
    }

    @Test("What was registered before the service came into force informs judgement and owes nothing")
    func history() {
        var desk = FilingDesk { $0.followUp.inForceSince = monday }
        desk.take(Said.created("A", at: monday + -48), at: monday + 1)
        #expect(desk.contact("A")?.flags.contains(.beforeService) == true)
        #expect(desk.obligation("A") == nil)
        #expect(desk.triaged("A").map(\.followUpDue) == [nil])
        desk.take(Said.created("B", at: monday + 2, nature: .serviceRequest, text: Said.holeAgain), at: monday + 2)
        #expect(desk.contact("B")?.judgement.treatedAs == .complaint)
        #expect(desk.contact("B")?.caseID == desk.contact("A")?.caseID)
    }

    @Test("Anonymous requests owe nothing and are nobody's second contact")
    func anonymous() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday) { $0.anonymous = .value(true) }, at: monday)
        desk.take(
            Said.created("B", at: monday + 1, text: Said.holeAgain) { $0.anonymous = .value(true) }, at: monday + 1)
        #expect(desk.contact("A")?.identity.isEmpty == true)
        #expect(desk.obligation("A") == nil)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        #expect(desk.openMeetings.isEmpty)
    }

    @Test("A bad optional field is set aside, flagged and named in the audit; the clock runs")
    func setAside() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday) { $0.setAside = ["phone", "lat"] }, at: monday)
        #expect(desk.contact("A")?.flags.contains(.fieldsSetAside) == true)
        #expect(desk.noted("fields_set_aside").map(\.facts) == [["fields": .text("lat,phone")]])
        #expect(desk.obligation("A")?.isOpen == true)
    }

    @Test("The district is that of the place, else of the home, else unknown and flagged; never dropped")
    func district() {
        var desk = FilingDesk()
        desk.take(
            Said.created("A", at: monday) {
                $0.district = .absent
                $0.citizenDistrict = .value("de Pointe-du-Lac")
            }, at: monday)
        desk.take(Said.created("B", at: monday, phone: nil) { $0.district = .absent }, at: monday)
        #expect(desk.contact("A")?.district == "pointe-du-lac")
        #expect(desk.contact("B")?.flags.contains(.districtUnknown) == true)
        #expect(desk.obligation("B")?.isOpen == true)
    }

    @Test("A refused registration's deadline runs, flagged unreadable, until a corrected one arrives")
    func unreadable() {
        var desk = FilingDesk()
        let unreadable = Message.unreadableRequest(UnreadableRequest(requestID: "A", registeredAt: monday))
        #expect(desk.take(unreadable, at: monday + 1) == .applied)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.contact("A")?.flags.contains(.unreadable) == true)
        desk.take(Said.created("A", at: monday), at: monday + 2)
        #expect(desk.contact("A")?.flags.contains(.unreadable) == false)
        #expect(desk.contact("A")?.serviceCode == "VOIRIE")
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.triaged("A").map(\.judgement.revision) == [1, 2])
        #expect(desk.caseFile(of: "A")?.district == "carmel")
        #expect(desk.take(unreadable, at: monday + 3) == .unchanged("known_request"))
    }

    @Test("A corrected registration that is no complaint ends what ran meanwhile, on record")
    func unreadableNoComplaint() {
        var desk = FilingDesk()
        desk.take(.unreadableRequest(UnreadableRequest(requestID: "A", registeredAt: monday)), at: monday + 1)
        desk.take(
            Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday + 2)
        #expect(desk.contact("A")?.judgement.treatedAs == .serviceRequest)
        #expect(desk.obligation("A")?.state == .cancelled(at: monday + 2, reason: .correctedAway))
    }

    @Test("A later message that changes the registration instant is refused that change, and the attempt is kept")
    func registrationChange() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("A", at: monday + 5) { $0.language = .value("en") }, at: monday + 5)
        #expect(desk.contact("A")?.registeredAt == monday)
        #expect(desk.contact("A")?.language == "en")
        #expect(desk.contact("A")?.flags.contains(.registrationChangeRefused) == true)
        desk.take(Said.updated("A", at: monday + 6, registration: monday + 6) { _ in }, at: monday + 6)
        #expect(desk.noted("registration_change_refused").count == 2)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
    }

    @Test("The same registration again changes nothing")
    func again() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        let events = desk.events.count
        #expect(desk.take(Said.created("A", at: monday), at: monday + 1) == .unchanged("known_request"))
        #expect(desk.events.count == events)
    }
}
