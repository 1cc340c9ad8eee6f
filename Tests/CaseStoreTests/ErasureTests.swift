import Casework
import Foundation
import TestKit
import Testing

@testable import CaseStore

/// What is left of a person in the store's files.
@Suite("What was erased")
struct ErasureTests {
    private let folder: StoreFolder
    private let store: SQLiteCaseStore
    private let words = "Marguerite-au-bord-de-l'eau"

    init() throws {
        folder = try StoreFolder()
        store = try SQLiteCaseStore(path: folder.path)
        try commit(contact)
    }

    private var contact: Contact {
        var contact = RecordSamples.fullContact("one", in: nil)
        contact.details?.description = words
        return contact
    }

    @Test("is in no file of the store's any more once it is recorded")
    func isGone() throws {
        #expect(try remains)
        try commit(erased)
        #expect(try !remains)
    }

    @Test("goes with a later commit where somebody reads meanwhile, and holds none up")
    func isGoneLater() throws {
        let reader = try StoreConnection(path: folder.path, role: .reader)
        try reader.read { () throws(StoreError) in
            _ = try reader.prepare("SELECT count(*) FROM contact").firstRow { $0.integer() }
            try commit(erased)
        }
        #expect(try remains)
        try commit(RecordSamples.plainContact("two"))
        #expect(try !remains)
    }

    @Test("goes at the next start where the process ended before it could")
    func isGoneAfterRestart() throws {
        let reader = try StoreConnection(path: folder.path, role: .reader)
        try reader.read { () throws(StoreError) in
            _ = try reader.prepare("SELECT count(*) FROM contact").firstRow { $0.integer() }
            try commit(erased)
        }
        try store.close()
        #expect(try remains)
        var batch = BatchCommit()
        batch.receipts = [RecordSamples.receipt(1)]
        _ = try SQLiteCaseStore(path: folder.path).commit(batch)
        #expect(try !remains)
    }

    @Test("is gone as well where the person had it corrected")
    func corrected() throws {
        var corrected = contact
        corrected.details?.description = nil
        corrected.details?.notes = [
            StaffNote(.citizenRectified, by: "Denise Hould", at: RecordSamples.instant(0), text: "Demande écrite")
        ]
        try commit(corrected)
        #expect(try !remains)
    }

    private var erased: Contact {
        var erased = contact
        erased.details = nil
        erased.identity = []
        erased.flags.insert(.erased)
        return erased
    }

    private func commit(_ contact: Contact) throws(StoreError) {
        var batch = BatchCommit()
        batch.changes.contacts[contact.requestID] = contact
        _ = try store.commit(batch)
    }

    /// Whether the words are in the file or in its log.
    private var remains: Bool {
        get throws {
            try ["", "-wal"].contains { suffix in
                try Data(contentsOf: URL(filePath: folder.path + suffix)).range(of: Data(words.utf8)) != nil
            }
        }
    }
}
