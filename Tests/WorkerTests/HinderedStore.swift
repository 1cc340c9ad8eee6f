import CaseStore
import Casework

/// A store that something happens to before a commit: for faults of the disk, of ours, and of the machine.
final class HinderedStore: CaseWriter {
    private let store: any CaseWriter
    private let beforeCommit: (BatchCommit) throws(StoreError) -> Void

    init(_ store: any CaseWriter, beforeCommit: @escaping (BatchCommit) throws(StoreError) -> Void) {
        self.store = store
        self.beforeCommit = beforeCommit
    }

    var epoch: String { store.epoch }

    func load(_ needs: CasebookNeeds) throws(StoreError) -> Casebook { try store.load(needs) }

    func received(_ keys: [MessageKey]) throws(StoreError) -> [MessageKey: Receipt] { try store.received(keys) }

    func commit(_ batch: BatchCommit) throws(StoreError) -> ClosedRange<Int64>? {
        try beforeCommit(batch)
        return try store.commit(batch)
    }

    func recordFatalAttempt(_ key: [UInt8]) throws(StoreError) -> Int { try store.recordFatalAttempt(key) }
    func fatalAttempts(_ key: [UInt8]) throws(StoreError) -> Int { try store.fatalAttempts(key) }
    func policyDigest() throws(StoreError) -> String? { try store.policyDigest() }
    func identityKeyInUse() throws(StoreError) -> String? { try store.identityKeyInUse() }
}
