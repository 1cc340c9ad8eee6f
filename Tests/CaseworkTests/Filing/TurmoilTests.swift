import TestKit
import Testing

@testable import Casework

@Suite("Whatever comes, the record stays whole")
struct TurmoilTests {
    @Test(
        "No contact in two cases, no deadline moved, no breach erased, no event missing, nothing asked for in vain",
        arguments: Array(1...40) + [262, 263, 411, 446, 502, 557, 668, 680, 684, 713, 774, 988, 1083, 1161, 1357])
    func turmoil(seed: Int) {
        var chance = SeededGenerator(seed: UInt64(seed))
        var desk = FilingDesk { $0.followUp.inForceSince = monday + -100 }
        var watch = Watch()
        var messages = Story(seed: UInt64(seed)).messages
        let requests = Story(seed: UInt64(seed)).requests + ["never-seen"]
        for _ in 0..<25 {
            let place = Int.random(in: 0...messages.count, using: &chance)
            messages.insert(Turmoil.message(about: requests, in: desk, using: &chance), at: place)
        }
        var now = monday
        for message in messages {
            now = now + .minutes(Int64.random(in: 0...400, using: &chance))
            if chance.happens(40) { desk.pass(until: now) }
            let message = chance.happens(15) ? Turmoil.meeting(in: desk, at: now, using: &chance) ?? message : message
            watch.checkNeeds(of: message, in: desk, at: now)
            let before = desk.book.cases
            if case .refused = desk.take(message, at: now) { #expect(desk.book.cases == before) }
            watch.check(desk)
        }
        desk.pass(until: now + .days(40))
        watch.check(desk)
    }
}

/// Messages that nobody should send, or not now.
private enum Turmoil {
    static func message(
        about requests: [RequestID], in desk: FilingDesk, using chance: inout SeededGenerator
    ) -> Message {
        let id = chance.pick(requests)
        let at = monday + Int.random(in: -200...300, using: &chance)
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: return Said.kind(id, chance.pick(Kind.allCases), at: at)
        case 1: return Said.repeats(id, chance.pick(requests), at: at)
        case 2: return Said.repeats(id, nil, at: at, by: chance.pick(["M. Roy", "carmel@example.org"]))
        case 3: return Said.resolved(id, at: at)
        case 4: return Said.order(id, chance.pick([.erased, .held, .reviewAsked, .reviewAsked]), at: at)
        case 5: return .unreadableRequest(UnreadableRequest(requestID: id, registeredAt: at))
        case 6:
            let other = chance.pick(requests)
            return Said.updated(id, at: at) { $0.replacesRequestID = .value(other) }
        case 7: return Said.updated(id, at: at) { $0.anonymous = .value(true) }
        case 8: return Said.updated(id, at: at) { $0.district = .value("pointe-du-lac") }
        case 9: return Said.updated(id, at: at, registration: at) { $0.phone = .value("819 555 0100") }
        case 10: return Said.created(id, at: at, text: Said.holeAgain, phone: "819 555 0101")
        default: return Said.reached(id, at: at)
        }
    }

    static func meeting(in desk: FilingDesk, at now: Instant, using chance: inout SeededGenerator) -> Message? {
        let meetings = desk.book.cases.values.flatMap(\.meetings).map(\.id).sorted { $0.description < $1.description }
        guard !meetings.isEmpty else { return nil }
        let change: MeetingUpdated.Change = chance.pick([
            .scheduled(for: now + 48), .held(at: now, attended: Set(MeetingRole.allCases), outcome: nil),
            .declinedByCitizen(at: now, channel: .phone), .noShow(absent: [.official]), .cancelled,
        ])
        return .meetingUpdated(
            MeetingUpdated(meetingID: chance.pick(meetings), change: change, recordedAt: now, recordedBy: "Greffe"))
    }
}

/// What must hold after every message.
private struct Watch {
    private var dueAt: [RequestID: Instant] = [:]
    private var breached: [RequestID: Instant] = [:]
    private var meetings: Set<MeetingID> = []
    private var trail = TrailReading()

    mutating func check(_ desk: FilingDesk) {
        checkMembership(desk)
        checkObligations(desk)
        checkMeetings(desk)
        checkSequences(desk)
        trail.check(desk)
        for entry in desk.entries { checkPrivacy(entry) }
    }

