import CaseStore
import Casework
import Contract
import Testing

@testable import Accountability

@Suite("Counting")
struct CountingTests {
    private static let start = SmallCity.local("03-02 08:00")

    /// A complaint contact registered `hours` after the start, in the case `number`.
    private static func contact(_ id: String, case number: Int64, after hours: Int64 = 0) -> RecordedContact {
        RecordedContact(
            requestID: RequestID(id), registeredAt: start + .hours(hours), caseID: CaseID(number: number),
            standing: .complaint, kind: .complaint, treatedAs: .complaint)
    }

    private static func promise(of contact: RecordedContact, keptAfter hours: Int64? = nil) -> RecordedPromise {
        let from = contact.registeredAt
        return RecordedPromise(
            countsFrom: from, promisedBy: from + .hours(12),
            kept: hours.map { RecordedPromise.Kept(at: from + .hours($0), recordedAt: from + .hours($0)) })
    }

    private static func census(
        _ contacts: [(RecordedContact, RecordedPromise?)], _ from: String = "03-01", _ through: String = "03-31",
        cutOff: String = "04-05 00:00"
    ) -> Census {
        var chronicle = Chronicle()
        for (contact, promise) in contacts {
            chronicle.contacts[contact.requestID] = contact
            chronicle.promises[contact.requestID] = promise
        }
        return Census(chronicle, period: SmallCity.period(from, through), cutOff: SmallCity.local(cutOff))
    }

    @Test(
        "by due date: what was registered before the period and falls due in it counts, what falls due after it does not"
    )
    func dueDate() {
        let before = Self.contact("a", case: 1, after: -20)
        let after = Self.contact("b", case: 2, after: 0)
        let census = Self.census(
            [(before, Self.promise(of: before)), (after, Self.promise(of: after))], "03-02", "03-02")
        #expect(census.due.map(\.contact.requestID) == [RequestID("a")])
    }

    @Test("24 hours whatever shorter time was promised; exactly 24 hours is in time, a millisecond more is late")
    func formula() {
        let kept = Self.contact("a", case: 1)
        let late = Self.contact("b", case: 2)
        var promise = Self.promise(of: late)
        let at = late.registeredAt + TimeSpan(milliseconds: 86_400_001)
        promise.kept = RecordedPromise.Kept(at: at, recordedAt: at)
        let census = Self.census([(kept, Self.promise(of: kept, keptAfter: 24)), (late, promise)])
        #expect(census.due.map(\.outcome) == [.onTime, .late])
    }

    @Test("what is not due at the cut-off is not counted, neither as kept")
    func notYetDue() {
        let contact = Self.contact("a", case: 1)
        let census = Self.census([(contact, Self.promise(of: contact, keptAfter: 1))], cutOff: "03-03 07:59")
        #expect(census.due.isEmpty)
    }

    @Test(
        "a case that begins with an anonymous complaint or with history is no case of the headline; its next contact is one by contact"
    )
    func beginsOwingNothing() {
        for change in [\RecordedContact.isAnonymous, \.isBeforeService] {
            var first = Self.contact("a", case: 1)
            first[keyPath: change] = true
            let second = Self.contact("b", case: 1, after: 2)
            let census = Self.census([(first, nil), (second, Self.promise(of: second))])
            #expect(census.due.count == 1)
            #expect(census.leading.isEmpty)
            #expect(census.secondCalls.map(\.requestID) == [RequestID("b")])
        }
    }

    @Test(
        "when the first contact was corrected away in time, the case is the second's; after the breach it stays the first's"
    )
    func correctedFirst() {
        for (hours, leading) in [(Int64(5), "b"), (30, "a")] {
            var first = Self.contact("a", case: 1)
            let promise = Self.promise(of: first)
            first.standing = .history
            first.treatedAs = .serviceRequest
            first.correctedAt = first.registeredAt + .hours(hours)
            first.departure = Departure(of: first, before: nil, recordedAt: first.registeredAt + .hours(hours))
            let second = Self.contact("b", case: 1, after: 2)
            let census = Self.census([(first, promise), (second, Self.promise(of: second))])
            #expect(census.leading.map(\.contact.requestID) == [RequestID(leading)])
            #expect(census.secondCalls.isEmpty)
        }
    }

    @Test("a double is the other contact's promise, whenever it turned out to be one")
    func doubles() {
        var double = Self.contact("b", case: 1, after: 1)
        let promise = Self.promise(of: double)
        double.standing = .sameSubmission
        double.departure = Departure(of: double, before: nil, recordedAt: double.registeredAt + .hours(40))
        let first = Self.contact("a", case: 1)
        let census = Self.census([(first, Self.promise(of: first)), (double, promise)])
        #expect(census.due.map(\.contact.requestID) == [RequestID("a")])
        #expect(census.registered.count == 1)
    }

    @Test("a double is no promise of its own either where it was corrected away before it turned out to be one")
    func correctedDouble() {
        var double = Self.contact("b", case: 1, after: 1)
        let promise = Self.promise(of: double)
        double.standing = .history
        double.treatedAs = .serviceRequest
        double.correctedAt = double.registeredAt + .hours(30)
        double.departure = Departure(of: double, before: nil, recordedAt: double.registeredAt + .hours(30))
        #expect(Self.census([(double, promise)]).correctedOut.count == 1)
        double.standing = .transfer
        let census = Self.census([(double, promise)])
        #expect(census.due.isEmpty)
        #expect(census.correctedOut.isEmpty)
    }

    @Test("a second call stays one when its data are erased; one that is anonymous or from before the service is none")
    func secondCalls() {
        let first = Self.contact("a", case: 1)
        for (change, count) in [(\RecordedContact.isErased, 1), (\.isAnonymous, 0), (\.isBeforeService, 0)] {
            var second = Self.contact("b", case: 1, after: 2)
            second[keyPath: change] = true
            #expect(Self.census([(first, nil), (second, nil)]).secondCalls.count == count)
        }
    }

