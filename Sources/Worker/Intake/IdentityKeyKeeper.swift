internal import CaseStore
internal import Casework
internal import Contract
internal import Foundation

/// Sees to it that the record stays with the key that it was made with.
///
/// A key that is lost or exchanged would not be noticed otherwise: every citizen who calls again would be taken for another, and
/// no second call would become a meeting.
struct IdentityKeyKeeper {
    let path: String
    /// The file is the daemon's own to make, and not one that somebody provides.
    let mayMake: Bool
    /// An operator has said that the former key is lost and another takes its place.
    let acceptsAnother: Bool

    /// The key for `store`, on record as such from now on.
    ///
    /// The commit with which it is put on record is also the first of this process, before anything is fetched: a store that can be
    /// opened but takes no commit, as on a full disk, is found out before it costs any message a delivery.
    /// - Throws: ``IdentityKey/Unusable`` when citizens are on file and their key is missing or is another one.
    func key(for store: any CaseWriter, now: Instant) throws -> IdentityKey {
        let inUse = try store.identityKeyInUse()
        if inUse != nil, !acceptsAnother, !FileManager.default.fileExists(atPath: path) {
            throw IdentityKey.Unusable(description: "\(path): the key of identifiers is missing. \(Self.advice)")
        }
        let key = try mayMake ? IdentityKey(readingOrMaking: path) : IdentityKey(readingFrom: path)
        if let inUse, inUse != key.fingerprint, !acceptsAnother {
            throw IdentityKey.Unusable(
                description: "\(path): this is not the key that the record was made with. \(Self.advice)")
        }
        try record(key, inPlaceOf: inUse, in: store, now: now)
        return key
    }

    private static let advice = """
        Citizens on file are recognised by it alone: put it back, from where the record's copies are kept. Only if it is lost for \
        good, start once with --new-identity-key: nobody on file is recognised by it, and second calls become first ones
        """

    private func record(
        _ key: IdentityKey, inPlaceOf former: String?, in store: any CaseWriter, now: Instant
    ) throws(StoreError) {
        var batch = BatchCommit()
        batch.identityKey = key.fingerprint
        if let former, former != key.fingerprint {
            let facts: [String: AuditEntry.Fact] = ["former": .text(former), "new": .text(key.fingerprint)]
            batch.journal = [
                JournalRow(
                    at: now, code: "identity_key_replaced", caseID: nil, requestID: nil,
                    facts: AuditFacts.encode(facts))
            ]
        }
        _ = try store.commit(batch)
    }
}