    private func checkMembership(_ desk: FilingDesk) {
        var filed: [RequestID: CaseID] = [:]
        for caseFile in desk.book.cases.values {
            if caseFile.mergedInto != nil { #expect(caseFile.contacts.isEmpty && caseFile.wakeAt == nil) }
            for requestID in caseFile.contacts {
                #expect(filed.updateValue(caseFile.id, forKey: requestID) == nil, "\(requestID) is in two cases")
            }
            let sorted = caseFile.contacts.compactMap { desk.book.contacts[$0] }.sorted(
                by: Contact.inOrderOfRegistration)
            #expect(sorted.map(\.requestID) == caseFile.contacts)
        }
        for contact in desk.book.contacts.values {
            #expect(filed[contact.requestID] == contact.caseID, "\(contact.requestID) and its case disagree")
            #expect(contact.caseID != nil || contact.standing != .complaint)
        }
    }

    private mutating func checkObligations(_ desk: FilingDesk) {
        var seen: Set<RequestID> = []
        for obligation in desk.book.cases.values.flatMap(\.obligations) {
            #expect(seen.insert(obligation.requestID).inserted, "two obligations for one contact")
            #expect(dueAt[obligation.requestID] ?? obligation.dueAt == obligation.dueAt)
            dueAt[obligation.requestID] = obligation.dueAt
            if let former = breached[obligation.requestID] { #expect(obligation.breachedAt == former) }
            breached[obligation.requestID] = obligation.breachedAt
        }
        #expect(seen.isSuperset(of: dueAt.keys), "an obligation disappeared")
    }

    private mutating func checkMeetings(_ desk: FilingDesk) {
        var seen: Set<MeetingID> = []
        for caseFile in desk.book.cases.values {
            #expect(caseFile.meetings.filter(\.state.isOpen).count <= 1)
            for meeting in caseFile.meetings { #expect(seen.insert(meeting.id).inserted) }
        }
        #expect(seen.isSuperset(of: meetings), "a meeting disappeared")
        meetings = seen
    }

    private func checkSequences(_ desk: FilingDesk) {
        var last: [EventSubject: Int64] = [:]
        for event in desk.events {
            #expect(event.sequence == (last[event.subject] ?? 0) + 1)
            last[event.subject] = event.sequence
        }
    }

    private func checkPrivacy(_ entry: AuditEntry) {
        // The service's name is the city's own word.
        for case (let name, .text(let text)) in entry.facts where name != "service_name" {
            #expect(!text.contains("819") && !text.contains("@example.org") || text == "carmel@example.org")
            #expect(!text.contains("rue") && !text.contains("lu le dossier"))
        }
    }

    /// What is loaded because it is needed leads to the same decision as the whole record.
    func checkNeeds(of message: Message, in desk: FilingDesk, at now: Instant) {
        let input = Input.message(message, Envelope(source: "/city311", id: "m", type: "t", digest: []))
        let context = desk.context(at: now)
        var asked = needs(of: input, in: nil, context: context)
        var loaded = desk.load(asked)
        for _ in 0..<8 {
            let further = needs(of: input, in: loaded, context: context)
            if further.isCovered(by: asked) { break }
            asked.formUnion(further)
            loaded = desk.load(asked)
        }
        let whole = decide(input, in: desk.book, context: context)
        let partly = decide(input, in: loaded, context: context)
        #expect(whole.outcome == partly.outcome)
        #expect(whole.events == partly.events)
        #expect(whole.changes.cases == partly.changes.cases)
    }
}

extension FilingDesk {
    /// What a store would load: contacts asked for with details, their cases whole, the cases' other contacts without.
    fileprivate func load(_ needs: CasebookNeeds) -> Casebook {
        var detailed = needs.requestIDs
        for contact in book.contacts(sharing: needs.identity) { detailed.insert(contact.requestID) }
        for requestID in detailed { detailed.formUnion(book.doubles(of: requestID)) }
        var contacts = detailed.reduce(into: [RequestID: Contact]()) { $0[$1] = book.contacts[$1] }
        var waiting = Array(needs.caseIDs) + contacts.values.compactMap(\.caseID)
        waiting += book.cases.values.filter { holder in
            holder.meetings.contains { needs.caseIDs.contains($0.id.caseID) }
        }.map(\.id)
        var cases: [CaseID: Case] = [:]
        while let caseID = waiting.popLast() {
            guard cases[caseID] == nil, let caseFile = book.cases[caseID] else { continue }
            cases[caseID] = caseFile
            if let next = caseFile.mergedInto { waiting.append(next) }
            for requestID in caseFile.contacts where contacts[requestID] == nil {
                contacts[requestID] = book.contacts[requestID]
                contacts[requestID]?.details = nil
            }
        }
        return Casebook(
            contacts: Array(contacts.values), cases: Array(cases.values),
            parked: needs.requestIDs.flatMap { book.parked[$0] ?? [] }, digests: Array(book.digests.values),
            nextCaseNumber: book.nextCaseNumber)
    }
}
