internal import Contract

extension Account {
    /// The figures as one long table (RFC 4180): a row for each published number, or number withheld.
    ///
    /// Every row says which account it belongs to, so that tables of several periods can be put one beneath the other.
    public var csv: String {
        let header = [
            "period_from", "period_to", "cut_off_sequence", "cut_off_at", "formula_version", "indicator", "dimension",
            "group", "label_fr", "label_en", "unit", "value", "numerator", "denominator", "withheld",
        ]
        let rows = observations.map { observation in
            let cell = PublishedCell(observation: observation)
            return accountFields + [
                observation.indicator.rawValue, observation.dimension.rawValue, observation.group.code,
                cell.label(in: .french), cell.label(in: .english), cell.unit, cell.value ?? "",
                cell.numerator.map(String.init) ?? "", cell.denominator.map(String.init) ?? "", cell.withheld ?? "",
            ]
        }
        return ([header] + rows).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private var accountFields: [String] {
        [
            period.from.text, period.through.text, String(cutOff.sequence), cutOff.at.map(RFC3339.text) ?? "",
            Formula.version,
        ]
    }

    /// A field, quoted where it must be. What a spreadsheet would take for a formula is made a text.
    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { "\",\r\n".contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
