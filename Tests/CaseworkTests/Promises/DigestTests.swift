import Testing

@testable import Casework

/// `service.md`, "Warnings and escalation": a level can ask for a digest, so that a storm of complaints is not a storm of notices.
@Suite struct DigestTests {
    /// Two late complaints of two cases, on the general manager's list.
    private func late() -> (CityRecord, [CaseID]) {
        var city = CityRecord()
        let first = city.file("A")
        city.now = .monday + .minutes(10)
        let second = city.file("B")
        city.run(first, until: .monday + .hours(48))
        city.run(second, until: .monday + .hours(48) + .minutes(10))
        return (city, [first, second])
    }

    @Test("A rung with a digest sends no single notice, but adds to the addressee's list")
    func listed() {
        let (city, cases) = late()
        let list = city.book.digests["general_manager"]
        #expect(list?.items.map(\.caseID) == cases)
        #expect(list?.sendAt == .monday + .hours(48))
        #expect(city.told.compactMap(\.overdue).allSatisfy { $0.place.level < 3 })
    }

    @Test("The list goes out as one event; the next waits for a period")
    func period() {
        var (city, _) = late()
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.compactMap(\.digest).map(\.items.count) == [2])
        #expect(city.last.events.first?.digest?.level == 3)
        #expect(city.book.digests["general_manager"]?.sendAt == nil)
        #expect(city.last.changes.digestItemsRemoved.count == 2)
        let sentAt = city.now
        let third = city.file("C", at: city.now - .hours(48))
        city.run(third, until: city.now)
        #expect(city.book.digests["general_manager"]?.sendAt == sentAt + .hours(1))
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.isEmpty)
        city.now = sentAt + .hours(1)
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.first?.digest?.items.map(\.caseID) == [third])
        #expect(city.last.events.first?.sequence == 2)
    }

    @Test("Each entry is checked again: what was satisfied meanwhile is left out")
    func checkedAgain() {
        var (city, cases) = late()
        city.followUp("A")
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.first?.digest?.items.map(\.caseID) == [cases[1]])
    }

    @Test("Nothing to tell: no event")
    func nothingToTell() {
        var (city, _) = late()
        city.followUp("A")
        city.followUp("B")
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.isEmpty)
        #expect(city.book.digests["general_manager"]?.items.isEmpty == true)
        #expect(city.book.digests["general_manager"]?.lastSentAt == nil)
    }

    @Test("Others due in the same moment get their one notice, at the highest level that wants no list")
    func besides() {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .hours(100))
        city.decide { $0.serveLadders(of: id) }
        #expect(city.last.events.compactMap(\.overdue).map(\.place.level) == [2])
        #expect(city.last.events.first?.overdue?.place.addressedTo == ["director", "team_lead"])
        #expect(Set(city.last.changes.digestItemsAdded.map(\.addressee)) == ["general_manager", "mayor_office"])
    }

    @Test("A list longer than the bound goes out in several events of the same moment")
    func bounded() {
        var city = CityRecord()
        for number in 0..<(Draft.digestBound + 1) {
            let id = city.file("R\(number)", at: .monday - .hours(48))
            city.decide { $0.serveLadders(of: id) }
        }
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.compactMap(\.digest).map(\.items.count) == [Draft.digestBound, 1])
        #expect(city.last.events.map(\.sequence) == [1, 2])
    }

    @Test("What is on a list stays told, once, when its case was linked into another or its contact moved")
    func followsMoves() {
        var (city, cases) = late()
        var other = city
        city.link(cases[1], into: cases[0])
        city.run(cases[0], until: city.now)
        city.followUp("A", at: .monday + .minutes(5))
        city.run(cases[0], until: city.now)
        city.decide { $0.sendDigest(to: "general_manager") }
        #expect(city.last.events.first?.digest?.items.map(\.subject) == [.followUp(RequestID("B"))])
        other.unlink("B", from: cases[1])
        let own = other.contact("B")?.caseID ?? cases[1]
        other.run(own, until: other.now)
        other.decide { $0.sendDigest(to: "general_manager") }
        #expect(other.last.events.first?.digest?.items.map(\.caseID) == [cases[0], own])
    }

    @Test("Who only was to be told by a list that never went out is not told of the end")
    func notTold() {
        var (city, _) = late()
        var other = city
        city.correct("A") { $0.judgement = .of(.comment) }
        #expect(city.last.events.compactMap(\.cancelled).first?.toldLevels.contains("general_manager") == false)
        other.decide { $0.sendDigest(to: "general_manager") }
        other.correct("A") { $0.judgement = .of(.comment) }
        #expect(other.last.events.compactMap(\.cancelled).first?.toldLevels.contains("general_manager") == true)
    }
}
