import Casework

/// Durations as the configuration writes them: `250ms`, `90s`, `10m`, `24h`, `5d`.
enum DurationText {
    private static let units: [(suffix: String, milliseconds: Int64)] = [
        ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]

    /// The duration that `text` writes; `nil` where it is none, or longer than can be kept.
    static func parse(_ text: String) -> TimeSpan? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count <= 15, let count = Int64(digits) else { return nil }
        let suffix = text.dropFirst(digits.count)
        guard let unit = units.first(where: { $0.suffix == suffix }) else { return nil }
        let (product, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
        guard !overflow else { return nil }
        let span = TimeSpan(milliseconds: product)
        return span.milliseconds == product ? span : nil
    }

    /// `span` in its largest whole unit; a single day as `24h`, as people say it here.
    static func format(_ span: TimeSpan) -> String {
        let count = span.milliseconds
        guard count != 0 else { return "0s" }
        if count == 86_400_000 { return "24h" }
        let unit = units.last { count % $0.milliseconds == 0 } ?? ("ms", 1)
        return "\(count / unit.milliseconds)\(unit.suffix)"
    }
}
