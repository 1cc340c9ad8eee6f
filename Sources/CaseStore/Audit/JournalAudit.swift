/// Goes through a journal from its first row to its last, and finds what is no longer as it was written.
///
/// Whoever can write the file could also forge every later link: only checkpoints that were kept elsewhere show that, and that rows
/// at the end are gone.
public struct JournalAudit: Sendable {
    /// What is wrong with a journal, and where.
    public enum Fault: Sendable, Equatable {
        /// These rows are not there.
        case missing(ClosedRange<Int64>)
        /// These rows are not what was written under their numbers: changed, put in, or moved.
        case altered(ClosedRange<Int64>)
        /// The journal goes no further than `last`, although row `known` was on record.
        case cutOff(after: Int64, known: Int64)
        /// The row is not that of the checkpoint, nor are perhaps those before it: links were forged, or another copy of the record was
        /// put back and went on otherwise.
        case differs(Checkpoint)
        /// The checkpoint is another record's.
        case foreign(Checkpoint)
    }

    /// What was found so far, in the order of the rows.
    public private(set) var faults: [Fault] = []
    /// Rows gone through.
    public private(set) var rows: Int64 = 0
    /// The last row gone through.
    public private(set) var end: Checkpoint
    private var chain: JournalChain
    private var waiting: [Checkpoint]

    /// An audit of the journal of the record called `epoch`, against `checkpoints` taken of it before.
    public init(of epoch: String, checkpoints: [Checkpoint] = []) {
        chain = JournalChain(epoch: epoch)
        end = Checkpoint(epoch: epoch, sequence: 0, link: chain.head)
        faults = checkpoints.filter { $0.epoch != epoch }.map(Fault.foreign)
        waiting = checkpoints.filter { $0.epoch == epoch }.sorted { $0.sequence > $1.sequence }
        compareCheckpoints()
    }

    /// Takes the row that comes next.
    public mutating func take(_ entry: JournalEntry) {
        rows += 1
        // Numbers begin at 1.
        guard entry.sequence > 0 else { return noteAltered(entry.sequence) }
        let expected = end.sequence + 1
        if entry.sequence > expected {
            faults.append(.missing(expected...(entry.sequence - 1)))
            // The link before it is gone with them: this row is taken as it is, and shows by the next that it is the one that was written.
            chain = JournalChain(after: entry.link)
        } else if entry.sequence < expected || chain.link(entry.row, as: entry.sequence) != entry.link {
            noteAltered(entry.sequence)
            chain = JournalChain(after: entry.link)
        }
        end = Checkpoint(epoch: end.epoch, sequence: entry.sequence, link: entry.link)
        compareCheckpoints()
    }

    /// Ends the audit: the broker has confirmed publications up to row `confirmed`.
    public mutating func finish(confirmedThrough confirmed: Int64) {
        let known = waiting.reduce(confirmed) { max($0, $1.sequence) }
        if known > end.sequence { faults.append(.cutOff(after: end.sequence, known: known)) }
        waiting = []
    }

    /// Neighbours are one fault.
    private mutating func noteAltered(_ sequence: Int64) {
        if case .altered(let former)? = faults.last, former.upperBound + 1 == sequence {
            faults[faults.count - 1] = .altered(former.lowerBound...sequence)
        } else {
            faults.append(.altered(sequence...sequence))
        }
    }

    private mutating func compareCheckpoints() {
        while let next = waiting.last, next.sequence <= end.sequence {
            waiting.removeLast()
            if next != end { faults.append(.differs(next)) }
        }
    }
}

extension JournalAudit {
    /// The audit of all that `reader` reads; `progress` is told how many rows were gone through, now and then.
    ///
    /// In pages, each a short transaction of its own: rows never change, so all pages tell of one journal while the daemon goes on.
    public static func whole(
        of reader: any CaseReader, checkpoints: [Checkpoint] = [], progress: (Int64) -> Void = { _ in }
    ) throws(StoreError) -> JournalAudit {
        // Asked first: rows that are confirmed meanwhile are no matter of this audit.
        let confirmed = try reader.confirmedThrough()
        var audit = JournalAudit(of: try reader.epoch(), checkpoints: checkpoints)
        var last = Int64.min
        while true {
            let page = try reader.journal(after: last, limit: rowsAtOnce)
            guard let end = page.last else { break }
            for entry in page { audit.take(entry) }
            last = end.sequence
            progress(audit.rows)
        }
        audit.finish(confirmedThrough: confirmed)
        return audit
    }

    /// Rows read at once.
    static let rowsAtOnce = 5000
}
