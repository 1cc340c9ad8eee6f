/// How far the journal had come at some time, and the link of its last row: kept elsewhere, it shows later whether what was
/// there then still is.
public struct Checkpoint: Sendable, Equatable {
    /// The record's name: ``CaseReader/epoch()``.
    public let epoch: String
    /// The last row; 0 of an empty journal.
    public let sequence: Int64
    /// The link of that row, or of the record's name while there is none: see ``JournalChain``.
    public let link: [UInt8]

    /// A checkpoint.
    public init(epoch: String, sequence: Int64, link: [UInt8]) {
        self.epoch = epoch
        self.sequence = sequence
        self.link = link
    }
}

extension Checkpoint {
    /// How far the journal that `reader` reads has come.
    public static func latest(of reader: any CaseReader) throws(StoreError) -> Checkpoint {
        let epoch = try reader.epoch()
        guard let end = try reader.journalEnd(),
            let last = try reader.journal(after: end.sequence - 1, limit: 1).first
        else { return Checkpoint(epoch: epoch, sequence: 0, link: JournalChain(epoch: epoch).head) }
        return Checkpoint(epoch: epoch, sequence: last.sequence, link: last.link)
    }
}
