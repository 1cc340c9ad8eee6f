public import Casework

/// The store as everybody else sees it: read-only, in short transactions, beside the running daemon or without it.
public protocol CaseReader: AnyObject {
    /// The journal's publications after `sequence`, oldest first, at most `limit`.
    func publications(after sequence: Int64, limit: Int) throws(StoreError) -> [(sequence: Int64, event: EncodedEvent)]

    /// The sequence up to which the broker has confirmed every publication.
    func confirmedThrough() throws(StoreError) -> Int64

    /// Calls `body` with every case's and list's next due instant, in no order: what the deadline queue is rebuilt from.
    func forEachWake(_ body: (Instant, Wake) -> Void) throws(StoreError)
}

/// Something that wakes by itself at an instant.
public enum Wake: Hashable, Sendable {
    case caseFile(CaseID)
    case digest(addressee: String)
}
