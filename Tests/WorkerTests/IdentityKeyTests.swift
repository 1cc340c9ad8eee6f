import CaseStore
import Casework
import Foundation
import TestKit
import Testing

@testable import Worker

@Suite("The key of identifiers")
struct IdentityKeyTests {
    private let folder: ScratchFolder
    private let store: SQLiteCaseStore
    private let now = RecordSamples.instant(0)

    init() throws {
        folder = try ScratchFolder()
        store = try SQLiteCaseStore(path: folder.path("vip311.db"))
    }

    private var path: String { folder.path("identity.key") }

    private func keeper(mayMake: Bool = true, acceptsAnother: Bool = false) -> IdentityKeyKeeper {
        IdentityKeyKeeper(path: path, mayMake: mayMake, acceptsAnother: acceptsAnother)
    }

    private func putSomebodyOnFile() throws {
        var batch = BatchCommit()
        let contact = RecordSamples.fullContact("one", in: nil)
        batch.changes.contacts[contact.requestID] = contact
        _ = try store.commit(batch)
    }

    private func refusal(_ keeper: IdentityKeyKeeper) -> String {
        let error = #expect(throws: IdentityKey.Unusable.self) { _ = try keeper.key(for: store, now: now) }
        return error?.description ?? ""
    }

    @Test("is made for its owner alone where there is none, and is the same at the next start")
    func madeOnce() throws {
        let first = try keeper().key(for: store, now: now)
        try putSomebodyOnFile()
        let second = try keeper().key(for: store, now: now)
        #expect(second.fingerprint == first.fingerprint)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".new") })
    }

    @Test("that is missing while citizens are on file stops the start, and no other is made")
    func missing() throws {
        _ = try keeper().key(for: store, now: now)
        try putSomebodyOnFile()
        try FileManager.default.removeItem(atPath: path)
        #expect(refusal(keeper()).contains("is missing"))
        #expect(refusal(keeper(mayMake: false)).contains("is missing"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("that is another one than the record's stops the start while citizens are on file")
    func another() throws {
        _ = try keeper().key(for: store, now: now)
        try putSomebodyOnFile()
        try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: path))
        #expect(refusal(keeper()).contains("not the key that the record was made with"))
    }

    @Test("is put on record at every start, so that a full disk is found out before anything is fetched")
    func firstCommit() throws {
        _ = try keeper().key(for: store, now: now)
        try putSomebodyOnFile()
        let full = HinderedStore(store) { _ throws(StoreError) in throw .full("no space") }
        #expect(throws: StoreError.self) { try keeper().key(for: full, now: now) }
    }

    @Test("may be exchanged as long as nobody is on file")
    func exchangedBeforeAnybodyCame() throws {
        _ = try keeper().key(for: store, now: now)
        try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: path))
        let exchanged = try keeper(mayMake: false).key(for: store, now: now)
        try putSomebodyOnFile()
        #expect(try store.identityKeyInUse() == exchanged.fingerprint)
    }

    @Test("that an operator gives up for lost is replaced, on record, and is then the one in use")
    func replaced() throws {
        let former = try keeper().key(for: store, now: now)
        try putSomebodyOnFile()
        try FileManager.default.removeItem(atPath: path)
        let new = try keeper(acceptsAnother: true).key(for: store, now: now)
        #expect(new.fingerprint != former.fingerprint)
        #expect(try keeper().key(for: store, now: now).fingerprint == new.fingerprint)
        let journal = try SQLiteCaseReader(path: folder.path("vip311.db")).journal(after: 0, limit: 9)
        #expect(journal.map(\.row.code) == ["identity_key_replaced"])
    }
}