    @Test("the earliest contact that asks for a meeting made it mandatory, though it came later than another")
    func askedBy() throws {
        var reading = TrailReading()
        func entry(_ code: String, _ request: String, _ countsFrom: Instant) -> TrailEntry {
            let facts: [String: AuditEntry.Fact] = [
                "meeting_id": .text("VIP-000001-M1"), "counts_from": .instant(countsFrom),
                "schedule_by": .instant(Self.start + .days(7)), "hold_by": .instant(Self.start + .days(28)),
            ]
            return TrailEntry(
                sequence: 1, at: Self.start, code: code, caseID: CaseID(number: 1), requestID: RequestID(request),
                facts: AuditFacts.encode(facts))
        }
        func asking() -> RequestID? { reading.chronicle.meetings["VIP-000001-M1"]?.askedBy }
        try reading.take(entry("meeting_requested", "c", Self.start + .hours(9)))
        try reading.take(entry("meeting_contact_added", "b", Self.start + .hours(3)))
        #expect(asking() == RequestID("b"))
        try reading.take(entry("meeting_contact_added", "d", Self.start + .hours(12)))
        #expect(asking() == RequestID("b"))
    }

    @Test("an erasure after the breach leaves the breach; before it was due nothing is left to keep")
    func erased() {
        for (hours, outcomes) in [(Int64(30), [DuePromise.Outcome.ended]), (3, [])] {
            var contact = Self.contact("a", case: 1)
            let promise = Self.promise(of: contact)
            contact.isErased = true
            contact.departure = Departure(of: contact, before: nil, recordedAt: contact.registeredAt + .hours(hours))
            #expect(Self.census([(contact, promise)]).due.map(\.outcome) == outcomes)
        }
    }

    @Test("percentiles of enough cases only, and not where that many have not been reached")
    func percentiles() {
        let waits = (1...20).map { TimeSpan.hours($0) }
        #expect(Census.percentile(50, of: waits, from: 5) == .duration(.hours(10)))
        #expect(Census.percentile(90, of: waits, from: 20) == .duration(.hours(18)))
        #expect(Census.percentile(90, of: Array(waits.dropLast()), from: 20) == .withheld(.tooFew))
        let unreached = waits + [TimeSpan?](repeating: nil, count: 21)
        #expect(Census.percentile(50, of: unreached, from: 5) == .withheld(.tooFew))
        #expect(Census.percentile(50, of: [], from: 0) == .withheld(.tooFew))
    }

    @Test("a resolution counts until the matter comes up again, by who stated it last")
    func resolutions() {
        var chronicle = Chronicle()
        for number in 1...3 {
            let contact = Self.contact("r\(number)", case: Int64(number))
            chronicle.contacts[contact.requestID] = contact
        }
        func at(_ hours: Int64) -> Instant { Self.start + .hours(hours) }
        chronicle.resolutions = [
            .init(requestID: RequestID("r1"), at: at(10), by: .city),
            .init(requestID: RequestID("r1"), at: at(20), by: .citizen),
            .init(requestID: RequestID("r2"), at: at(10), by: .city),
        ]
        chronicle.reopenings = [.init(requestID: RequestID("r2"), at: at(15))]
        let census = Census(
            chronicle, period: SmallCity.period("03-01", "03-31"), cutOff: SmallCity.local("04-05 00:00"))
        let figures = census.caseFigures
        let resolved = figures.first { $0.indicator == .casesResolved }
        #expect(resolved?.points.map(\.value) == [.count(1), .count(0), .count(2)])
        #expect(figures.last?.points.map(\.value) == [.count(1)])
    }

    @Test("a meeting is late for its gravest delay, and held in time by the day it was to be held")
    func meetings() {
        var chronicle = Chronicle()
        func meeting(_ id: String, _ state: RecordedMeeting.State, holdBy: String) {
            chronicle.meetings[id] = RecordedMeeting(
                id: id, askedBy: nil, countsFrom: Self.start, scheduleBy: SmallCity.local("03-10 00:00"),
                holdBy: SmallCity.local(holdBy), state: state)
        }
        meeting("a", .toSchedule, holdBy: "03-20 00:00")
        meeting("b", .toSchedule, holdBy: "04-20 00:00")
        meeting("c", .scheduled(for: SmallCity.local("03-18 10:00")), holdBy: "03-20 00:00")
        meeting("d", .held(at: SmallCity.local("03-19 10:00")), holdBy: "03-20 00:00")
        meeting("e", .held(at: SmallCity.local("03-21 10:00")), holdBy: "03-20 00:00")
        meeting("f", .declined(at: SmallCity.local("03-12 10:00")), holdBy: "03-20 00:00")
        meeting("g", .withdrawn(at: SmallCity.local("03-25 10:00"), reason: "kind_corrected"), holdBy: "03-20 00:00")
        let figures = Census(
            chronicle, period: SmallCity.period("03-01", "03-31"), cutOff: SmallCity.local("04-05 00:00")
        ).meetingFigures
        func value(_ indicator: Indicator) -> [FigureValue] {
            figures.first { $0.indicator == indicator }?.points.map(\.value) ?? []
        }
        #expect(value(.meetingsOverdueNow) == [.count(1), .count(1), .count(1)])
        // d of a, c, d, e and g, which was withdrawn only after it was due.
        #expect(value(.meetingsHeldInTime) == [.share(1, of: 5)])
        #expect(value(.meetings) == [.count(2), .count(1), .count(2), .count(1), .count(1)])
    }
}
