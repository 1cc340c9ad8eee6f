import Casework
import Foundation
import TestKit
import Testing

@testable import CaseStore

@Suite("A copy of the store")
struct StoreCopyTests {
    private let folder: StoreFolder
    private let copy: String

    init() throws {
        folder = try StoreFolder()
        copy = folder.folder.appending(path: "copy's.db").path
    }

    private func batch(_ id: String, number: Int64) -> BatchCommit {
        let caseID = CaseID(number: number)
        var file = Case(id: caseID, openedAt: RecordSamples.instant(0), district: nil)
        file.contacts = [RequestID(id)]
        file.obligations = [RecordSamples.obligation(id)]
        var batch = BatchCommit()
        batch.changes.contacts = [RequestID(id): RecordSamples.fullContact(id, in: caseID)]
        batch.changes.cases = [caseID: file]
        batch.journal = [RecordSamples.auditRow("triaged", about: id, in: caseID)]
        return batch
    }

    /// What of a store there is to read.
    private func numbers(_ path: String) throws -> [Int] {
        let reader = try SQLiteCaseReader(path: path)
        defer { do { try reader.close() } catch { Issue.record(error) } }
        let status = try reader.status(at: RecordSamples.instant(0))
        return [status.openObligations, status.outboxDepth]
    }

    @Test("is taken while the daemon has it open, holds what was committed, and is its owner's alone")
    func taken() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        _ = try store.commit(batch("R-1", number: 1))
        let contents = try StoreCopy(path: copy).take(of: folder.path)
        #expect(contents == StoreCopy.Contents(contacts: 1, cases: 1, lastSequence: 1))
        _ = try store.commit(batch("R-2", number: 2))
        try store.close()
        #expect(try numbers(copy)[0] == 1)
        #expect(try numbers(folder.path)[0] == 2)
        let attributes = try FileManager.default.attributesOfItem(atPath: copy)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(!FileManager.default.fileExists(atPath: copy + ".part"))
    }

    @Test("takes no file's place, and leaves nothing where it fails")
    func refused() throws {
        try SQLiteCaseStore(path: folder.path).close()
        try Data("mine".utf8).write(to: URL(fileURLWithPath: copy))
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).take(of: folder.path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("mine".utf8))
        #expect(!FileManager.default.fileExists(atPath: copy + ".part"))
    }

    @Test("put back becomes the store; the one that was there is kept beside it, if that was asked for")
    func putBack() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        _ = try store.commit(batch("R-1", number: 1))
        _ = try StoreCopy(path: copy).take(of: folder.path)
        _ = try store.commit(batch("R-2", number: 2))
        // Not while a daemon has it.
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).restore(to: folder.path, replacing: true) }
        try store.close()
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).restore(to: folder.path, replacing: false) }
        #expect(try numbers(folder.path)[0] == 2)
        #expect(try StoreCopy(path: copy).restore(to: folder.path, replacing: true).contacts == 1)
        #expect(try numbers(folder.path + ".replaced")[0] == 2)
        let again = try SQLiteCaseStore(path: folder.path)
        _ = try again.commit(batch("R-3", number: 2))
        try again.close()
        #expect(try numbers(folder.path)[0] == 2)
        // The one kept from before is not overwritten either.
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).restore(to: folder.path, replacing: true) }
    }

    @Test(
        "that was being put back when the power went lets no daemon begin, and goes on when put back again",
        arguments: [[], [""], ["", "-wal"], ["", "-wal", "-shm"]])
    func interrupted(moved: [String]) throws {
        let store = try SQLiteCaseStore(path: folder.path)
        _ = try store.commit(batch("R-1", number: 1))
        _ = try StoreCopy(path: copy).take(of: folder.path)
        _ = try store.commit(batch("R-2", number: 2))
        try store.close()
        // What is left when it ends after so many of its steps.
        try Data("half".utf8).write(to: URL(fileURLWithPath: folder.path + ".part"))
        for suffix in moved { #expect(rename(folder.path + suffix, folder.path + ".replaced" + suffix) == 0) }

        #expect(throws: StoreError.self) { try SQLiteCaseStore(path: folder.path) }
        #expect((folder.size(of: "") == nil) == moved.contains(""), "a daemon that was refused must make no store")
        #expect(try StoreCopy(path: copy).restore(to: folder.path, replacing: true).contacts == 1)
        #expect(try numbers(folder.path)[0] == 1)
        #expect(try numbers(folder.path + ".replaced")[0] == 2)
        #expect(folder.size(of: ".part") == nil)
        try SQLiteCaseStore(path: folder.path).close()
    }

    @Test("that cannot take the place of a store leaves that one whole, for a daemon to begin")
    func givenBack() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        _ = try store.commit(batch("R-1", number: 1))
        _ = try StoreCopy(path: copy).take(of: folder.path)
        _ = try store.commit(batch("R-2", number: 2))
        try store.close()
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).restore(to: folder.path, replacing: false) }
        #expect(folder.size(of: ".part") == nil)
        try SQLiteCaseStore(path: folder.path).close()
        #expect(try numbers(folder.path)[0] == 2)
    }

    @Test("that is damaged, or no store, is not put back")
    func damaged() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        for number in 1...40 { _ = try store.commit(batch("R-\(number)", number: Int64(number))) }
        _ = try StoreCopy(path: copy).take(of: folder.path)
        try store.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: copy))
        let middle = try file.seekToEnd() / 2
        try file.seek(toOffset: middle)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 8192))
        try file.close()
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).restore(to: folder.path, replacing: true) }
        try Data("nothing".utf8).write(to: URL(fileURLWithPath: copy))
        #expect(throws: StoreError.self) { try StoreCopy(path: copy).restore(to: folder.path, replacing: true) }
        #expect(try numbers(folder.path)[0] == 40)
    }
}
