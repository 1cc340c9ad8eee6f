internal import Casework

/// Writes one batch inside the caller's transaction: only what differs from what is there.
///
/// Cases come before the contacts that name them, contacts before what is owed for them.
struct BatchCommitter {
    private let tables: SQLiteTables
    private let memory: LoadedRecord
    /// Rows of the contacts that this batch wrote.
    private var rows: [RequestID: Int64] = [:]

    init(tables: SQLiteTables, memory: LoadedRecord) {
        self.tables = tables
        self.memory = memory
    }

    /// Writes `batch`, its journal from `firstSequence` on, and lets `chain` go on by it.
    mutating func write(
        _ batch: BatchCommit, firstSequence: Int64, chain: inout JournalChain
    ) throws(StoreError) {
        for receipt in batch.receipts { try tables.inbox.add(receipt) }
        try write(batch.changes)
        for (offset, row) in batch.journal.enumerated() {
            let sequence = firstSequence + Int64(offset)
            try tables.journal.add(row, as: sequence, link: chain.link(row, as: sequence))
        }
        for key in batch.attemptsCleared { try tables.inbox.clearAttempt(key) }
        if let sequence = batch.confirmedThrough { try tables.journal.confirm(through: sequence) }
        if let digest = batch.policyDigest { try tables.metaWriter.write(digest, as: .policyDigest) }
        if let key = batch.identityKey { try tables.metaWriter.write(key, as: .identityKey) }
        if let last = batch.journal.last?.at ?? batch.receipts.last?.receivedAt {
            try tables.journal.noteCommit(at: last)
        }
    }

    private mutating func write(_ changes: Changes) throws(StoreError) {
        let changed = try changedCases(changes.cases)
        for change in changed where !change.rowIsSame { try tables.cases.write(change.now) }
        for contact in changes.contacts.values { try write(contact) }
        try writeObligations(changed)
        try writeMeetings(changed)
        for change in changed {
            try tables.cases.reviews.replace(change.before?.reviews ?? [], by: change.now.reviews, of: change.now.id)
        }
        for requestID in changes.unparked { try tables.parked.remove(requestID) }
        for message in changes.parked { try tables.parked.add(message) }
        for discard in changes.discarded { try tables.discards.add(discard) }
        for list in changes.digests.values { try tables.digests.write(list) }
        for item in changes.digestItemsRemoved { try tables.digests.remove(item) }
        for item in changes.digestItemsAdded { try tables.digests.add(item) }
    }

    // MARK: Contacts

    private mutating func write(_ contact: Contact) throws(StoreError) {
        guard let stored = try stored(contact.requestID) else {
            let row = try tables.contacts.add(contact)
            rows[contact.requestID] = row
            return try tables.identity.replace([], by: contact.identity, of: row)
        }
        rows[contact.requestID] = stored.rowID
        if Self.isSame(contact, as: stored.contact) { return }
        try tables.contacts.update(stored.rowID, to: contact)
        try tables.identity.replace(stored.contact.identity, by: contact.identity, of: stored.rowID)
    }

    private func stored(_ requestID: RequestID) throws(StoreError) -> StoredContact? {
        if let known = memory.contacts[requestID] { return known }
        if memory.absent.contains(requestID) { return nil }
        return try tables.contacts.find(requestID)
    }

    /// Whether writing `contact` would change nothing; details that it does not have are not written.
    private static func isSame(_ contact: Contact, as stored: Contact) -> Bool {
        if contact.details != nil || contact.flags.contains(.erased) { return contact == stored }
        var stored = stored
        stored.details = nil
        return contact == stored
    }

    private func row(of requestID: RequestID) throws(StoreError) -> Int64 {
        if let row = rows[requestID] ?? memory.contacts[requestID]?.rowID { return row }
        if let row = try tables.contacts.row(of: requestID) { return row }
        throw .invariant("obligation: of no contact on file")
    }

    // MARK: Cases

    /// A case to be written, and how it was.
    private struct CaseChange {
        let before: Case?
        let now: Case

        /// Whether the case's own row, without what is owed and asked, stays as it is.
        var rowIsSame: Bool {
            guard var before else { return false }
            before.contacts = now.contacts
            before.obligations = now.obligations
            before.meetings = now.meetings
            before.reviews = now.reviews
            return before == now
        }
    }

    private func changedCases(_ cases: [CaseID: Case]) throws(StoreError) -> [CaseChange] {
        var changes: [CaseChange] = []
        for caseFile in cases.values.sorted(by: { $0.id < $1.id }) {
            let before: Case?
            if let known = memory.cases[caseFile.id] {
                before = known
            } else {
                before = try tables.cases.find(caseFile.id)
            }
            changes.append(CaseChange(before: before, now: caseFile))
        }
        return changes
    }

    private func writeObligations(_ changes: [CaseChange]) throws(StoreError) {
        var kept: Set<RequestID> = []
        var left: Set<RequestID> = []
        for change in changes {
            let before = Dictionary(
                (change.before?.obligations ?? []).enumerated().map { ($1.requestID, ($0, $1)) },
                uniquingKeysWith: { first, _ in first })
            for (position, obligation) in change.now.obligations.enumerated() {
                guard kept.insert(obligation.requestID).inserted else {
                    throw .invariant("obligation: two for one contact")
                }
                if let old = before[obligation.requestID], old == (position, obligation) { continue }
                let row = try row(of: obligation.requestID)
                try tables.cases.obligations.write(obligation, of: row, in: change.now.id, at: position)
            }
            left.formUnion(before.keys)
        }
        guard left.isSubset(of: kept) else { throw .invariant("obligation: none disappears") }
    }

    /// Closed meetings go first, new ones last: a case has one open meeting at most, at every moment.
    private func writeMeetings(_ changes: [CaseChange]) throws(StoreError) {
        var known: Set<MeetingID> = []
        var kept: Set<MeetingID> = []
        for change in changes {
            known.formUnion((change.before?.meetings ?? []).map(\.id))
            for meeting in change.now.meetings where !kept.insert(meeting.id).inserted {
                throw .invariant("meeting: one in two places")
            }
        }
        guard known.isSubset(of: kept) else { throw .invariant("meeting: none disappears") }
        try writeMeetings(changes) { !$0.state.isOpen }
        try writeMeetings(changes) { $0.state.isOpen && known.contains($0.id) }
        try writeMeetings(changes) { $0.state.isOpen && !known.contains($0.id) }
    }

    private func writeMeetings(_ changes: [CaseChange], where isMeant: (Meeting) -> Bool) throws(StoreError) {
        for change in changes {
            let before = change.before?.meetings ?? []
            for (position, meeting) in change.now.meetings.enumerated() where isMeant(meeting) {
                if position < before.count, before[position] == meeting { continue }
                try tables.cases.meetings.write(meeting, in: change.now.id, at: position)
            }
        }
    }
}
