import Testing

@testable import Casework

/// `service.md`, "The mandatory meeting": scheduled, held, its outcome recorded, each with its ladder.
@Suite struct MeetingLadderTests {
    private let everybody = Set(MeetingRole.allCases)

    private func requested() -> (CityRecord, CaseID) {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .hours(1))
        city.file("B", in: id)
        city.now = .monday + .minutes(1)
        city.followUp("B")
        return (city, id)
    }

    @Test("Not scheduled: a warning, then a notice at the deadline, then the next level")
    func notScheduled() {
        var (city, id) = requested()
        let told = city.run(id, until: .toronto(3, 16))
        #expect(told.map(\.occurredAt) == [.toronto(3, 10) - .days(2), .toronto(3, 10), .toronto(3, 15)])
        #expect(told.first?.meetingDueSoon?.reason == .notScheduled)
        #expect(told.compactMap(\.meetingOverdue).map(\.place.level) == [1, 2])
        #expect(told.compactMap(\.meetingOverdue).map(\.place.addressedTo) == [["director"], ["general_manager"]])
        #expect(city.openMeeting(id)?.breaches == [.notScheduled: .toronto(3, 10)])
    }

    @Test(
        "A notice says how often the citizen was tried in vain since the meeting was asked for, and what the case owes besides"
    )
    func efforts() {
        var (city, id) = requested()
        city.file("C", in: id)
        city.now = .monday + .hours(4)
        city.followUp("A", at: .monday - .minutes(30), .noAnswer)
        city.followUp("A", at: .monday + .hours(2), .noAnswer)
        city.followUp("B", at: .monday + .hours(3), .messageLeft)
        let late = city.run(id, until: .toronto(3, 10)).compactMap(\.meetingOverdue)
        #expect(late.map(\.efforts.attempts) == [2])
        #expect(late.first?.efforts.lastAttemptAt == .monday + .hours(3))
        #expect(late.first?.efforts.alsoOpen.map(\.obligationID.requestID) == [RequestID("C")])
    }

    @Test("Scheduled in time silences that ladder; the one of holding it goes on")
    func notHeld() {
        var (city, id) = requested()
        city.meeting(.scheduled(for: .toronto(4, 20, 10)), of: id)
        let told = city.run(id, until: .toronto(4, 1))
        #expect(told.compactMap(\.meetingOverdue).map(\.reason) == [.notHeld])
        #expect(told.compactMap(\.meetingDueSoon).map(\.reason) == [.notHeld])
    }

    @Test("Once its date has passed, the outcome is owed within two working days")
    func outcomeMissing() {
        var (city, id) = requested()
        city.meeting(.scheduled(for: .toronto(3, 12, 10)), of: id)
        let told = city.run(id, until: .toronto(3, 22))
        // Two working days after Thursday the 12th: Monday the 16th is the last.
        #expect(told.compactMap(\.meetingOverdue).map(\.reason) == [.outcomeMissing, .outcomeMissing])
        #expect(told.compactMap(\.meetingOverdue).first?.place.dueAt == .toronto(3, 17))
        #expect(city.openMeeting(id)?.breaches.keys.contains(.outcomeMissing) == true)
        #expect(city.openMeeting(id)?.breaches.keys.contains(.notHeld) == false)
    }

    @Test("No notice of a missing outcome goes out before the meeting's date")
    func warningWaits() {
        var (city, id) = requested()
        city.policy.meeting.ladder = Ladder(warnings: [(.days(9), "team")], escalations: [])
        city.meeting(.scheduled(for: .toronto(3, 20, 10)), of: id)
        let told = city.run(id, until: .toronto(3, 21))
        #expect(told.compactMap(\.meetingDueSoon).first { $0.reason == .outcomeMissing } != nil)
        #expect(
            told.allSatisfy { $0.meetingDueSoon?.reason != .outcomeMissing || $0.occurredAt == .toronto(3, 20, 10) })
    }

    @Test("After an outage a meeting gets one notice: of its gravest lateness, to every level that is due")
    func afterOutage() {
        var (city, id) = requested()
        city.now = .toronto(4, 1)
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.count == 1)
        let notice = city.last.events.first?.meetingOverdue
        #expect(notice?.reason == .notHeld)
        #expect(notice?.place.addressedTo == ["director", "general_manager"])
        #expect(notice?.place.lateBy == .days(1))
        #expect(Set(city.openMeeting(id)?.breaches.keys.map(\.self) ?? []) == [.notScheduled, .notHeld])
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.isEmpty)
    }

    @Test("Cancelled after the date to schedule by: late at once, the original deadline stands")
    func lateAfterCancellation() {
        var (city, id) = requested()
        city.meeting(.scheduled(for: .toronto(3, 20, 10)), of: id)
        city.run(id, until: .toronto(3, 12))
        city.meeting(.cancelled, of: id)
        let told = city.run(id, until: city.now)
        #expect(told.compactMap(\.meetingOverdue).map(\.reason) == [.notScheduled])
        #expect(told.first?.meetingOverdue?.place.lateBy == .days(2))
    }

    @Test("New deadlines after the citizen's no-show start their ladder again")
    func newLadder() {
        var (city, id) = requested()
        city.run(id, until: .toronto(3, 11))
        city.meeting(.scheduled(for: .toronto(3, 12, 10)), of: id)
        city.run(id, until: .toronto(3, 12, 12))
        city.meeting(.noShow(absent: [.citizen]), of: id)
        let told = city.run(id, until: .toronto(3, 20))
        #expect(told.compactMap(\.meetingOverdue).map(\.place.dueAt) == [.toronto(3, 20)])
        #expect(city.openMeeting(id)?.breaches[.notScheduled] == .toronto(3, 10))
    }

    @Test("When a meeting ends, the event names those who were told that it was late")
    func toldOfEnd() {
        var (city, id) = requested()
        city.run(id, until: .toronto(3, 10))
        city.correct("B") { $0.judgement = .of(.comment) }
        #expect(city.last.events.compactMap(\.withdrawn).first?.told == ["team", "director"])
        #expect(city.last.events.compactMap(\.withdrawn).first?.breaches[.notScheduled] != nil)
    }

    @Test("A level that wants lists gets the meeting as an entry, left out once it is scheduled")
    func listed() {
        var (city, id) = requested()
        city.policy.meeting.ladder = Ladder(warnings: [], escalations: [(.zero, "director", .hours(1))])
        let told = city.run(id, until: .toronto(3, 10))
        #expect(told.isEmpty)
        var other = city
        city.decide { $0.sendDigest(to: "director") }
        let meetingID = MeetingID(caseID: id, ordinal: 1)
        #expect(city.last.events.first?.digest?.items.map(\.subject) == [.meeting(meetingID, .notScheduled)])
        #expect(city.openMeeting(id)?.told == ["director"])
        other.meeting(.scheduled(for: .toronto(3, 12)), of: id)
        other.decide { $0.sendDigest(to: "director") }
        #expect(other.last.events.isEmpty)
    }
}
