import CaseStore
import Foundation
import TestKit

/// A folder of its own for one test's store; goes when the test ends.
final class StoreFolder {
    let folder: URL
    var path: String { folder.appending(path: "state/vip311.db").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "vip311-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
    }

    /// The size of the file `name` beside the store's, `nil` where there is none.
    func size(of suffix: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
        return (attributes?[.size] as? NSNumber)?.intValue
    }

    /// The permissions of the file with `suffix`.
    func permissions(of suffix: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + suffix)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
}

/// The SQLite driver, for the conformance suite.
struct SQLiteUnderTest: StoreUnderTest {
    let folder: StoreFolder

    func openWriter() throws -> any CaseWriter { try SQLiteCaseStore(path: folder.path) }
    func close(_ writer: any CaseWriter) throws { try (writer as? SQLiteCaseStore)?.close() }
    func openReader() throws -> any CaseReader { try SQLiteCaseReader(path: folder.path) }
}
