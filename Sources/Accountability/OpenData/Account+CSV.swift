extension Account {
    /// The figures as one long table (RFC 4180): a row for each published number, or number withheld.
    ///
    /// Every row says which account it belongs to, so that tables of several periods can be put one beneath the other.
    public var csv: String {
        let columns = TableColumn.all
        let rows = observations.map { observation in
            let cell = PublishedCell(observation: observation)
            return columns.map { $0.text(self, cell) }
        }
        return ([columns.map(\.name)] + rows).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A field, quoted where it must be. What a spreadsheet would take for a formula is made a text.
    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { "\",\r\n".contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
