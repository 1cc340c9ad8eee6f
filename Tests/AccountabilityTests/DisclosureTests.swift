import Testing

@testable import Accountability

@Suite("What points at a person is not published")
struct DisclosureTests {
    /// All tables of `rows` rows whose columns have these totals.
    private static func tables(_ rows: Int, totals: [Int]) -> [[[Int]]] {
        let columns = totals.map { compositions(of: $0, in: rows) }
        let first = columns[0].map { column in column.map { [$0] } }
        return columns.dropFirst().reduce(first) { tables, column in
            tables.flatMap { table in column.map { cells in zip(table, cells).map { $0 + [$1] } } }
        }
    }

    /// All lists of `length` numbers with this sum.
    private static func compositions(of sum: Int, in length: Int) -> [[Int]] {
        guard length > 1 else { return [[sum]] }
        return (0...sum).flatMap { first in compositions(of: sum - first, in: length - 1).map { [first] + $0 } }
    }

    /// What is shown of a table: its cells but the hidden ones; nothing where it cannot be published.
    private static func shown(_ cells: [[Int]], threshold: Int) -> [[Int?]]? {
        guard let hidden = Disclosure(threshold: threshold).hiddenRows(of: .init(cells)) else { return nil }
        return cells.indices.map { row in
            cells[row].indices.map { column in
                let isHidden = hidden.contains(row) && hidden.contains { cells[$0][column] > 0 }
                return isHidden ? nil : cells[row][column]
            }
        }
    }

    /// Goes through all tables with these totals that show the same: whoever knows the rule to the letter can tell no more than that it
    /// is one of these.
    private static func check(_ rows: Int, totals: [Int], threshold: Int) {
        var alike: [[[Int?]]?: [[[Int]]]] = [:]
        for table in tables(rows, totals: totals) {
            alike[shown(table, threshold: threshold), default: []].append(table)
        }
        for (shown, possible) in alike {
            guard let shown else { continue }
            for row in shown.indices {
                for column in shown[row].indices {
                    if let cell = shown[row][column] {
                        if cell > 0, cell < threshold { Issue.record("\(shown) shows a small number") }
                    } else if Set(possible.map { $0[row][column] }).count < 2 {
                        Issue.record("\(shown) of \(totals) can only be \(possible)")
                    }
                }
            }
        }
    }

    @Test(
        "In every small table of one column the hidden could be something else, also to whoever knows the rule",
        arguments: [2, 3, 4, 5])
    func oneColumn(rows: Int) {
        for total in 0...(rows > 4 ? 10 : 13) { Self.check(rows, totals: [total], threshold: 3) }
    }

    @Test("In every small table of two columns hidden together the hidden could be something else")
    func twoColumns() {
        for first in 0...6 { for second in 0...6 { Self.check(3, totals: [first, second], threshold: 3) } }
    }
}
