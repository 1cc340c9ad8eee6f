import Foundation
import TestKit
import Testing

@testable import CaseStore

/// The data map in `deploy/privacy.md`, held against the schema.
@Suite("The data map")
struct DataMapTests {
    @Test("names every column of every table, in both languages", arguments: ["privacy.md", "privacy.fr.md"])
    func isWhole(_ page: String) throws {
        let folder = try StoreFolder()
        let store = try SQLiteCaseStore(path: folder.path)
        let tables = try store.connection.lines("SELECT name FROM sqlite_schema WHERE type = 'table'", column: 0)
        var columns: [String: Set<String>] = [:]
        for table in tables {
            columns[table] = Set(
                try store.connection.lines("SELECT name FROM pragma_table_info('\(table)')", column: 0))
        }
        #expect(try Self.columns(in: page) == columns)
    }

    /// The columns that the rows of the page's first table name.
    private static func columns(in page: String) throws -> [String: Set<String>] {
        let text = try String(contentsOf: Checkout.root.appending(path: "deploy/\(page)"), encoding: .utf8)
        var columns: [String: Set<String>] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").prefix(3).map(words)
            guard let table = cells[0].first else { continue }
            columns[table] = Set(cells.dropFirst().flatMap(\.self))
        }
        return columns
    }

    /// What stands between grave accents.
    private static func words(_ cell: Substring) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
}
