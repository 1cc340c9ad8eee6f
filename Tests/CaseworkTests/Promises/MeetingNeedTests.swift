import Testing

@testable import Casework

/// `service.md`, "The second contact" and "The mandatory meeting": when a meeting is owed, and when no longer.
@Suite struct MeetingNeedTests {
    /// A case of two complaint contacts, and so with a meeting requested.
    private func second() -> (CityRecord, CaseID) {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .days(3))
        city.file("B", in: id)
        return (city, id)
    }

    @Test("One complaint contact asks for no meeting")
    func one() {
        var city = CityRecord()
        let id = city.file("A")
        #expect(city.caseFile(id).meetings.isEmpty)
    }

    @Test("A meeting is owed from the second contact judged a complaint, requested at once, naming the three parties")
    func requested() {
        let (city, id) = second()
        let meeting = city.last.events.compactMap(\.requested).first
        #expect(meeting?.id == MeetingID(caseID: id, ordinal: 1))
        #expect(meeting?.contacts == [RequestID("B")])
        #expect(meeting?.cycle == 1)
        #expect(meeting?.participants.map(\.role) == [.citizen, .councillor, .official])
        #expect(city.last.events.last?.requestIDs == [RequestID("B")])
        guard case .meetingRequested(_, let subject) = city.last.events.last?.content else {
            Issue.record("no request")
            return
        }
        #expect(subject == "Nids-de-poule")
    }

    @Test("A second contact counts also while the first 24 hours run")
    func withinADay() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .minutes(30)
        city.file("B", in: id)
        #expect(city.openMeeting(id) != nil)
    }

    @Test("Deadlines are the end of the 5th and the 20th working day after the contact's local day")
    func deadlines() {
        let (city, id) = second()
        #expect(city.openMeeting(id)?.scheduleBy == .toronto(3, 10))
        #expect(city.openMeeting(id)?.holdBy == .toronto(3, 31))
    }

    @Test("Deadlines count from the contact, not from the review that decided it")
    func countsFromContact() {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", at: .monday + .hours(1), in: id, .history, kind: .serviceRequest)
        city.now = .monday + .days(6)
        city.correct("B") {
            $0.standing = .complaint
            $0.judgement = .of(.complaint)
        }
        #expect(city.openMeeting(id)?.scheduleBy == .toronto(3, 10))
    }

    @Test("Order is by registration, not by arrival")
    func byRegistration() {
        var city = CityRecord()
        let id = city.file("B")
        city.file("A", at: .monday - .days(2), in: id)
        #expect(city.openMeeting(id)?.contacts == [RequestID("B")])
    }

    @Test("A second contact that arrives after the third brings the deadlines forward")
    func lateSecond() {
        var city = CityRecord(at: .toronto(3, 5, 9))
        let id = city.file("A", at: .monday - .days(1))
        city.file("C", in: id)
        #expect(city.openMeeting(id)?.scheduleBy == .toronto(3, 13))
        city.file("B", at: .monday, in: id)
        #expect(city.openMeeting(id)?.scheduleBy == .toronto(3, 10))
        #expect(city.openMeeting(id)?.contacts == ["B", "C"].map { RequestID($0) })
    }

    @Test(
        "Earlier service requests about the matter are history and do not count; corrected to complaint, the second becomes a repeat"
    )
    func historyDoesNotCount() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .days(4), .history, kind: .serviceRequest)
        city.file("B", in: id)
        #expect(city.openMeeting(id) == nil)
        city.correct("A") {
            $0.standing = .complaint
            $0.judgement = .of(.complaint)
        }
        #expect(city.openMeeting(id)?.contacts == [RequestID("B")])
    }

    @Test(
        "The same form twice, a transfer and a remark are no second contact",
        arguments: [
            Standing.sameSubmission(as: RequestID("A")), .transfer(of: RequestID("A")), .remark,
        ])
    func notSecond(_ standing: Standing) {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", in: id, standing)
        #expect(city.caseFile(id).meetings.isEmpty)
    }

    @Test("A contact from before the service is the first one; it owes nothing, the second asks for a meeting")
    func beforeServiceInforms() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .days(30), flags: [.beforeService])
        city.file("B", in: id)
        #expect(city.openMeeting(id)?.contacts == [RequestID("B")])
    }

    @Test("Two contacts from before the service owe no meeting")
    func beforeServiceOwesNothing() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .days(30), flags: [.beforeService])
        city.file("B", at: .monday - .days(20), in: id, flags: [.beforeService])
        #expect(city.caseFile(id).meetings.isEmpty)
    }

    @Test("Anonymous requests owe no meeting")
    func anonymous() {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", in: id, flags: [.anonymous])
        #expect(city.caseFile(id).meetings.isEmpty)
    }

    @Test("A further contact while a meeting is open adds to it, and asks for no second one")
    func adds() {
        var (city, id) = second()
        city.now = .monday + .days(1)
        city.file("C", in: id)
        #expect(city.caseFile(id).meetings.count == 1)
        #expect(city.last.events.compactMap(\.contactAdded) == [RequestID("C")])
        #expect(city.openMeeting(id)?.contacts == ["B", "C"].map { RequestID($0) })
        city.decide { $0.keepPromises(of: id) }
        #expect(city.last.events.isEmpty)
    }

    @Test("After one was held, the next complaint contact asks for a new one at once")
    func newAfterHeld() {
        var (city, id) = second()
        city.hold(id, at: .monday + .days(2))
        city.now = .monday + .days(3)
        city.file("C", in: id)
        #expect(city.openMeeting(id)?.id == MeetingID(caseID: id, ordinal: 2))
        #expect(city.openMeeting(id)?.contacts == [RequestID("C")])
    }

    @Test("A waiver covers that meeting only: the next complaint contact asks for a new one")
    func newAfterDeclined() {
        var (city, id) = second()
        city.now = .monday + .days(1)
        city.meeting(.declinedByCitizen(at: city.now, channel: .phone), of: id)
        #expect(city.openMeeting(id) == nil)
        city.now = .monday + .days(2)
        city.file("C", in: id)
        #expect(city.openMeeting(id)?.contacts == [RequestID("C")])
    }

    @Test("A contact registered before the meeting was held, and arriving later, is covered by it")
    func lateIsCovered() {
        var (city, id) = second()
        city.hold(id, at: .monday + .days(2))
        city.now = .monday + .days(3)
        city.file("C", at: .monday + .days(1), in: id)
        #expect(city.openMeeting(id) == nil)
    }

    @Test("A contact after the citizen declined asks for a new meeting, also when the refusal is written down later")
    func declinedEarlier() {
        var (city, id) = second()
        city.now = .monday + .days(1)
        city.file("C", in: id)
        city.meeting(.declinedByCitizen(at: .monday + .hours(5), channel: .phone), of: id)
        #expect(city.openMeeting(id)?.contacts == [RequestID("C")])
    }

    @Test("Before it is scheduled, a correction of kind withdraws it", arguments: ["A", "B"])
    func kindWithdraws(_ corrected: String) {
        var (city, id) = second()
        city.correct(corrected) {
            $0.standing = .history
            $0.judgement = .of(.serviceRequest)
        }
        let withdrawn = city.last.events.compactMap(\.withdrawn).first
        #expect(withdrawn?.state == .withdrawn(at: city.now, reason: .kindCorrected))
        #expect(city.openMeeting(id) == nil)
    }

    @Test("Before it is scheduled, a correction of the match withdraws it")
    func matchWithdraws() {
        var (city, id) = second()
        city.unlink("B", from: id)
        #expect(
            city.last.events.compactMap(\.withdrawn).map(\.state) == [.withdrawn(at: city.now, reason: .matchCorrected)]
        )
    }

    @Test("A participant's own correction does not withdraw it")
    func participantsCorrection() {
        var (city, id) = second()
        city.correct("B", by: "helene cote") { $0.judgement = .of(.comment) }
        #expect(city.openMeeting(id)?.citizenMayChoose == true)
        city.decide { $0.keepPromises(of: id) }
        #expect(city.openMeeting(id) != nil)
        #expect(city.last.events.isEmpty)
        city.correct("B", by: "Agente Roy") { _ in }
        #expect(city.openMeeting(id) == nil)
    }

    @Test("Once scheduled, a correction flags it and lets the citizen choose")
    func scheduledStands() {
        var (city, id) = second()
        city.meeting(.scheduled(for: .monday + .days(2)), of: id)
        city.correct("B") { $0.judgement = .of(.comment) }
        #expect(city.openMeeting(id)?.citizenMayChoose == true)
        #expect(city.last.events.compactMap(\.scheduled).map(\.citizenMayChoose) == [true])
        city.meeting(.cancelled, of: id)
        #expect(city.openMeeting(id)?.state == .requested)
        city.correct("B") { $0.judgement = .of(.complaint) }
        #expect(city.openMeeting(id)?.citizenMayChoose == false)
    }

    @Test("Withdrawn and owed again: a new meeting, with the deadlines of the contact")
    func owedAgain() {
        var (city, id) = second()
        let first = city.openMeeting(id)
        city.correct("B") { $0.judgement = .of(.comment) }
        city.now = .monday + .days(1)
        city.correct("B") { $0.judgement = .of(.complaint) }
        #expect(city.openMeeting(id)?.id == MeetingID(caseID: id, ordinal: 2))
        #expect(city.openMeeting(id)?.scheduleBy == first?.scheduleBy)
    }

    @Test("With the second contact corrected away, the third still asks for it")
    func thirdRemains() {
        var (city, id) = second()
        city.file("C", at: .monday + .hours(1), in: id)
        city.unlink("B", from: id)
        #expect(city.openMeeting(id)?.contacts == [RequestID("C")])
        #expect(city.last.events.compactMap(\.withdrawn).isEmpty)
    }

    @Test("Erased data withdraw the meeting, scheduled or not")
    func erased() {
        var (city, id) = second()
        city.meeting(.scheduled(for: .monday + .days(2)), of: id)
        city.correct("B", by: nil) { $0.flags.insert(.erased) }
        #expect(city.last.events.compactMap(\.withdrawn).map(\.state) == [.withdrawn(at: city.now, reason: .erased)])
    }

    @Test("A resolved matter does not waive the meeting: only the citizen can")
    func resolvedStays() {
        var (city, id) = second()
        city.decide { draft in
            draft.update(id) {
                $0.resolutions = [Resolution(resolvedAt: .monday, confirmedBy: .city, recordedBy: "A. Roy")]
            }
            draft.keepPromises(of: id)
        }
        #expect(city.openMeeting(id) != nil)
        #expect(city.obligation("B")?.isOpen == true)
    }

    @Test("Meeting events can leave out the requests")
    func unnamed() {
        var city = CityRecord()
        city.policy.meeting.namesRequests = false
        let id = city.file("A")
        city.file("B", in: id) { $0.language = "en" }
        let event = city.last.events.first { $0.requested != nil }
        #expect(event?.requestIDs == [])
        #expect(event?.language == "en")
    }
}
