internal import Casework

/// What was loaded since the last commit: the committer writes only what differs from it, and need not look for rows again.
///
/// True as long as it is kept, the store having one writer: a commit, failed or not, ends it.
struct LoadedRecord {
    var contacts: [RequestID: StoredContact] = [:]
    /// Requests that were looked for and have no row.
    var absent: Set<RequestID> = []
    var cases: [CaseID: Case] = [:]

    /// More than any batch loads: what is older was loaded by batches that had nothing to commit.
    var isOvergrown: Bool { contacts.count + absent.count + cases.count > 100_000 }
}
