public import Casework

/// The store as everybody else sees it: read-only, in short transactions, beside the running daemon or without it.
public protocol CaseReader: AnyObject {
    /// The journal's publications after `sequence`, oldest first, at most `limit`.
    func publications(after sequence: Int64, limit: Int) throws(StoreError) -> [(sequence: Int64, event: EncodedEvent)]

    /// The sequence up to which the broker has confirmed every publication.
    func confirmedThrough() throws(StoreError) -> Int64

    /// Calls `body` with every case's and list's next due instant, in no order: what the deadline queue is rebuilt from.
    ///
    /// A case that is due at `now`, and whose follow-up deadline has passed by then, comes with that deadline instead, the oldest one
    /// that is open: after an outage the oldest deadlines are served first, whichever rung of theirs was missed.
    func forEachWake(at now: Instant, _ body: (Instant, Wake) -> Void) throws(StoreError)

    /// The random name of the record, given when it was created.
    func epoch() throws(StoreError) -> String

    /// Calls `body` with every case that owes a follow-up or a meeting and wakes for nothing: all its notices were sent. Under another
    /// policy there may be more.
    func forEachSleeper(_ body: (CaseID) -> Void) throws(StoreError)

    /// The policy under which the record was last decided (``BatchCommit/policyDigest``); `nil` before the first.
    func policyDigest() throws(StoreError) -> String?

    /// The open follow-ups, those due first at the head, of equally due ones the more important; at most `limit`.
    ///
    /// `district`: only cases of the district with this slug, `unknown` being those without.
    func worklist(district: String?, limit: Int) throws(StoreError) -> [WorklistEntry]

    /// Reviews that no person has decided yet, those to be decided first at the head; at most `limit`.
    func openReviews(limit: Int) throws(StoreError) -> [OpenReview]

    /// The contact that 311 calls `requestID`, with its details if asked for.
    func contact(_ requestID: RequestID, withDetails: Bool) throws(StoreError) -> Contact?

    /// The case `caseID`, whole, as it stands under this very id: see ``Case/mergedInto``.
    func caseFile(_ caseID: CaseID) throws(StoreError) -> Case?

    /// The meeting `meetingID` and the case that owes it now.
    func meeting(_ meetingID: MeetingID) throws(StoreError) -> (caseID: CaseID, meeting: Meeting)?

    /// Everything recorded about `requestID`: its contact, its case if it has one, and their journal; `nil` if nothing ever was.
    func history(of requestID: RequestID) throws(StoreError) -> RecordedHistory?

    /// Everything recorded about `caseID`: the case, its contacts, and its journal; `nil` if there is no such case.
    func history(of caseID: CaseID) throws(StoreError) -> RecordedHistory?

    /// The journal after `sequence`, oldest first, at most `limit`: what `audit verify` goes through.
    func journal(after sequence: Int64, limit: Int) throws(StoreError) -> [JournalEntry]

    /// The messages that people took out of those set aside, those recorded last at the head; at most `limit`.
    func discarded(limit: Int) throws(StoreError) -> [MessageDiscarded]

    /// The last row of the journal; `nil` while there is none.
    func journalEnd() throws(StoreError) -> JournalEnd?

    /// The journal after `sequence` up to `last`, oldest first, at most `limit` rows, without what was sent: what figures are made of.
    func trail(after sequence: Int64, through last: Int64, limit: Int) throws(StoreError) -> [TrailEntry]

    /// How much is waiting and late at `now`.
    func status(at now: Instant) throws(StoreError) -> StoreStatus
}

/// Something that wakes by itself at an instant.
public enum Wake: Hashable, Sendable {
    case caseFile(CaseID)
    case digest(addressee: String)
}
