import Testing

@testable import Casework

/// `service.md`, "The mandatory meeting": the state machine.
@Suite struct MeetingUpdateTests {
    private let everybody = Set(MeetingRole.allCases)
    private let date = Instant.monday + .days(3)

    private func requested() -> (CityRecord, CaseID) {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .hours(1))
        city.file("B", in: id)
        city.followUp("B", at: .monday + .minutes(1))
        return (city, id)
    }

    private func scheduled() -> (CityRecord, CaseID) {
        var (city, id) = requested()
        city.now = .monday + .hours(1)
        city.meeting(.scheduled(for: date), of: id)
        return (city, id)
    }

    private func refusal(_ outcome: Decision.Outcome) -> Refusal? {
        if case .refused(let refusal) = outcome { refusal } else { nil }
    }

    @Test("Requested, scheduled, held")
    func straight() {
        var (city, id) = scheduled()
        #expect(city.last.events.compactMap(\.scheduled).map(\.timesRescheduled) == [0])
        #expect(city.openMeeting(id)?.outcomeBy == .toronto(3, 10))
        city.now = date + .hours(1)
        #expect(city.meeting(.held(at: date, attended: everybody, outcome: "réglé"), of: id) == .applied)
        #expect(city.last.events.compactMap(\.closed).map(\.state) == [.held(at: date, attended: everybody)])
        #expect(city.openMeeting(id) == nil)
        #expect(city.caseFile(id).wakeAt == nil)
    }

    @Test("Scheduled for another date: rescheduled, and told how often")
    func rescheduled() {
        var (city, id) = scheduled()
        city.now = .monday + .hours(2)
        city.meeting(.scheduled(for: date + .days(1)), of: id)
        #expect(city.last.events.compactMap(\.scheduled).map(\.timesRescheduled) == [1])
        #expect(city.openMeeting(id)?.outcomeBy == .toronto(3, 11))
    }

    @Test("Cancelled: requested again, the original deadlines stand")
    func cancelled() {
        var (city, id) = scheduled()
        let before = city.openMeeting(id)
        city.now = .monday + .days(1)
        #expect(city.meeting(.cancelled, of: id) == .applied)
        let after = city.last.events.compactMap(\.requested).first
        #expect(after?.state == .requested)
        #expect(after?.cycle == 2)
        #expect(after?.timesRescheduled == 1)
        #expect(after?.scheduleBy == before?.scheduleBy)
        #expect(after?.holdBy == before?.holdBy)
        #expect(after?.outcomeBy == nil)
    }

    @Test("The citizen's no-show gets new deadlines, counted from when it was recorded")
    func citizensNoShow() {
        var (city, id) = scheduled()
        city.now = date + .hours(2)
        city.meeting(.noShow(absent: [.citizen]), of: id)
        #expect(city.openMeeting(id)?.scheduleBy == .toronto(3, 13))
        #expect(city.openMeeting(id)?.holdBy == .toronto(4, 3))
        #expect(city.openMeeting(id)?.absences == [.citizen: 1])
    }

    @Test(
        "When the city stayed away, alone or too, the original deadlines stand",
        arguments: [[MeetingRole.councillor], [.official], [.citizen, .official]])
    func citysNoShow(_ absent: Set<MeetingRole>) {
        var (city, id) = scheduled()
        city.now = date + .hours(2)
        city.meeting(.noShow(absent: absent), of: id)
        #expect(city.openMeeting(id)?.scheduleBy == .toronto(3, 10))
        #expect(city.openMeeting(id)?.absences == Dictionary(uniqueKeysWithValues: absent.map { ($0, 1) }))
    }

    @Test("Held means that all three attended; otherwise it is still owed, and absences are kept by party")
    func notEverybody() {
        var (city, id) = scheduled()
        city.now = date + .hours(2)
        #expect(city.meeting(.held(at: date, attended: [.citizen, .official], outcome: nil), of: id) == .applied)
        #expect(city.openMeeting(id)?.state == .requested)
        #expect(city.openMeeting(id)?.absences == [.councillor: 1])
        #expect(city.openMeeting(id)?.holdBy == .toronto(3, 31))
        #expect(city.last.events.compactMap(\.closed).isEmpty)
    }

    @Test("Declined by the citizen closes it, requested or scheduled", arguments: [false, true])
    func declined(_ isScheduled: Bool) {
        var (city, id) = isScheduled ? scheduled() : requested()
        #expect(city.meeting(.declinedByCitizen(at: city.now, channel: .phone), of: id) == .applied)
        #expect(city.last.events.compactMap(\.closed).map(\.state) == [.declined(at: city.now)])
    }

    @Test("Held is never undone")
    func neverUndone() {
        var (city, id) = scheduled()
        city.now = date
        city.meeting(.held(at: date, attended: everybody, outcome: nil), of: id)
        let changes: [MeetingUpdated.Change] = [
            .cancelled, .noShow(absent: [.citizen]), .scheduled(for: date + .days(1)),
            .declinedByCitizen(at: date, channel: .phone),
            .held(at: date, attended: [.citizen], outcome: nil),
        ]
        city.now = date + .hours(1)
        for change in changes {
            #expect(refusal(city.meeting(change, of: id))?.code == .illegalMeetingChange)
            #expect(city.caseFile(id).meetings.first?.state == .held(at: date, attended: everybody))
        }
    }

    @Test("A meeting may be told as held before its date is told: it ends as in their order")
    func heldBeforeItsDate() {
        let held = MeetingUpdated.Change.held(at: date, attended: everybody, outcome: nil)
        var (inOrder, id) = scheduled()
        inOrder.now = date + .hours(1)
        inOrder.meeting(held, of: id)
        var (late, _) = requested()
        late.now = date + .hours(1)
        #expect(late.meeting(held, of: id) == .applied)
        let outcome = late.meeting(.scheduled(for: date), of: id, recordedAt: .monday + .hours(1))
        #expect(outcome == .unchanged("update_out_of_order"))
        #expect(late.caseFile(id).meetings == inOrder.caseFile(id).meetings)
    }

    @Test(
        "Without a date nothing can be missed or cancelled: no deadline moves, no breach is lost, however often it is said",
        arguments: 0..<3)
    func unscheduled(_ index: Int) {
        let change = [
            MeetingUpdated.Change.cancelled, .noShow(absent: [.citizen]),
            .held(at: .monday + .hours(2), attended: [.councillor, .official], outcome: nil),
        ][index]
        var (city, id) = requested()
        city.now = .toronto(4, 7)
        let before = city.openMeeting(id)
        for minute in 0..<3 {
            let refusal = refusal(city.meeting(change, of: id, recordedAt: .toronto(4, 6) + .minutes(Int64(minute))))
            #expect(refusal?.code == .illegalMeetingChange)
            #expect(refusal?.detail.contains("no date was scheduled") == true)
        }
        #expect(city.openMeeting(id) == before)
    }

    @Test("Held before it was asked for is refused, whether a date was told or not", arguments: [false, true])
    func heldBeforeAskedFor(_ isScheduled: Bool) {
        var (city, id) = isScheduled ? scheduled() : requested()
        city.now = .monday + .days(1)
        let early = Instant.monday - .hours(2)
        let refusal = refusal(city.meeting(.held(at: early, attended: everybody, outcome: nil), of: id))
        #expect(refusal?.code == .illegalMeetingChange)
        #expect(refusal?.detail.contains("held before it was asked for") == true)
        #expect(city.openMeeting(id) != nil)
    }

    @Test("A date that was told of too late to know is no breach of scheduling; held late is one of holding")
    func heldLateUntold() {
        var (city, id) = requested()
        city.now = .toronto(4, 7)
        city.meeting(.held(at: .toronto(4, 6), attended: everybody, outcome: nil), of: id)
        #expect(city.caseFile(id).meetings.first?.breaches.keys.map(\.self) == [.notHeld])
    }

    @Test("What is said to have happened in the future is refused")
    func future() {
        var (city, id) = scheduled()
        let later = city.now + .hours(1)
        #expect(refusal(city.meeting(.held(at: later, attended: everybody, outcome: nil), of: id)) != nil)
        #expect(refusal(city.meeting(.declinedByCitizen(at: later, channel: .phone), of: id)) != nil)
        #expect(refusal(city.meeting(.cancelled, of: id, recordedAt: later)) != nil)
        #expect(refusal(city.meeting(.noShow(absent: [.citizen]), of: id)) != nil)
    }

    @Test("A date that has passed is taken: it was written down late")
    func past() {
        var (city, id) = requested()
        city.now = .monday + .days(2)
        #expect(city.meeting(.scheduled(for: .monday + .days(1)), of: id) == .applied)
        #expect(city.meeting(.held(at: .monday + .days(1), attended: everybody, outcome: nil), of: id) == .applied)
    }

    @Test("An update recorded before the last one taken over changes nothing")
    func outOfOrder() {
        var (city, id) = scheduled()
        city.now = .monday + .hours(5)
        city.meeting(.cancelled, of: id, recordedAt: .monday + .hours(4))
        let outcome = city.meeting(.scheduled(for: date + .days(2)), of: id, recordedAt: .monday + .hours(3))
        #expect(outcome == .unchanged("update_out_of_order"))
        #expect(city.openMeeting(id)?.state == .requested)
    }

    @Test("The same update under another message id changes nothing")
    func again() {
        var (city, id) = scheduled()
        #expect(city.meeting(.scheduled(for: date), of: id) == .unchanged("update_known"))
        city.now = date
        city.meeting(.noShow(absent: [.councillor]), of: id)
        #expect(city.meeting(.noShow(absent: [.councillor]), of: id) == .unchanged("update_known"))
        #expect(city.openMeeting(id)?.absences == [.councillor: 1])
        #expect(city.openMeeting(id)?.cycle == 2)
    }

    @Test("A meeting that nobody requested is refused")
    func unknown() {
        var (city, id) = requested()
        #expect(refusal(city.meeting(.cancelled, of: id, ordinal: 7))?.code == .unknownMeeting)
    }

    @Test("A withdrawn meeting takes no update, and says what took its place")
    func withdrawn() {
        var (city, first) = requested()
        city.now = .monday + .days(1)
        let other = city.file("X", at: .monday)
        city.file("Y", in: other)
        city.link(other, into: first)
        let refusal = refusal(city.meeting(.scheduled(for: date), of: other))
        #expect(refusal?.detail.contains("superseded by \(MeetingID(caseID: first, ordinal: 1))") == true)
    }

    @Test("Scheduled after its deadline, before that was served: the breach is marked")
    func scheduledLate() {
        var (city, id) = requested()
        city.now = .toronto(3, 11)
        city.meeting(.scheduled(for: .toronto(3, 12)), of: id)
        #expect(city.openMeeting(id)?.breaches[.notScheduled] == city.now)
    }

    @Test("Held after its deadline: the breach is marked, also when nothing was served in between")
    func heldLate() {
        var (city, id) = scheduled()
        city.now = .toronto(4, 7)
        city.meeting(.scheduled(for: .toronto(4, 7)), of: id)
        city.meeting(.held(at: city.now, attended: everybody, outcome: nil), of: id)
        #expect(city.caseFile(id).meetings.first?.breaches[.notHeld] != nil)
    }
}
