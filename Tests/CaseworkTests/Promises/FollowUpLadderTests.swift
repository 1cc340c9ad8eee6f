import Testing

@testable import Casework

/// `service.md`, "Warnings and escalation".
@Suite struct FollowUpLadderTests {
    @Test("A ladder: notices before the deadline, at it and after it, each at its own instant and level")
    func wholeLadder() {
        var city = CityRecord()
        let id = city.file("A")
        let told = city.run(id, until: .monday + .hours(30))
        #expect(told.map(\.occurredAt) == [18, 22, 24, 28].map { .monday + .hours($0) })
        #expect(told.compactMap(\.dueSoon).map(\.place.addressedTo) == [["team"], ["team"]])
        #expect(told.compactMap(\.overdue).map(\.place.level) == [1, 2])
        #expect(told.compactMap(\.overdue).map(\.place.addressedTo) == [["team_lead"], ["director"]])
        #expect(told.compactMap(\.overdue).map(\.place.lateBy) == [.zero, .hours(4)])
        #expect(told.compactMap(\.overdue).allSatisfy { $0.place.skippedLevels.isEmpty })
    }

    @Test("A follow-up before the rung silences it")
    func silenced() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(17)
        city.followUp("A")
        #expect(city.caseFile(id).wakeAt == nil)
        city.now = .monday + .hours(18)
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.isEmpty)
    }

    @Test(
        "After an outage there is one notice: the highest rung due, to that level and every skipped one, with its true lateness"
    )
    func afterOutage() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(29)
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.count == 1)
        let place = city.last.events.first?.overdue?.place
        #expect(place?.level == 2)
        #expect(place?.skippedLevels == [1])
        #expect(place?.addressedTo == ["director", "team_lead"])
        #expect(place?.lateBy == .hours(5))
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.isEmpty)
        #expect(city.caseFile(id).wakeAt == .monday + .hours(48))
    }

    @Test("Several warnings due at once are one")
    func oneWarning() {
        var city = CityRecord()
        city.policy.followUp.ladder = Ladder(
            warnings: [(.hours(6), "team"), (.hours(2), "deputy")], escalations: [(.zero, "team_lead", nil)])
        let id = city.file("A")
        city.now = .monday + .hours(23)
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.compactMap(\.dueSoon).map(\.place.rung) == ["before_7200s"])
        #expect(city.last.events.first?.dueSoon?.place.addressedTo == ["deputy", "team"])
        #expect(city.caseFile(id).wakeAt == .monday + .hours(24))
    }

    @Test("Each rung is sent once, also when the case wakes more often")
    func once() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(24)
        for _ in 0..<3 { city.decide { $0.serveLadders(of: id) } }
        #expect(city.told.count == 1)
    }

    @Test("A case sends for its oldest open obligation and lists the others; each is breached on its own")
    func oldest() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(1)
        city.file("B", in: id, .complaint) { $0.flags = [] }
        let told = city.run(id, until: .monday + .hours(26))
        let late = told.compactMap(\.overdue)
        #expect(late.count == 1)
        #expect(late.first?.obligationID == ObligationID(RequestID("A")))
        #expect(late.first?.efforts.alsoOpen.map(\.obligationID.requestID) == [RequestID("B")])
        #expect(city.obligation("A")?.breachedAt == .monday + .hours(24))
        #expect(city.obligation("B")?.breachedAt == .monday + .hours(25))
    }

    @Test("When the oldest ends, the next one's ladder is served, once")
    func nextOldest() {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", at: .monday + .minutes(1), in: id)
        city.run(id, until: .monday + .hours(29))
        city.correct("A") { $0.judgement = .of(.comment) }
        let told = city.run(id, until: city.now)
        #expect(told.compactMap(\.overdue).map(\.obligationID.requestID) == [RequestID("B")])
        #expect(told.first?.overdue?.place.skippedLevels == [1])
    }

    @Test("A notice says how often and when the citizen was tried in vain")
    func attempts() {
        var city = CityRecord()
        let id = city.file("A")
        city.now = .monday + .hours(20)
        city.followUp("A", at: .monday + .hours(3), .noAnswer)
        city.followUp("A", at: .monday + .hours(2), .messageLeft)
        city.followUp("A", at: .monday + .hours(4), .automatic)
        let told = city.run(id, until: .monday + .hours(24))
        #expect(told.last?.overdue?.efforts.attempts == 2)
        #expect(told.last?.overdue?.efforts.lastAttemptAt == .monday + .hours(3))
    }

    @Test("When an obligation ends otherwise, those who were told are told so, and nobody else")
    func toldOfEnd() {
        var city = CityRecord()
        let id = city.file("A")
        city.run(id, until: .monday + .hours(28))
        city.correct("A") { $0.judgement = .of(.serviceRequest) }
        #expect(city.last.events.compactMap(\.cancelled).map(\.toldLevels) == [["director", "team", "team_lead"]])
        #expect(city.caseFile(id).wakeAt == nil)
    }

    @Test("Erased data end the obligation, and those who were told are told")
    func erased() {
        var city = CityRecord()
        let id = city.file("A")
        city.run(id, until: .monday + .hours(24))
        city.correct("A", by: nil) { $0.flags.insert(.erased) }
        #expect(city.last.events.compactMap(\.cancelled).map(\.reason) == [.erased])
    }

    @Test("Owed again after those who were told heard of its end, they are told again, in one notice")
    func toldAgain() {
        var city = CityRecord()
        let id = city.file("A")
        city.run(id, until: .monday + .hours(29))
        city.correct("A") { $0.judgement = .of(.comment) }
        city.correct("A") { $0.judgement = .of(.complaint) }
        #expect(city.last.events.isEmpty)
        let told = city.run(id, until: city.now)
        #expect(told.compactMap(\.overdue).map(\.place.addressedTo) == [["director", "team_lead"]])
    }

    @Test("A case never wakes at once after it was served")
    func progress() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .days(9))
        city.file("B", at: .monday - .days(8), in: id)
        city.decide { $0.serveLadders(of: id) }
        #expect(city.caseFile(id).wakeAt.map { $0 > city.now } ?? true)
    }

    @Test("Notices keep the routing district of the obligation's first event; the data carry today's")
    func routing() {
        var city = CityRecord()
        let id = city.file("A")
        city.decide { $0.update(id) { $0.district = "sainte-marthe" } }
        let told = city.run(id, until: .monday + .hours(18))
        #expect(told.first?.routingDistrict == "pointe-du-lac")
        #expect(told.first?.district == "sainte-marthe")
    }

    @Test("Rungs that are less than a second apart have names of their own")
    func names() {
        let ladder = Ladder(
            warnings: [(TimeSpan(milliseconds: 1500), "team")],
            escalations: [(.zero, "a", nil), (TimeSpan(milliseconds: 500), "b", nil), (.seconds(2), "c", nil)])
        #expect(ladder.rungs.map(\.name) == ["before_1500ms", "after_0s", "after_500ms", "after_2s"])
    }
}
