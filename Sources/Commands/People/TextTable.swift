/// Rows in aligned columns, for people at a terminal.
struct TextTable {
    /// On which side a column's cells stand.
    enum Side { case left, right }

    /// One column.
    struct Column {
        let title: String
        let side: Side

        init(_ title: String, _ side: Side = .left) {
            self.title = title
            self.side = side
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row, one cell a column; an absent one shows as a dash.
    mutating func add(_ cells: [String?]) {
        rows.append(
            columns.indices.map { index in
                let cell = index < cells.count ? cells[index] : nil
                return Printable.line(cell.flatMap { $0.isEmpty ? nil : $0 } ?? "–")
            })
    }

    /// The titles and the rows, a line each, without blanks at the line's end.
    var text: String {
        let widths = columns.indices.map { index in
            rows.reduce(columns[index].title.count) { max($0, $1[index].count) }
        }
        let lines = ([columns.map(\.title)] + rows).map { cells in
            var line = columns.indices.map { index in
                let fill = String(repeating: " ", count: widths[index] - cells[index].count)
                return columns[index].side == .left ? cells[index] + fill : fill + cells[index]
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
        return lines.joined(separator: "\n")
    }
}
