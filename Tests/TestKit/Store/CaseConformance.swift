internal import CaseStore
internal import Casework

extension CaseStoreConformance {
    private static let one = CaseID(number: 1)
    private static let two = CaseID(number: 2)

    static let cases = [
        CaseStoreConformance("a case comes back whole, with all that is owed and asked") { store in
            let writer = try store.openWriter()
            let (contacts, caseFile) = fullCase()
            try writer.commit(contacts: contacts, cases: [earlierCase, caseFile])
            let book = try writer.load(cases: [two])
            try expect(book.cases, is: [two: caseFile], "the case")
            for var contact in contacts {
                contact.details = nil
                try expect(book.contacts[contact.requestID], is: contact, "contact \(contact.requestID)")
            }
        },
        CaseStoreConformance("a contact brings its whole case, a case its contacts without details") { store in
            let writer = try store.openWriter()
            let (contacts, caseFile) = fullCase()
            try writer.commit(contacts: contacts, cases: [earlierCase, caseFile])
            let book = try writer.load(requests: [contacts[1].requestID.text])
            try expect(book.cases, is: [two: caseFile], "the case")
            try expect(book.contacts.count, is: contacts.count, "contacts")
            try expect(book.contacts[contacts[1].requestID], is: contacts[1], "the one asked for has details")
            try expect(book.contacts[contacts[0].requestID]?.details == nil, "the others have none")
        },
        CaseStoreConformance("changes of a case are written, in whatever part of it") { store in
            let writer = try store.openWriter()
            var (contacts, caseFile) = fullCase()
            try writer.commit(contacts: contacts, cases: [earlierCase, caseFile])
            caseFile.obligations[0].breachedAt = RecordSamples.instant(86_500)
            caseFile.obligations[0].told.insert("mayor, office")
            caseFile.obligations.append(RecordSamples.obligation(contacts[3].requestID.text, at: 30))
            caseFile.meetings[1].state = .declined(at: RecordSamples.instant(70))
            caseFile.meetings.append(RecordSamples.meeting(7, of: two))
            caseFile.reviews.removeLast()
            caseFile.reviews[0].state = .closed(at: RecordSamples.instant(9), by: .timeLimit, outcome: .isNotRepeat)
            caseFile.wakeAt = nil
            caseFile.lastSequence = 12
            caseFile.district = nil
            for isLoadedBefore in [true, false] {
                caseFile.lastSequence += 1
                if isLoadedBefore { _ = try writer.load(cases: [two]) }
                try writer.commit(cases: [caseFile])
                try expect(try writer.load(cases: [two]).cases[two], is: caseFile, "after the change")
            }
        },
        CaseStoreConformance("a linked case brings the one that it was linked into") { store in
            let writer = try store.openWriter()
            var first = Case(id: one, openedAt: RecordSamples.instant(0), district: nil)
            first.mergedInto = two
            var contact = RecordSamples.plainContact("moved")
            contact.caseID = two
            var second = Case(id: two, openedAt: RecordSamples.instant(0), district: nil)
            second.contacts = [contact.requestID]
            try writer.commit(contacts: [contact], cases: [first, second])
            let book = try writer.load(cases: [one])
            try expect(book.cases, is: [one: first, two: second], "both cases")
            try expect(book.contacts[contact.requestID], is: contact, "the contact")
        },
        CaseStoreConformance("obligation and open meeting move to another case in one commit") { store in
            let writer = try store.openWriter()
            var (first, second, contacts) = try twoCases(in: writer)
            second.obligations.append(first.obligations[0])
            second.meetings[0].state = .withdrawn(at: RecordSamples.instant(9), reason: .superseded)
            second.meetings[0].supersededBy = first.meetings[0].id
            second.meetings.append(first.meetings[0])
            first.obligations = []
            first.meetings = []
            first.contacts = []
            first.mergedInto = two
            contacts[0].caseID = two
            second.contacts.insert(contacts[0].requestID, at: 0)
            try writer.commit(contacts: contacts, cases: [first, second])
            let book = try writer.load(cases: [one])
            try expect(book.cases, is: [one: first, two: second], "after linking")
        },
        CaseStoreConformance("a meeting is found by the case that first owed it") { store in
            let writer = try store.openWriter()
            var (first, second, _) = try twoCases(in: writer)
            second.meetings[0].state = .declined(at: RecordSamples.instant(9))
            second.meetings.append(first.meetings[0])
            first.meetings = []
            try writer.commit(cases: [first, second])
            try expect(try writer.load(cases: [one]).cases[two], is: second, "the holder")
        },
        CaseStoreConformance("neither an obligation nor a meeting can disappear from the record") { store in
            let writer = try store.openWriter()
            var (first, _, _) = try twoCases(in: writer)
            let obligations = first.obligations
            first.obligations = []
            try expectInvariantKept("an obligation left out") { () throws(StoreError) in
                try writer.commit(cases: [first])
            }
            first.obligations = obligations
            first.meetings = []
            try expectInvariantKept("a meeting left out") { () throws(StoreError) in try writer.commit(cases: [first]) }
        },
        CaseStoreConformance("a promise never moves and a breach is never erased") { store in
            let writer = try store.openWriter()
            var (first, _, _) = try twoCases(in: writer)
            let moved = FollowUpObligation(
                requestID: first.obligations[0].requestID, countsFrom: first.obligations[0].countsFrom,
                dueAt: first.obligations[0].dueAt + .seconds(-1))
            var changed = first
            changed.obligations = [moved]
            try expectInvariantKept("a deadline moved") { () throws(StoreError) in try writer.commit(cases: [changed]) }
            first.obligations[0].breachedAt = RecordSamples.instant(90_000)
            try writer.commit(cases: [first])
            changed = first
            changed.obligations[0].breachedAt = nil
            try expectInvariantKept("a breach erased") { () throws(StoreError) in try writer.commit(cases: [changed]) }
        },
        CaseStoreConformance("a promise longer than 24 hours is refused") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.plainContact("late")
            contact.caseID = one
            var caseFile = Case(id: one, openedAt: RecordSamples.instant(0), district: nil)
            caseFile.obligations = [
                FollowUpObligation(
                    requestID: contact.requestID, countsFrom: RecordSamples.instant(0),
                    dueAt: RecordSamples.instant(86_401))
            ]
            try expectInvariantKept("25 hours") { () throws(StoreError) in
                try writer.commit(contacts: [contact], cases: [caseFile])
            }
        },
        CaseStoreConformance("a case has one open meeting at most, and one held stays held") { store in
            let writer = try store.openWriter()
            var (first, _, _) = try twoCases(in: writer)
            var changed = first
            changed.meetings.append(RecordSamples.meeting(2, of: one))
            try expectInvariantKept("two open") { () throws(StoreError) in try writer.commit(cases: [changed]) }
            first.meetings[0].state = .held(at: RecordSamples.instant(50), attended: Set(MeetingRole.allCases))
            try writer.commit(cases: [first])
            first.meetings[0].state = .requested
            try expectInvariantKept("held undone") { () throws(StoreError) in try writer.commit(cases: [first]) }
        },
    ]

    private static var earlierCase: Case { Case(id: one, openedAt: RecordSamples.instant(-9), district: nil) }

    /// A case with every state of an obligation, a meeting and a review.
    private static func fullCase() -> (contacts: [Contact], caseFile: Case) {
        var caseFile = Case(id: two, openedAt: RecordSamples.instant(0), district: "pointe-du-lac")
        let contacts = (0..<4).map { RecordSamples.fullContact("contact-\($0)", in: two, at: Int64($0) * 10) }
        caseFile.contacts = contacts.map(\.requestID)
        caseFile.district = "chavigny"
        caseFile.obligations = (0..<3).map { RecordSamples.obligation("contact-\($0)", at: Int64($0) * 10) }
        caseFile.obligations[0].rungsSent = ["before_21600s", "after_0s"]
        caseFile.obligations[1].state = .satisfied(
            at: RecordSamples.instant(1000), recordedAt: RecordSamples.instant(1001))
        caseFile.obligations[1].breachedAt = RecordSamples.instant(90_000)
        caseFile.obligations[2].state = .cancelled(at: RecordSamples.instant(1002), reason: .correctedAway)
        caseFile.meetings = everyMeeting()
        caseFile.reviews = [
            RecordSamples.review("contact-0", .repeat),
            RecordSamples.review(
                "contact-1", .triage,
                .closed(at: RecordSamples.instant(3), by: .person("agent 1"), outcome: .kind(.information))),
            RecordSamples.review(
                "contact-2", .repeat,
                .closed(at: RecordSamples.instant(4), by: .superseded, outcome: .isRepeat(of: RequestID("first")))),
        ]
        var reopened = Resolution(
            resolvedAt: RecordSamples.instant(5000), confirmedBy: .city, recordedBy: "agent 2")
        reopened.reopenedAt = RecordSamples.instant(6000)
        caseFile.resolutions = [
            reopened,
            Resolution(resolvedAt: RecordSamples.instant(7000), confirmedBy: .citizen, recordedBy: "agent 2"),
        ]
        caseFile.separated = [RequestID("stranger"), RequestID("neighbour")]
        caseFile.previousCase = one
        caseFile.lastSequence = 9
        caseFile.wakeAt = RecordSamples.instant(80_000)
        return (contacts, caseFile)
    }

    private static func everyMeeting() -> [Meeting] {
        let ends: [Meeting.State] = [
            .held(at: RecordSamples.instant(50), attended: [.citizen, .councillor, .official]),
            .scheduled(for: RecordSamples.instant(60)), .declined(at: RecordSamples.instant(51)),
            .withdrawn(at: RecordSamples.instant(52), reason: .matchCorrected),
            .withdrawn(at: RecordSamples.instant(53), reason: .superseded),
        ]
        return ends.enumerated().map { index, state in
            var meeting = RecordSamples.meeting(index + 1, of: two)
            meeting.state = state
            if index == 4 { meeting.supersededBy = MeetingID(caseID: one, ordinal: 1) }
            return meeting
        }
    }

    /// Two committed cases with a contact, an obligation and an open meeting each.
    private static func twoCases(
        in writer: any CaseWriter
    ) throws -> (first: Case, second: Case, contacts: [Contact]) {
        var contacts: [Contact] = []
        var cases: [Case] = []
        for (index, id) in [one, two].enumerated() {
            var contact = RecordSamples.plainContact("contact-\(index)", at: Int64(index))
            contact.caseID = id
            contact.standing = .complaint
            var caseFile = Case(id: id, openedAt: RecordSamples.instant(0), district: nil)
            caseFile.contacts = [contact.requestID]
            caseFile.obligations = [RecordSamples.obligation(contact.requestID.text, at: Int64(index))]
            caseFile.meetings = [RecordSamples.meeting(1, of: id)]
            contacts.append(contact)
            cases.append(caseFile)
        }
        try writer.commit(contacts: contacts, cases: cases)
        return (cases[0], cases[1], contacts)
    }
}
