/// Decides which rows of a table must not be published, so that no small number can be read or computed (`service.md`,
/// "Accountability": small cells are suppressed, "also where they could be recomputed").
///
/// A table breaks the whole city down by one dimension; the city's own totals are published, and so is the way in which this is
/// done. So whoever reads a table knows the sum of what is hidden in each column, and may take each hidden number to be at least
/// 1 or, as long as nothing but small numbers is hidden, to be small. Rows are therefore hidden, those of equal numbers together,
/// until each small number could be any other small one all the same.
struct Disclosure {
    /// Numbers from 1 up to below this are small.
    let threshold: Int

    /// A table's columns, which are hidden together, and what a reader knows of its rows besides.
    struct Table {
        /// By row, then by column.
        let cells: [[Int]]
        /// Rows that are hidden in any case, for what another table would tell of them.
        var forced: Set<Int> = []
        /// For each row, what no cell of it can exceed, as is published; `nil` where that is hidden as well.
        var ceilings: [Int?]
        /// What all rows without a ceiling cannot exceed together.
        var sharedCeiling: Int

        /// A table of which nothing else is known.
        init(_ cells: [[Int]], forced: Set<Int> = []) {
            self.cells = cells
            self.forced = forced
            ceilings = cells.map { _ in nil }
            sharedCeiling = cells.reduce(0) { $0 + $1.reduce(0, +) }
        }

        fileprivate var columns: Range<Int> { cells.first?.indices ?? 0..<0 }

        fileprivate func sum(of rows: Set<Int>, _ column: Int) -> Int { rows.reduce(0) { $0 + cells[$1][column] } }

        /// Between what a hidden number of `row` must lie, as `hidden` rows hide it.
        fileprivate func bounds(of row: Int, _ column: Int, hidden: Set<Int>) -> ClosedRange<Int> {
            let sum = sum(of: hidden, column)
            let others = hidden.subtracting([row])
            let known = others.reduce(0) { $0 + (ceilings[$1] ?? 0) }
            let room = known + (others.contains { ceilings[$0] == nil } ? sharedCeiling : 0)
            let top = min(sum, ceilings[row] ?? sharedCeiling)
            return min(max(0, sum - room), top)...top
        }
    }

    /// The rows to hide; `nil` where the table tells a small number whatever is hidden of it, as one does of which all is in one row.
    func hiddenRows(of table: Table) -> Set<Int>? {
        let small = table.cells.indices.filter { row in table.cells[row].contains { isSmall($0) } }
        let primary = table.forced.union(small)
        var hidden = primary
        while !hidden.isEmpty, !isSafe(hidden, primary: primary, in: table) {
            guard let wider = widened(hidden, primary: primary, in: table) else { return everyRow(of: table) }
            hidden = wider
        }
        return hidden
    }

    private func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

    /// Also hides the smallest numbers that make the table safe, else the largest.
    private func widened(_ hidden: Set<Int>, primary: Set<Int>, in table: Table) -> Set<Int>? {
        let shown = table.cells.indices.filter { !hidden.contains($0) && table.cells[$0].contains { $0 > 0 } }
        let candidates = Set(shown.map { table.cells[$0] }).sorted { left, right in
            (left.reduce(0, +), left[0]) < (right.reduce(0, +), right[0])
        }
        let wider = candidates.lazy.map { cells in hidden.union(shown.filter { table.cells[$0] == cells }) }
        return wider.first { isSafe($0, primary: primary, in: table) } ?? wider.last
    }

    /// All rows of which anything is open; then only the totals tell.
    private func everyRow(of table: Table) -> Set<Int>? {
        let open = Set(table.cells.indices.filter { table.ceilings[$0] != 0 })
        let isOpen = table.columns.allSatisfy { column in
            table.sum(of: open, column) == 0 || open.allSatisfy { table.bounds(of: $0, column, hidden: open).count > 1 }
        }
        return isOpen ? open : nil
    }

    private func isSafe(_ hidden: Set<Int>, primary: Set<Int>, in table: Table) -> Bool {
        table.columns.allSatisfy { isSafe($0, hidden: hidden, onlySmall: hidden == primary, in: table) }
    }

    private func isSafe(_ column: Int, hidden: Set<Int>, onlySmall: Bool, in table: Table) -> Bool {
        let sum = table.sum(of: hidden, column)
        // All are 0 then, and published as such.
        if sum == 0 { return true }
        let others = hidden.count - 1
        let largestSmall = threshold - 1
        // Each can be the largest small number, or more, though all others be at least 1.
        guard sum > others + largestSmall else { return false }
        // Each can be 1 though all others be as large as small numbers are.
        let isAllSmall = onlySmall && hidden.allSatisfy { table.cells[$0][column] < threshold }
        if isAllSmall, sum > others * largestSmall + 1 { return false }
        // The same, as far as what is published besides lets it.
        return hidden.allSatisfy { row in
            let bounds = table.bounds(of: row, column, hidden: hidden)
            let reachesOne = bounds.lowerBound <= 1 || !isSmall(table.cells[row][column])
            return reachesOne && bounds.upperBound >= largestSmall && bounds.count >= threshold
        }
    }
}
