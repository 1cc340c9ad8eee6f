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

    private struct Row {
        let cells: [String]
        let tone: Tone
    }

    private let columns: [Column]
    private var rows: [Row] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row, one cell a column; an absent one shows as a dash. `tone`: of the first cell.
    mutating func add(_ cells: [String?], _ tone: Tone = .plain) {
        let shown = columns.indices.map { index in
            let cell = index < cells.count ? cells[index] : nil
            return Printable.line(cell.flatMap { $0.isEmpty ? nil : $0 } ?? "–")
        }
        rows.append(Row(cells: shown, tone: tone))
    }

    /// The titles, if there are any, and the rows, a line each, without blanks at the line's end.
    func text(for audience: Audience) -> String { lines(for: audience).joined(separator: "\n") }

    /// The lines of ``text(for:)``, each cut to `limit` columns where there is a limit.
    func lines(for audience: Audience, limit: Int = .max) -> [String] {
        let widths = columns.indices.map { index in
            rows.reduce(TextWidth.columns(of: columns[index].title)) {
                max($0, TextWidth.columns(of: $1.cells[index]))
            }
        }
        let titles = columns.map(\.title)
        let heading = titles.allSatisfy(\.isEmpty) ? [] : [Self.trimmed(line(titles, widths))]
        return heading.map { audience.paint.text(TextWidth.cut($0, to: limit), .heading) }
            + rows.map { row in
                var line = TextWidth.cut(Self.trimmed(line(row.cells, widths)), to: limit)
                if let first = row.cells.first, let place = line.firstRange(of: first) {
                    line.replaceSubrange(place, with: audience.paint.text(first, row.tone))
                }
                return line
            }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        columns.indices.map { index in
            let fill = String(repeating: " ", count: widths[index] - TextWidth.columns(of: cells[index]))
            return columns[index].side == .left ? cells[index] + fill : fill + cells[index]
        }.joined(separator: "  ")
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
