internal import CaseStore
internal import Casework

extension CaseStoreConformance {
    static let trails = [
        CaseStoreConformance("the trail gives the journal in order, without what was sent") { store in
            let writer = try store.openWriter()
            var batch = BatchCommit()
            batch.journal = [
                RecordSamples.auditRow("a", about: "R-1", in: CaseID(number: 3)), RecordSamples.eventRow("e2"),
            ]
            _ = try writer.commit(batch)
            let expected = [
                TrailEntry(
                    sequence: 1, at: RecordSamples.instant(20), code: "a", caseID: CaseID(number: 3),
                    requestID: RequestID("R-1"), facts: Array(#"{"revision":1}"#.utf8)),
                TrailEntry(
                    sequence: 2, at: RecordSamples.instant(21), code: "event", routingKey: "request.triaged.complaint"),
            ]
            try expect(try store.openReader().trail(after: 0, through: 2, limit: 10), is: expected, "rows")
        },
        CaseStoreConformance("the trail is read in pages up to a row, and what comes later changes none of them") {
            store in
            let writer = try store.openWriter()
            let reader = try store.openReader()
            var batch = BatchCommit()
            batch.journal = (1...5).map { RecordSamples.auditRow("a\($0)") }
            _ = try writer.commit(batch)
            let before = try reader.trail(after: 1, through: 4, limit: 2)
            try expect(before.map(\.sequence), is: [2, 3], "a page")
            _ = try writer.commit(batch)
            try expect(try reader.trail(after: 1, through: 4, limit: 2), is: before, "the same page later")
            try expect(try reader.trail(after: 3, through: 4, limit: 2).map(\.sequence), is: [4], "the last page")
            try expect(try reader.trail(after: 4, through: 4, limit: 2).isEmpty, "nothing after it")
        },
        CaseStoreConformance("each row of the journal is bound to all before it, also after the store was opened again")
        {
            store in
            for _ in 1...2 {
                let writer = try store.openWriter()
                var batch = BatchCommit()
                batch.journal = [RecordSamples.auditRow("a", about: "R-1"), RecordSamples.eventRow("e")]
                _ = try writer.commit(batch)
                try store.close(writer)
            }
            let audit = try JournalAudit.whole(of: try store.openReader())
            try expect(audit.faults, is: [], "faults")
            try expect(audit.rows, is: 4, "rows")
        },
        CaseStoreConformance("the journal's end is its last row") { store in
            let writer = try store.openWriter()
            let reader = try store.openReader()
            try expect(try reader.journalEnd(), is: nil, "of an empty journal")
            var batch = BatchCommit()
            batch.journal = [RecordSamples.eventRow("e1"), RecordSamples.auditRow("a")]
            _ = try writer.commit(batch)
            try expect(try reader.journalEnd(), is: JournalEnd(sequence: 2, at: RecordSamples.instant(20)), "its end")
        },
    ]
}
