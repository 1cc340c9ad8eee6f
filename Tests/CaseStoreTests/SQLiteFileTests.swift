import Foundation
import GRDB
import TestKit
import Testing

@testable import CaseStore

@Suite("The store's file")
struct SQLiteFileTests {
    private let folder: StoreFolder

    init() throws { folder = try StoreFolder() }

    @Test("and its folder are made for the owner alone")
    func permissions() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        for suffix in ["", "-wal", "-shm", ".lock"] { #expect(try folder.permissions(of: suffix) == 0o600) }
        let attributes = try FileManager.default.attributesOfItem(
            atPath: URL(fileURLWithPath: folder.path).deletingLastPathComponent().path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
        try store.close()
    }

    @Test("is for operators to read, with the files beside it, where the folder lets in its group and nobody else")
    func groupReads() throws {
        try SQLiteCaseStore(path: folder.path).close()
        for (mode, expected) in [(0o750, 0o640), (0o755, 0o600), (0o2750, 0o640), (0o700, 0o600)] {
            try FileManager.default.setAttributes(
                [.posixPermissions: mode],
                ofItemAtPath: URL(fileURLWithPath: folder.path).deletingLastPathComponent().path)
            let store = try SQLiteCaseStore(path: folder.path)
            for suffix in ["", "-wal", "-shm"] { #expect(try folder.permissions(of: suffix) == expected) }
            try store.close()
            for suffix in ["", "-wal", "-shm"] { #expect(try folder.permissions(of: suffix) == expected) }
            #expect(try folder.permissions(of: ".lock") == 0o600)
        }
    }

    @Test("is opened by one writer at a time")
    func oneWriter() throws {
        let first = try SQLiteCaseStore(path: folder.path)
        let error = #expect(throws: StoreError.self) { _ = try SQLiteCaseStore(path: folder.path) }
        guard case .unavailable(let why) = error else {
            Issue.record("not refused as unavailable: \(String(describing: error))")
            return
        }
        #expect(why.contains("another daemon"))
        try first.close()
        try SQLiteCaseStore(path: folder.path).close()
    }

    @Test("of a newer version is refused by writer and reader, and not touched")
    func newerVersion() throws {
        try SQLiteCaseStore(path: folder.path).close()
        try shell("PRAGMA user_version = 99")
        expectIncompatible { _ = try SQLiteCaseStore(path: folder.path) }
        expectIncompatible { _ = try SQLiteCaseReader(path: folder.path) }
        #expect(try number("PRAGMA user_version") == 99)
    }

    @Test("is refused where it is another program's database, and not touched")
    func foreignDatabase() throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: folder.path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try shell("CREATE TABLE theirs (x)")
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.path))
        expectIncompatible { _ = try SQLiteCaseStore(path: folder.path) }
        expectIncompatible { _ = try SQLiteCaseReader(path: folder.path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path)) == before)
    }

    @Test("is refused where it is no database at all")
    func noDatabase() throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: folder.path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("Bonjour, ceci n’est pas une base de données.".utf8).write(to: URL(fileURLWithPath: folder.path))
        expectIncompatible { _ = try SQLiteCaseStore(path: folder.path) }
    }

    @Test("that is missing is not made by a reader")
    func readerMakesNothing() throws {
        #expect(throws: StoreError.self) { _ = try SQLiteCaseReader(path: folder.path) }
        #expect(folder.size(of: "") == nil)
    }

    @Test("commits to the disk, not to its cache")
    func durability() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        #expect(try store.connection.number("PRAGMA synchronous") == 2)
        #expect(try store.connection.number("PRAGMA wal_autocheckpoint") == 16_000)
        #expect(try store.connection.number("PRAGMA foreign_keys") == 1)
        #expect(try store.connection.number("PRAGMA secure_delete") == 1)
        #expect(try store.connection.number("PRAGMA cache_size") == -64_000)
        try store.close()
    }

    @Test("gives each new store a name of its own")
    func names() throws {
        let other = try StoreFolder()
        let first = try SQLiteCaseStore(path: folder.path)
        let second = try SQLiteCaseStore(path: other.path)
        #expect(first.epoch != second.epoch)
        #expect(first.epoch.count == 16)
    }

    @Test("answers nothing once it is closed")
    func closed() throws {
        let store = try SQLiteCaseStore(path: folder.path)
        try store.close()
        #expect(throws: StoreError.self) { _ = try store.commit(BatchCommit()) }
    }

    private func shell(_ sql: String) throws { try DatabaseQueue(path: folder.path).write { try $0.execute(sql: sql) } }

    private func number(_ sql: String) throws -> Int64? {
        try DatabaseQueue(path: folder.path).read { try Int64.fetchOne($0, sql: sql) }
    }

    private func expectIncompatible(_ body: () throws -> Void) {
        let error = #expect(throws: StoreError.self, performing: body)
        guard case .incompatible = error else {
            Issue.record("not refused as incompatible: \(String(describing: error))")
            return
        }
    }
}

extension StoreConnection {
    /// The number that `sql` gives.
    func number(_ sql: String) throws -> Int64? { try prepare(sql).firstRow { $0.integer() } }

    /// The lines that `sql` gives in column `column`.
    func lines(_ sql: String, column: Int32) throws -> [String] {
        var lines: [String] = []
        try prepare(sql).forEachRow { row in
            row.skip(column)
            lines.append(row.text())
        }
        return lines
    }
}
