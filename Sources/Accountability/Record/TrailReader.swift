internal import CaseStore
internal import Casework

/// Reads the record's trail from its beginning up to a cut-off.
///
/// In pages, each a short transaction of its own, so that the daemon's log never waits for a reader: rows of the journal never
/// change, so all pages together tell of one state, whatever is recorded meanwhile.
struct TrailReader {
    let reader: any CaseReader
    /// Rows read at once.
    var page = 10_000

    /// What the trail tells up to `bound`, and where that is.
    func read(_ bound: CutOffBound) throws -> (chronicle: Chronicle, cutOff: DataCutOff) {
        let end = try reader.journalEnd()
        let whole = DataCutOff(sequence: end?.sequence ?? 0, at: end?.at)
        switch bound {
        case .latest:
            return try read(through: whole.sequence) { _ in false }
        case .sequence(let last):
            guard (0...whole.sequence).contains(last) else { throw AccountError.beyondRecord(whole) }
            return try read(through: last) { _ in false }
        case .instant(let instant):
            guard let at = whole.at, at > instant else { throw AccountError.beyondRecord(whole) }
            let (chronicle, cutOff) = try read(through: whole.sequence) { $0.at > instant }
            return (chronicle, DataCutOff(sequence: cutOff.sequence, at: instant))
        }
    }

    private func read(
        through last: Int64, until isBeyond: (TrailEntry) -> Bool
    ) throws -> (chronicle: Chronicle, cutOff: DataCutOff) {
        var reading = TrailReading()
        var cutOff = DataCutOff(sequence: 0, at: nil)
        while cutOff.sequence < last {
            let entries = try reader.trail(after: cutOff.sequence, through: last, limit: page)
            guard !entries.isEmpty else { break }
            for entry in entries {
                if isBeyond(entry) { return (reading.chronicle, cutOff) }
                try reading.take(entry)
                cutOff = DataCutOff(sequence: entry.sequence, at: entry.at)
            }
        }
        return (reading.chronicle, cutOff)
    }
}
