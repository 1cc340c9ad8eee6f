public import Casework

/// Up to where the record was read: the same record, period and cut-off give the same account, whatever was recorded since.
public struct DataCutOff: Sendable, Equatable {
    /// The last row of the journal that counts; 0 where none does.
    public let sequence: Int64
    /// What is due and not done by then is late; `nil` while the record is empty.
    public let at: Instant?

    /// The point in time of the cut-off; before everything while the record is empty.
    var instant: Instant { at ?? .earliest }
}

/// Where whoever asks for an account wants its data to end.
public enum CutOffBound: Sendable, Equatable {
    /// At the last decision recorded.
    case latest
    /// At this row of the journal.
    case sequence(Int64)
    /// At the last decision before this instant. The record must reach beyond it, so that nothing can still come to lie before.
    case instant(Instant)
}

/// Why an account cannot be made.
public enum AccountError: Error, Sendable, Equatable {
    /// The cut-off lies beyond the end of the record, which is this.
    case beyondRecord(DataCutOff)
    /// This row of the journal cannot be understood.
    case unreadable(sequence: Int64)
}
