import Testing

@testable import Casework

/// `service.md`, "The follow-up deadline".
@Suite struct FollowUpDeadlineTests {
    @Test("A complaint owes a follow-up 86,400 s after its registration")
    func dueAfterADay() {
        var city = CityRecord()
        city.file("A")
        #expect(city.obligation("A")?.dueAt == .monday + .seconds(86_400))
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("No business hours and no change of the clocks move the deadline")
    func clocksMoveNothing() {
        // The night of 8 March loses an hour of local time.
        var city = CityRecord(at: .toronto(3, 7, 12))
        city.file("A")
        #expect(city.obligation("A")?.dueAt == .toronto(3, 8, 12))
        #expect(city.obligation("A")?.dueAt.since(.toronto(3, 7, 12)) == .days(1))
    }

    @Test("The configuration can shorten the deadline, never lengthen it")
    func neverLonger() {
        #expect(FollowUpPolicy(within: .hours(48)).within == .hours(24))
        var city = CityRecord()
        city.policy.followUp = FollowUpPolicy(within: .hours(8))
        city.file("A")
        #expect(city.obligation("A")?.dueAt == .monday + .hours(8))
    }

    @Test("The deadline is stored once: a changed policy does not move it")
    func policyMovesNothing() {
        var city = CityRecord()
        let id = city.file("A")
        city.policy.followUp.within = .hours(4)
        city.decide { $0.keepPromises(of: id) }
        #expect(city.obligation("A")?.dueAt == .monday + .hours(24))
    }

    @Test("A complaint that arrives after its deadline is overdue on arrival, and says by how much")
    func overdueOnArrival() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .hours(30))
        #expect(city.obligation("A")?.breachedAt == .monday)
        #expect(city.caseFile(id).wakeAt.map { $0 <= city.now } == true)
        let told = city.run(id, until: city.now)
        #expect(told.count == 1)
        #expect(told.first?.overdue?.place.lateBy == .hours(6))
        #expect(city.caseFile(id).wakeAt.map { $0 > city.now } == true)
    }

    @Test("What an update made a complaint counts from that update")
    func countsFromUpdate() {
        var city = CityRecord()
        city.file("A", at: .monday - .days(10)) { $0.judgement.complaintSince = .monday - .hours(1) }
        #expect(city.obligation("A")?.dueAt == .monday + .hours(23))
    }

    @Test("What a correction made a complaint counts from the original registration")
    func correctionCountsFromRegistration() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .hours(40), .history, kind: .serviceRequest)
        #expect(city.obligation("A") == nil)
        city.correct("A") {
            $0.standing = .complaint
            $0.judgement = .of(.complaint)
        }
        #expect(city.obligation("A")?.dueAt == .monday - .hours(16))
        #expect(city.run(id, until: city.now).first?.overdue?.place.lateBy == .hours(16))
    }

    @Test("A transfer inherits case and deadline, and owes nothing of its own")
    func transfer() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(5)
        city.file("B", in: id, .transfer(of: RequestID("A")))
        #expect(city.caseFile(id).obligations.map(\.requestID) == [RequestID("A")])
        #expect(city.openMeeting(id) == nil)
        city.followUp("B")
        #expect(city.obligation("A")?.isOpen == false)
    }

    @Test("What was found out to be a transfer no longer owes its own follow-up")
    func transferFoundLater() {
        var city = CityRecord()
        let id = city.file("B")
        city.file("A", at: .monday - .hours(3), in: id)
        city.correct("B", by: nil) { $0.standing = .transfer(of: RequestID("A")) }
        #expect(
            city.obligation("B")?.state == .cancelled(at: .monday, reason: .transferred))
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("What was registered before the service came into force owes nothing")
    func beforeService() {
        var city = CityRecord()
        let id = city.file("A", flags: [.beforeService])
        #expect(city.caseFile(id).obligations.isEmpty)
        #expect(city.caseFile(id).wakeAt == nil)
    }

    @Test("Anonymous requests owe no follow-up")
    func anonymous() {
        var city = CityRecord()
        let id = city.file("A", flags: [.anonymous])
        #expect(city.caseFile(id).obligations.isEmpty)
    }

    @Test("Contact data that is merely missing changes nothing")
    func missingData() {
        var city = CityRecord()
        city.file("A") {
            $0.identity = []
            $0.details = nil
        }
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("An unreadable request owes its follow-up all the same")
    func unreadable() {
        var city = CityRecord()
        city.file("A", flags: [.unreadable])
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("Doubt: what is treated as a complaint owes a follow-up, whatever it is held to be")
    func treatedAs() {
        var city = CityRecord()
        city.file("A", kind: .information) { $0.judgement.treatedAs = .complaint }
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test(
        "History, remarks and the same form sent twice owe nothing",
        arguments: [Standing.history, .remark, .sameSubmission(as: RequestID("A"))])
    func othersOweNothing(_ standing: Standing) {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", at: .monday + .minutes(3), in: id, standing)
        #expect(city.caseFile(id).obligations.map(\.requestID) == [RequestID("A")])
    }

    @Test("Each new complaint contact owes its own follow-up")
    func eachItsOwn() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(2)
        city.file("B", in: id)
        #expect(city.obligation("A")?.dueAt == .monday + .hours(24))
        #expect(city.obligation("B")?.dueAt == .monday + .hours(26))
    }

    @Test("Corrected away, the obligation ends with its reason; owed again, it opens with its original deadline")
    func reopens() {
        var city = CityRecord()
        city.file("A")
        city.now = .monday + .hours(3)
        city.correct("A") { $0.judgement = .of(.serviceRequest) }
        #expect(city.obligation("A")?.state == .cancelled(at: city.now, reason: .correctedAway))
        #expect(city.last.events.compactMap(\.cancelled).first?.wasOverdue == false)
        city.now = .monday + .hours(5)
        city.correct("A") { $0.judgement = .of(.complaint) }
        #expect(city.obligation("A")?.isOpen == true)
        #expect(city.obligation("A")?.dueAt == .monday + .hours(24))
    }

    @Test("A breach is never erased: not by a follow-up, a correction, nor being owed again")
    func breachStays() {
        var city = CityRecord()
        let id = city.file("A")
        city.run(id, until: .monday + .hours(25))
        let seen = city.obligation("A")?.breachedAt
        #expect(seen == .monday + .hours(24))
        city.correct("A") { $0.judgement = .of(.comment) }
        #expect(city.last.events.compactMap(\.cancelled).first?.wasOverdue == true)
        #expect(city.obligation("A")?.breachedAt == seen)
        city.correct("A") { $0.judgement = .of(.complaint) }
        city.followUp("A")
        #expect(city.obligation("A")?.breachedAt == seen)
        #expect(city.last.events.compactMap(\.satisfied).first?.onTime == false)
    }

    @Test("A correction that comes after the deadline, before it was served, does not hide the breach")
    func correctionHidesNothing() {
        var city = CityRecord()
        city.file("A")
        city.now = .monday + .hours(24) + .seconds(1)
        city.correct("A") { $0.judgement = .of(.comment) }
        #expect(city.obligation("A")?.breachedAt == city.now)
    }

    @Test("A contact that moves to another case takes its obligation along, breach and deadline unchanged")
    func moves() {
        var city = CityRecord()
        let first = city.file("A")
        city.file("B", in: first)
        city.run(first, until: .monday + .hours(25))
        let former = city.obligation("B")
        let second = city.decide { draft -> CaseID in
            let second = draft.openCase(district: "trois-rivieres").id
            guard var moved = draft.contact(RequestID("B")) else { return second }
            moved.caseID = second
            draft.save(moved)
            draft.update(first) { $0.contacts.removeAll { $0 == moved.requestID } }
            draft.update(second) { $0.contacts = [moved.requestID] }
            draft.moveObligation(of: moved.requestID, from: first, into: second)
            draft.keepPromises(of: first)
            draft.keepPromises(of: second)
            return second
        }
        #expect(city.caseFile(first).obligations.map(\.requestID) == [RequestID("A")])
        #expect(city.obligation("B") == former)
        city.followUp("B")
        #expect(city.told.last?.subject == .caseFile(second))
        #expect(city.told.last?.routingDistrict == "pointe-du-lac")
    }

    @Test("A case that was linked into another is silent")
    func mergedIsSilent() {
        var city = CityRecord()
        let id = city.file("A")
        city.decide { draft in
            draft.update(id) { $0.mergedInto = CaseID(number: 99) }
            draft.keepPromises(of: id)
        }
        #expect(city.caseFile(id).wakeAt == nil)
        city.now = .monday + .days(3)
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.isEmpty)
    }
}
