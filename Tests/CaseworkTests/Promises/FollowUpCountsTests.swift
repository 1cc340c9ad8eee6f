import Testing

@testable import Casework

/// `service.md`, "What counts as a follow-up"; `pitfalls.md`, "The clock stopped by the wrong thing".
@Suite struct FollowUpCountsTests {
    private func complaint() -> (CityRecord, CaseID) {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(2)
        return (city, id)
    }

    @Test(
        "A person who reached the citizen, or answered in writing, keeps the promise",
        arguments: [FollowUpOutcome.reached, .writtenReply])
    func reaches(_ outcome: FollowUpOutcome) {
        var (city, _) = complaint()
        #expect(city.followUp("A", outcome) == .applied)
        #expect(city.obligation("A")?.state == .satisfied(at: city.now, recordedAt: city.now))
        let done = city.last.events.compactMap(\.satisfied).first
        #expect(done?.onTime == true)
        #expect(done?.recordedLate == false)
        #expect(done?.taken == .hours(2))
    }

    @Test(
        "An automatic acknowledgement, an unanswered call and a message left do not count, and are kept",
        arguments: [FollowUpOutcome.automatic, .noAnswer, .messageLeft])
    func doesNotReach(_ outcome: FollowUpOutcome) {
        var (city, _) = complaint()
        #expect(city.followUp("A", outcome) == .applied)
        #expect(city.obligation("A")?.isOpen == true)
        #expect(city.contact("A")?.attempts.map(\.counts) == [false])
        #expect(city.last.events.isEmpty)
    }

