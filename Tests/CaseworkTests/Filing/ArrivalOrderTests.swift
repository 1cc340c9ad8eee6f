import TestKit
import Testing

@testable import Casework

@Suite("Order is by registration, not by arrival")
struct ArrivalOrderTests {
    @Test("Whatever order the same messages come in, the same follow-ups and meetings are owed", arguments: 1...80)
    func permuted(seed: Int) {
        let story = Story(seed: UInt64(seed))
        var desk = FilingDesk()
        for message in story.messages { desk.take(message, at: story.end) }
        let expected = Owed(desk)
        var chance = SeededGenerator(seed: UInt64(seed) &* 7919)
        for _ in 0..<4 {
            var other = FilingDesk()
            var messages = story.messages.shuffled(using: &chance)
            // Some come twice.
            messages += messages.prefix(2)
            for message in messages { other.take(message, at: story.end) }
            #expect(Owed(other) == expected)
        }
    }

    @Test("Messages kept until their request arrives come to the same as in order", arguments: 1...40)
    func parked(seed: Int) {
        let story = Story(seed: UInt64(seed))
        var desk = FilingDesk()
        for message in story.messages { desk.take(message, at: story.end) }
        var late = FilingDesk()
        let registrations = story.messages.filter(\.isRegistration)
        for message in story.messages where !message.isRegistration { late.take(message, at: story.end) }
        for message in registrations { late.take(message, at: story.end) }
        #expect(Owed(late) == Owed(desk))
        #expect(late.book.parked.isEmpty)
    }
}

extension Message {
    fileprivate var isRegistration: Bool { if case .requestCreated = self { true } else { false } }
}

/// What is owed to whom, whatever the numbers of the cases.
struct Owed: Equatable {
    var cases: Set<Set<RequestID>> = []
    /// Deadlines of the complaint contacts.
    var followUps: [RequestID: Instant] = [:]
    /// The cases, by their contacts, for which a meeting is owed.
    var meetings: Set<Set<RequestID>> = []
    var standings: [RequestID: Standing] = [:]

    init(_ desk: FilingDesk) {
        for contact in desk.book.contacts.values { standings[contact.requestID] = contact.standing }
        for caseFile in desk.book.cases.values where caseFile.mergedInto == nil {
            cases.insert(Set(caseFile.contacts))
            if caseFile.openMeeting != nil { meetings.insert(Set(caseFile.contacts)) }
            for obligation in caseFile.obligations where standings[obligation.requestID] == .complaint {
                followUps[obligation.requestID] = obligation.dueAt
            }
        }
    }
}
