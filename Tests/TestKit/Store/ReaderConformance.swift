internal import CaseStore
internal import Casework

extension CaseStoreConformance {
    static let readers = [
        CaseStoreConformance("publications come in order, as they were committed, without the audit between") { store in
            let writer = try store.openWriter()
            var batch = BatchCommit()
            batch.journal = (1...6).map {
                $0.isMultiple(of: 2) ? RecordSamples.auditRow("a") : RecordSamples.eventRow("e\($0)")
            }
            _ = try writer.commit(batch)
            let found = try store.openReader().publications(after: 1, limit: 10)
            try expect(found.map(\.sequence), is: [3, 5], "which")
            try expect(found.map(\.event), is: [batch.journal[2], batch.journal[4]].compactMap(\.publication), "what")
            try expect(
                try store.openReader().publications(after: 0, limit: 2).map(\.sequence), is: [1, 3], "at most two")
        },
        CaseStoreConformance("everything that wakes by itself is listed") { store in
            let writer = try store.openWriter()
            var due = Case(id: CaseID(number: 1), openedAt: RecordSamples.instant(0), district: nil)
            due.wakeAt = RecordSamples.instant(10)
            let asleep = Case(id: CaseID(number: 2), openedAt: RecordSamples.instant(0), district: nil)
            var list = DigestList(addressee: "director")
            list.sendAt = RecordSamples.instant(20)
            var changes = Changes()
            changes.cases = [due.id: due, asleep.id: asleep]
            changes.digests = ["director": list, "mayor": DigestList(addressee: "mayor")]
            try writer.commit(changes)
            var wakes: [Wake: Instant] = [:]
            try store.openReader().forEachWake(at: RecordSamples.instant(5)) { wakes[$1] = $0 }
            let expected: [Wake: Instant] = [
                .caseFile(due.id): RecordSamples.instant(10), .digest(addressee: "director"): RecordSamples.instant(20),
            ]
            try expect(wakes, is: expected, "wakes")
        },
        CaseStoreConformance("what owes something and wakes for nothing is listed, once") { store in
            let writer = try store.openWriter()
            var cases = (1...4).map { sleeper($0, registeredAt: 0, wakeAt: 5) }
            // Both a follow-up and a meeting; a meeting alone; one that wakes; one that owes nothing any more.
            for index in [0, 1, 3] { cases[index].wakeAt = nil }
            for index in [0, 1] { cases[index].meetings = [RecordSamples.meeting(1, of: cases[index].id)] }
            for index in [1, 3] {
                cases[index].obligations[0].state = .satisfied(
                    at: RecordSamples.instant(1), recordedAt: RecordSamples.instant(2))
            }
            try writer.commit(contacts: cases.map { RecordSamples.plainContact("\($0.id)") }, cases: cases)
            var found: [Int64] = []
            try store.openReader().forEachSleeper { found.append($0.number) }
            try expect(found.sorted(), is: [1, 2], "sleepers")
        },
        CaseStoreConformance("what is due already is ordered by the oldest follow-up deadline that has passed") {
            store in
            let writer = try store.openWriter()
            let overdue = sleeper(1, registeredAt: 0, wakeAt: 95_000)
            let warned = sleeper(2, registeredAt: 90_000, wakeAt: 95_000)
            var reviewed = sleeper(3, registeredAt: 0, wakeAt: 95_000)
            reviewed.obligations[0].state = .satisfied(
                at: RecordSamples.instant(1), recordedAt: RecordSamples.instant(2))
            let served = sleeper(4, registeredAt: 0, wakeAt: 200_000)
            let cases = [overdue, warned, reviewed, served]
            try writer.commit(contacts: cases.map { RecordSamples.plainContact("\($0.id)") }, cases: cases)
            var seconds: [Int64: Instant] = [:]
            try store.openReader().forEachWake(at: RecordSamples.instant(100_000)) { instant, wake in
                if case .caseFile(let id) = wake { seconds[id.number] = instant }
            }
            let expected: [Int64: Int64] = [1: 86_400, 2: 95_000, 3: 95_000, 4: 200_000]
            try expect(seconds, is: expected.mapValues(RecordSamples.instant), "instants")
        },
        CaseStoreConformance("the worklist gives what is open, by deadline and importance, of one district if asked") {
            store in
            let writer = try store.openWriter()
            try commitWorklist(to: writer)
            let reader = try store.openReader()
            let all = try reader.worklist(district: nil, limit: 10)
            try expect(all.map(\.requestID.text), is: ["c", "b", "a"], "everywhere")
            try expect(all.map(\.attempts), is: [1, 0, 0], "attempts")
            try expect(all[0].lastAttemptAt, is: RecordSamples.instant(100), "last attempt")
            try expect(try reader.worklist(district: nil, limit: 1).map(\.requestID.text), is: ["c"], "one")
            try expect(
                try reader.worklist(district: "chavigny", limit: 9).map(\.requestID.text), is: ["b"], "one district")
            try expect(
                try reader.worklist(district: "unknown", limit: 9).map(\.requestID.text), is: ["c", "a"], "no district")
        },
        CaseStoreConformance("status counts what is open, late and waiting") { store in
            let writer = try store.openWriter()
            let reader = try store.openReader()
            let nothing = StoreStatus(
                openObligations: 0, overdueObligations: 0, nextDueAt: nil, openMeetings: 0, overdueMeetings: 0,
                openReviews: 0, outboxDepth: 0, oldestUnconfirmedAt: nil, parkedMessages: 0,
                lastCommitAt: nil)
            try expect(try reader.status(at: RecordSamples.instant(0)), is: nothing, "an empty store")
            try commitWorklist(to: writer)
            var batch = BatchCommit()
            batch.journal = [RecordSamples.eventRow("e1"), RecordSamples.eventRow("e2"), RecordSamples.auditRow("a")]
            batch.confirmedThrough = 1
            _ = try writer.commit(batch)
            let expected = StoreStatus(
                openObligations: 3, overdueObligations: 1, nextDueAt: RecordSamples.instant(86_390), openMeetings: 1,
                overdueMeetings: 0, openReviews: 1, outboxDepth: 1,
                oldestUnconfirmedAt: RecordSamples.instant(21), parkedMessages: 0,
                lastCommitAt: RecordSamples.instant(20))
            try expect(try reader.status(at: RecordSamples.instant(86_395)), is: expected, "status")
            let later = try reader.status(at: RecordSamples.instant(500_001))
            try expect(later.overdueMeetings, is: 1, "a meeting not scheduled in time")
        },
        CaseStoreConformance("open reviews and a meeting are found with their case") { store in
            let writer = try store.openWriter()
            try commitWorklist(to: writer)
            let reader = try store.openReader()
            let reviews = try reader.openReviews(limit: 5)
            try expect(
                reviews, is: [OpenReview(caseID: CaseID(number: 2), review: RecordSamples.review("b", .repeat))],
                "reviews")
            let meeting = RecordSamples.meeting(1, of: CaseID(number: 2))
            let found = try reader.meeting(meeting.id)
            try expect(found?.meeting, is: meeting, "the meeting")
            try expect(found?.caseID, is: CaseID(number: 2), "its case")
            try expect(try reader.meeting(MeetingID(caseID: CaseID(number: 1), ordinal: 1)) == nil, "no other")
        },
        CaseStoreConformance("a history holds the case, its contacts, and their journal from before the case too") {
            store in
            let writer = try store.openWriter()
            try commitWorklist(to: writer)
            var batch = BatchCommit()
            let caseID = CaseID(number: 2)
            batch.journal = [
                RecordSamples.auditRow("before", about: "b"), RecordSamples.auditRow("other", about: "a"),
                RecordSamples.eventRow("in", in: caseID), RecordSamples.eventRow("both", about: "b", in: caseID),
                RecordSamples.auditRow("set_aside", about: "stranger"),
            ]
            _ = try writer.commit(batch)
            let reader = try store.openReader()
            let ofCase = try reader.history(of: caseID)
            try expect(ofCase?.journal.map(\.sequence), is: [1, 3, 4], "rows")
            try expect(
                ofCase?.journal.map(\.row), is: [batch.journal[0], batch.journal[2], batch.journal[3]], "their content")
            try expect(ofCase?.contacts.map(\.requestID.text), is: ["b"], "contacts")
            try expect(ofCase?.caseFile, is: try reader.caseFile(caseID), "the case")
            try expect(try reader.history(of: RequestID("b")), is: ofCase, "by request")
            let stranger = try reader.history(of: RequestID("stranger"))
            try expect(stranger?.journal.map(\.sequence), is: [5], "without a contact")
            try expect(try reader.history(of: RequestID("nobody")), is: nil, "nothing")
            try expect(try reader.history(of: CaseID(number: 9)), is: nil, "no case")
        },
        CaseStoreConformance("a reader gives details only when asked") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.fullContact("full", in: nil)
            try writer.commit(contacts: [contact])
            let reader = try store.openReader()
            try expect(try reader.contact(contact.requestID, withDetails: true), is: contact, "asked")
            contact.details = nil
            try expect(try reader.contact(contact.requestID, withDetails: false), is: contact, "not asked")
        },
    ]

    /// Three open follow-ups, `c` due first and `b` more important than `a`, a closed one, a meeting and a review.
    /// A case that wakes at `wakeAt` and owes one follow-up.
    private static func sleeper(_ number: Int64, registeredAt: Int64, wakeAt: Int64) -> Case {
        let id = CaseID(number: number)
        var sleeper = Case(id: id, openedAt: RecordSamples.instant(0), district: nil)
        sleeper.wakeAt = RecordSamples.instant(wakeAt)
        sleeper.obligations = [RecordSamples.obligation("\(id)", at: registeredAt)]
        return sleeper
    }

    private static func commitWorklist(to writer: any CaseWriter) throws {
        var contacts: [Contact] = []
        var cases: [Case] = []
        for (index, name) in ["a", "b", "c", "done"].enumerated() {
            let id = CaseID(number: Int64(index + 1))
            let seconds: Int64 = name == "c" ? -10 : 0
            var contact = RecordSamples.plainContact(name, at: seconds)
            contact.caseID = id
            contact.standing = .complaint
            contact.judgement.priority = name == "b" ? 70 : 20
            if name == "c" { contact.attempts = [RecordSamples.attempt("c", .noAnswer, counts: false)] }
            var caseFile = Case(
                id: id, openedAt: RecordSamples.instant(0), district: name == "b" ? "chavigny" : nil)
            caseFile.obligations = [RecordSamples.obligation(name, at: seconds)]
            if name == "done" {
                caseFile.obligations[0].state = .satisfied(
                    at: RecordSamples.instant(1), recordedAt: RecordSamples.instant(2))
            }
            if name == "b" {
                caseFile.meetings = [RecordSamples.meeting(1, of: id)]
                caseFile.reviews = [RecordSamples.review("b", .repeat)]
            }
            contacts.append(contact)
            cases.append(caseFile)
        }
        try writer.commit(contacts: contacts, cases: cases)
    }
}