    @Test("The citizen's own contact is never its own follow-up")
    func inbound() {
        var (city, _) = complaint()
        city.followUp("A", .reached, .inbound)
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("A follow-up by nobody in particular does not count", arguments: ["", "  "])
    func nobody(_ agent: String) {
        var (city, _) = complaint()
        city.followUp("A", agent: agent)
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("Our own warnings and escalations do not stop the clock")
    func ownNotices() {
        var (city, id) = complaint()
        city.run(id, until: .monday + .hours(60))
        #expect(city.obligation("A")?.isOpen == true)
    }

    @Test("Every channel counts", arguments: Channel.allCases)
    func channels(_ channel: Channel) {
        var (city, _) = complaint()
        let message = FollowUpRecorded(
            requestID: RequestID("A"), contactedAt: city.now, agent: "A. Roy", channel: channel, outcome: .reached)
        city.decide { $0.record(message) }
        #expect(city.obligation("A")?.isOpen == false)
    }

    @Test("Closing counts only when it says when, how and by whom, with an outcome that reaches")
    func closing() {
        let at = Instant.monday + .hours(1)
        let whole = CitizenInformed(at: at, by: "A. Roy", channel: .phone, outcome: .reached)
        var partial = [whole, whole, whole, whole, whole]
        partial[0].at = nil
        partial[1].by = nil
        partial[2].channel = nil
        partial[3].outcome = nil
        partial[4].outcome = .automatic
        for informed in partial {
            var (city, _) = complaint()
            let now = city.now
            city.decide { $0.recordInformed(informed, for: RequestID("A"), recordedAt: now) }
            #expect(city.obligation("A")?.isOpen == true)
            #expect(!city.last.entries.isEmpty)
        }
        var (city, _) = complaint()
        let now = city.now
        city.decide { $0.recordInformed(whole, for: RequestID("A"), recordedAt: now) }
        #expect(city.obligation("A")?.state == .satisfied(at: at, recordedAt: now))
    }

    @Test("A closing that claims to have informed the citizen in the future does not count, and is noted")
    func closingInFuture() {
        var (city, _) = complaint()
        let informed = CitizenInformed(at: city.now + .hours(1), by: "A. Roy", channel: .phone, outcome: .reached)
        let now = city.now
        city.decide { $0.recordInformed(informed, for: RequestID("A"), recordedAt: now) }
        #expect(city.obligation("A")?.isOpen == true)
        #expect(city.last.entries.map(\.code) == ["citizen_informed_in_future"])
    }

    @Test("It satisfies what was registered before it took place, and nothing else")
    func onlyEarlier() {
        var (city, id) = complaint()
        city.file("B", in: id)
        city.now = .monday + .hours(4)
        city.followUp("B", at: .monday + .hours(1))
        #expect(city.obligation("A")?.isOpen == false)
        #expect(city.obligation("B")?.isOpen == true)
        city.followUp("A", at: .monday + .hours(3))
        #expect(city.obligation("B")?.isOpen == false)
    }

    @Test("A follow-up before its own registration does not count")
    func beforeRegistration() {
        var (city, _) = complaint()
        #expect(city.followUp("A", at: .monday - .hours(1)) == .applied)
        #expect(city.followUp("A", at: .monday) == .applied)
        #expect(city.obligation("A")?.isOpen == true)
        #expect(city.contact("A")?.attempts.count == 2)
    }

    @Test("On time or late is judged by when it took place; written down later it is on time, recorded late")
    func recordedLate() {
        var (city, id) = complaint()
        city.run(id, until: .monday + .hours(30))
        city.followUp("A", at: .monday + .hours(20))
        let done = city.last.events.compactMap(\.satisfied).first
        #expect(done?.onTime == true)
        #expect(done?.recordedLate == true)
        #expect(city.obligation("A")?.breachedAt == .monday + .hours(24))
    }

    @Test("At the very deadline is on time; a moment later is late")
    func boundary() {
        var (city, _) = complaint()
        city.now = .monday + .hours(25)
        var other = city
        city.followUp("A", at: .monday + .hours(24), recordedAt: .monday + .hours(24))
        #expect(city.last.events.compactMap(\.satisfied).first?.onTime == true)
        #expect(city.last.events.compactMap(\.satisfied).first?.recordedLate == false)
        other.followUp("A", at: .monday + .hours(24) + TimeSpan(milliseconds: 1))
        #expect(other.last.events.compactMap(\.satisfied).first?.onTime == false)
    }

    @Test("A late reply that arrives before the deadline was served does not hide the breach")
    func hidesNoBreach() {
        var (city, _) = complaint()
        city.now = .monday + .hours(24) + .minutes(1)
        city.followUp("A")
        #expect(city.obligation("A")?.breachedAt == city.now)
        #expect(city.last.entries.map(\.code).contains("obligation_breached"))
    }

    @Test("The earliest follow-up decides, also when it is recorded after a later one")
    func earliestDecides() {
        var (city, _) = complaint()
        city.now = .monday + .hours(40)
        city.followUp("A", at: .monday + .hours(30))
        city.followUp("A", at: .monday + .hours(10))
        #expect(city.obligation("A")?.state == .satisfied(at: .monday + .hours(10), recordedAt: city.now))
        #expect(city.last.events.compactMap(\.satisfied).first?.onTime == true)
        city.followUp("A", at: .monday + .hours(35))
        #expect(city.last.events.isEmpty)
    }

    @Test("A follow-up in the future is refused; clocks may differ a little")
    func inFuture() {
        var (city, _) = complaint()
        guard case .refused(let refusal) = city.followUp("A", at: city.now + .minutes(6)) else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.code == .followUpInFuture)
        #expect(city.contact("A")?.attempts.isEmpty == true)
        #expect(city.followUp("A", at: city.now + .minutes(4)) == .applied)
    }

    @Test("The same attempt under another message id is recorded once")
    func once() {
        var (city, _) = complaint()
        city.followUp("A", at: .monday + .hours(1))
        city.now = city.now + .hours(1)
        #expect(city.followUp("A", at: .monday + .hours(1)) == .unchanged("attempt_known"))
        #expect(city.contact("A")?.attempts.count == 1)
        #expect(city.last.events.isEmpty)
    }

    @Test("A follow-up of a mere service request is kept, and found when that turns out to be a complaint")
    func foundLater() {
        var city = CityRecord(at: .monday + .hours(2))
        let id = city.file("A", at: .monday, .history, kind: .serviceRequest)
        city.followUp("A", at: .monday + .hours(1))
        city.now = .monday + .hours(30)
        city.correct("A") {
            $0.standing = .complaint
            $0.judgement = .of(.complaint)
        }
        #expect(city.last.events.compactMap(\.satisfied).first?.onTime == true)
        #expect(city.obligation("A")?.breachedAt == nil)
        #expect(city.caseFile(id).wakeAt == nil)
    }

    @Test("A follow-up recorded without a case is kept with its contact")
    func withoutCase() {
        var city = CityRecord()
        city.decide { draft in
            draft.save(
                Contact(
                    requestID: RequestID("A"), registeredAt: .monday - .hours(1), claimedRegistration: .monday,
                    receivedAt: .monday, judgement: .of(.serviceRequest)))
        }
        #expect(city.followUp("A") == .applied)
        #expect(city.contact("A")?.attempts.count == 1)
    }

    @Test("What was kept until its complaint came counts as received when it came")
    func parked() {
        var city = CityRecord(at: .monday + .hours(30))
        city.file("A", at: .monday)
        let message = FollowUpRecorded(
            requestID: RequestID("A"), contactedAt: .monday + .hours(1), agent: "A. Roy", channel: .phone,
            outcome: .reached)
        city.decide { $0.record(message, receivedAt: .monday + .hours(2)) }
        #expect(city.last.events.compactMap(\.satisfied).first?.recordedLate == false)
    }

    @Test("Attempts in vain beyond a bound stay in the audit alone; one that reaches is always kept")
    func bounded() {
        var (city, _) = complaint()
        city.now = .monday + .hours(20)
        for minute in 1...250 { city.followUp("A", at: .monday + .minutes(Int64(minute)), .noAnswer) }
        #expect(city.contact("A")?.attempts.count == 200)
        #expect(city.last.entries.map(\.code) == ["attempt_recorded"])
        city.followUp("A")
        #expect(city.obligation("A")?.isOpen == false)
    }

    @Test("A meeting held counts; scheduling one does not")
    func meetingHeld() {
        var (city, id) = complaint()
        city.file("B", in: id)
        city.meeting(.scheduled(for: .monday + .hours(10)), of: id)
        #expect(city.obligation("A")?.isOpen == true)
        city.now = .monday + .hours(12)
        city.meeting(.held(at: .monday + .hours(10), attended: Set(MeetingRole.allCases), outcome: nil), of: id)
        #expect(city.obligation("A")?.state == .satisfied(at: .monday + .hours(10), recordedAt: city.now))
        #expect(city.obligation("B")?.isOpen == false)
    }

    @Test("A follow-up before a correction that opens it again ends it at once")
    func reopenedAndSatisfied() {
        var (city, _) = complaint()
        city.correct("A") { $0.judgement = .of(.comment) }
        city.followUp("A")
        city.now = city.now + .hours(30)
        city.correct("A") { $0.judgement = .of(.complaint) }
        #expect(city.obligation("A")?.isOpen == false)
        #expect(city.last.events.compactMap(\.satisfied).first?.onTime == true)
    }
}
