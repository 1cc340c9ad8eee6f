internal import CaseStore
internal import Casework

extension CaseStoreConformance {
    static let batches = [
        CaseStoreConformance("receipts come back for the messages taken in, and only for them") { store in
            let writer = try store.openWriter()
            var batch = BatchCommit()
            batch.receipts = Receipt.Outcome.allCases.enumerated().map { RecordSamples.receipt(UInt8($0), $1) }
            _ = try writer.commit(batch)
            let unknown = RecordSamples.receipt(99).key
            let found = try writer.received(batch.receipts.map(\.key) + [unknown])
            try expect(found, is: Dictionary(uniqueKeysWithValues: batch.receipts.map { ($0.key, $0) }), "receipts")
        },
        CaseStoreConformance("a message is taken in once: its second receipt breaks an invariant") { store in
            let writer = try store.openWriter()
            var batch = BatchCommit()
            batch.receipts = [RecordSamples.receipt(1)]
            _ = try writer.commit(batch)
            try expectInvariantKept("a second receipt") { () throws(StoreError) in _ = try writer.commit(batch) }
        },
        CaseStoreConformance("a batch that breaks an invariant leaves nothing, and the next is taken") { store in
            let writer = try store.openWriter()
            var batch = BatchCommit()
            batch.receipts = [RecordSamples.receipt(1)]
            batch.journal = [RecordSamples.eventRow("e1")]
            let contact = RecordSamples.fullContact("kept", in: nil)
            batch.changes.contacts[contact.requestID] = contact
            batch.changes.cases[CaseID(number: 1)] = brokenCase
            try expectInvariantKept("a broken case") { () throws(StoreError) in _ = try writer.commit(batch) }
            try expect(try writer.received([RecordSamples.receipt(1).key]).isEmpty, "no receipt is left")
            let book = try writer.load(requests: ["kept"], cases: [CaseID(number: 1)], identity: contact.identity)
            try expect(book.contacts.isEmpty && book.cases.isEmpty, "no state is left")
            try expect(try store.openReader().journal(after: 0, limit: 10).isEmpty, "no journal is left")
            batch.changes.cases = [:]
            try expect(try writer.commit(batch), is: 1...1, "the sequence has no gap")
        },
        CaseStoreConformance("a value that cannot be written is refused, and the next batch is taken") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.plainContact("one")
            contact.judgement.confidence = .nan
            try expectInvariantKept("a confidence that is no number") { () throws(StoreError) in
                try writer.commit(contacts: [contact])
            }
            var caseFile = Case(id: CaseID(number: 1), openedAt: RecordSamples.instant(0), district: nil)
            caseFile.reviews = [RecordSamples.review("one", .repeat)]
            caseFile.reviews[0].candidates[0].likelihood = .nan
            try expectInvariantKept("a likelihood that is no number") { () throws(StoreError) in
                try writer.commit(cases: [caseFile])
            }
            caseFile.reviews[0].candidates[0].likelihood = 1
            contact.judgement.confidence = 1
            try writer.commit(contacts: [contact], cases: [caseFile])
            let book = try writer.load(requests: ["one"], cases: [caseFile.id])
            try expect(book.contacts, is: [contact.requestID: contact], "the contact")
            try expect(book.cases, is: [caseFile.id: caseFile], "the case")
        },
        CaseStoreConformance("journal rows are numbered in their order, over batches and restarts") { store in
            var writer = try store.openWriter()
            var batch = BatchCommit()
            try expect(try writer.commit(batch), is: nil, "nothing to number")
            batch.journal = [RecordSamples.auditRow("a"), RecordSamples.eventRow("e2"), RecordSamples.auditRow("b")]
            try expect(try writer.commit(batch), is: 1...3, "the first batch")
            try store.close(writer)
            writer = try store.openWriter()
            batch.journal = [RecordSamples.eventRow("e4")]
            try expect(try writer.commit(batch), is: 4...4, "after a restart")
        },
        CaseStoreConformance("the confirmed sequence moves forward only") { store in
            let writer = try store.openWriter()
            let reader = try store.openReader()
            try expect(try reader.confirmedThrough(), is: 0, "at first")
            for (sequence, expected) in [(5, 5), (3, 5), (8, 8)] as [(Int64, Int64)] {
                var batch = BatchCommit()
                batch.confirmedThrough = sequence
                _ = try writer.commit(batch)
                try expect(try reader.confirmedThrough(), is: expected, "after \(sequence)")
            }
        },
        CaseStoreConformance("attempts at a suspect message are counted over restarts until cleared") { store in
            var writer = try store.openWriter()
            try expect(try writer.fatalAttempts([1, 2]), is: 0, "none")
            try expect(try writer.recordFatalAttempt([1, 2]), is: 1, "first")
            try expect(try writer.recordFatalAttempt([9]), is: 1, "another message")
            try store.close(writer)
            writer = try store.openWriter()
            try expect(try writer.recordFatalAttempt([1, 2]), is: 2, "second")
            try expect(try writer.fatalAttempts([1, 2]), is: 2, "as counted")
            var batch = BatchCommit()
            batch.attemptsCleared = [[1, 2]]
            _ = try writer.commit(batch)
            try expect(try writer.fatalAttempts([1, 2]), is: 0, "after clearing")
            try expect(try writer.fatalAttempts([9]), is: 1, "another message's")
        },
        CaseStoreConformance("kept messages come back in their order until they are applied") { store in
            let writer = try store.openWriter()
            var changes = Changes()
            changes.parked = everyMessage()
            try writer.commit(changes)
            let book = try writer.load(requests: ["early", "other"])
            try expect(book.parked, is: [RequestID("early"): changes.parked], "kept")
            changes.unparked = [RequestID("early")]
            changes.parked = []
            try writer.commit(changes)
            try expect(try writer.load(requests: ["early"]).parked.isEmpty, "applied")
        },
        CaseStoreConformance("discards are kept with their reason, those recorded last at the head") { store in
            let writer = try store.openWriter()
            let reader = try store.openReader()
            let discards = ["a", "b", "a"].enumerated().map { index, id in
                MessageDiscarded(
                    deadID: id, discardedBy: "agent 7", discardedAt: RecordSamples.instant(Int64(index)),
                    reason: "« essai » \(index)")
            }
            for discard in discards {
                var changes = Changes()
                changes.discarded = [discard]
                try writer.commit(changes)
            }
            try expect(try reader.discarded(limit: 9), is: discards.reversed(), "all")
            try expect(try reader.discarded(limit: 1), is: [discards[2]], "the last")
        },
        CaseStoreConformance("lists keep their timing, and give their entries when asked") { store in
            let writer = try store.openWriter()
            try writer.commit(cases: [Case(id: CaseID(number: 1), openedAt: RecordSamples.instant(0), district: nil)])
            let (changes, whole) = digestChanges()
            try writer.commit(changes)
            try expect(try writer.load(requests: []).digests["director"]?.items, is: [], "not asked")
            let book = try writer.load(digests: ["director"])
            try expect(book.digests["director"], is: whole, "asked")
            try expect(book.cases[CaseID(number: 1)] != nil, "with the cases of the entries")
            var sent = Changes()
            sent.digestItemsRemoved = [whole.items[0]]
            try writer.commit(sent)
            let rest = try writer.load(digests: ["director"]).digests["director"]?.items
            try expect(rest, is: Array(whole.items.dropFirst()), "after one was sent")
        },
        CaseStoreConformance("the next case's number follows the last case, over restarts") { store in
            var writer = try store.openWriter()
            try expect(try writer.load(requests: []).nextCaseNumber, is: 1, "at first")
            try writer.commit(cases: [Case(id: CaseID(number: 41), openedAt: RecordSamples.instant(0), district: nil)])
            try expect(try writer.load(requests: []).nextCaseNumber, is: 42, "after a case")
            try store.close(writer)
            writer = try store.openWriter()
            try expect(try writer.load(requests: []).nextCaseNumber, is: 42, "after a restart")
        },
        CaseStoreConformance("a store keeps its name, and the policy it was decided under") { store in
            var writer = try store.openWriter()
            let epoch = writer.epoch
            try expect(try writer.policyDigest(), is: nil, "no policy at first")
            var batch = BatchCommit()
            batch.policyDigest = "p1"
            _ = try writer.commit(batch)
            _ = try writer.commit(BatchCommit())
            try store.close(writer)
            writer = try store.openWriter()
            try expect(writer.epoch, is: epoch, "the name")
            try expect(try writer.policyDigest(), is: "p1", "the policy")
        },
        CaseStoreConformance("the key of identifiers is in use once somebody is on file, over restarts") { store in
            var writer = try store.openWriter()
            try expect(try writer.identityKeyInUse(), is: nil, "no key at first")
            var batch = BatchCommit()
            batch.identityKey = "k1"
            _ = try writer.commit(batch)
            try expect(try writer.identityKeyInUse(), is: nil, "nobody is on file")
            batch.identityKey = "k2"
            let contact = RecordSamples.plainContact("one")
            batch.changes.contacts[contact.requestID] = contact
            _ = try writer.commit(batch)
            try store.close(writer)
            writer = try store.openWriter()
            _ = try writer.commit(BatchCommit())
            try expect(try writer.identityKeyInUse(), is: "k2", "somebody is on file")
        },
    ]

    /// A case that owes something for a contact that is not on file.
    private static var brokenCase: Case {
        var caseFile = Case(id: CaseID(number: 1), openedAt: RecordSamples.instant(0), district: nil)
        caseFile.obligations = [RecordSamples.obligation("nobody")]
        return caseFile
    }

    private static func everyMessage() -> [ParkedMessage] {
        let id = RequestID("early")
        let at = RecordSamples.instant(1)
        var fields = RequestFields()
        fields.description = .value("texte")
        fields.phone = .cleared
        fields.citizenInformed = .value(CitizenInformed(at: at, by: "agent", channel: .phone, outcome: .reached))
        let correction = Correction(by: "agent", at: at, reason: "raison")
        let messages: [Message] = [
            .requestCreated(RequestCreated(requestID: id, registeredAt: at, fields: fields)),
            .requestUpdated(RequestUpdated(requestID: id, updatedAt: at, claimedRegistration: at, fields: fields)),
            .followUpRecorded(
                FollowUpRecorded(requestID: id, contactedAt: at, agent: "agent", channel: .phone, outcome: .reached)),
            .meetingUpdated(
                MeetingUpdated(
                    meetingID: MeetingID(caseID: CaseID(number: 1), ordinal: 1),
                    change: .held(at: at, attended: [.citizen, .official], outcome: "ok"), recordedAt: at,
                    recordedBy: "agent")),
            .caseResolved(CaseResolved(requestID: id, resolvedAt: at, confirmedBy: .city, recordedBy: "agent")),
            .triageCorrected(TriageCorrected(requestID: id, kind: .comment, correction: correction)),
            .repeatCorrected(RepeatCorrected(requestID: id, earlierRequestID: nil, correction: correction)),
            .citizenOrder(
                CitizenOrder(
                    requestID: id, right: .rectified(fields), basis: "art. 28", orderedBy: "greffe", orderedAt: at)),
            .messageDiscarded(
                MessageDiscarded(deadID: "d1", discardedBy: "agent", discardedAt: at, reason: "essai")),
            .unreadableRequest(UnreadableRequest(requestID: id, registeredAt: at)),
        ]
        return messages.enumerated().map { index, message in
            ParkedMessage(
                requestID: id, message: message,
                envelope: Envelope(source: "/city311", id: "m\(index)", type: "t", digest: [1, 2, 3]), receivedAt: at)
        }
    }

    private static func digestChanges() -> (changes: Changes, whole: DigestList) {
        let caseID = CaseID(number: 1)
        func item(_ subject: DigestItem.Subject, _ seconds: Int64) -> DigestItem {
            DigestItem(
                level: 3, addressee: "director", caseID: caseID, subject: subject, rung: "after_86400s",
                dueAt: RecordSamples.instant(seconds), district: "chavigny")
        }
        var list = DigestList(addressee: "director")
        list.lastSentAt = RecordSamples.instant(1)
        list.sendAt = RecordSamples.instant(3601)
        list.lastSequence = 5
        list.items = [item(.followUp(RequestID("F-1:x")), 10)]
        for (offset, lateness) in MeetingLateness.allCases.enumerated() {
            list.items.append(item(.meeting(MeetingID(caseID: caseID, ordinal: 2), lateness), 20 + Int64(offset)))
        }
        var changes = Changes()
        changes.digests[list.addressee] = list
        changes.digestItemsAdded = list.items.reversed()
        return (changes, list)
    }
}
