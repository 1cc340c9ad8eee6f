internal import Casework

/// How one language writes numbers, spans and dates.
struct NumberForm: Sendable {
    let decimalMark: String
    let thousandsMark: String
    /// What stands between a number and its percent sign.
    let percentSpace: String
    let day: String
    let hour: String
    let minute: String
    let second: String
    let date: @Sendable (_ day: Int, _ month: Int, _ year: Int) -> String
    let dateAndTime: @Sendable (_ date: String, _ hour: Int, _ minute: Int) -> String

    /// `12 345`.
    func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return (number < 0 ? "−" : "") + ([rest] + groups).joined(separator: thousandsMark)
    }

    /// `87,5 %`: to a tenth, but never all or nothing that is not quite so; `nil` of nothing.
    func percent(_ part: Int, of whole: Int) -> String? {
        guard let thousandths = Self.thousandths(part, of: whole) else { return nil }
        let tenth = thousandths % 10
        return count(thousandths / 10) + (tenth == 0 ? "" : decimalMark + String(tenth)) + percentSpace + "%"
    }

    private static func thousandths(_ part: Int, of whole: Int) -> Int? {
        guard whole > 0, part >= 0, part <= whole else { return nil }
        let rounded = (part * 2000 + whole) / (whole * 2)
        if part < whole, rounded == 1000 { return 999 }
        return part > 0 && rounded == 0 ? 1 : rounded
    }

    /// A span in its two largest units: `5 h 7 min`.
    func span(_ span: TimeSpan) -> String {
        let seconds = Int(span.wholeSeconds.magnitude)
        let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400)
        if days >= 2 { return Self.pair(count(days), day, hours % 24, hour) }
        if hours > 0 { return Self.pair(count(hours), hour, minutes % 60, minute) }
        if minutes > 0 { return "\(minutes)\u{A0}\(minute)" }
        return "\(seconds)\u{A0}\(second)"
    }

    private static func pair(_ first: String, _ unit: String, _ second: Int, _ lower: String) -> String {
        second == 0 ? "\(first)\u{A0}\(unit)" : "\(first)\u{A0}\(unit)\u{A0}\(second)\u{A0}\(lower)"
    }

    /// A day.
    func text(_ day: CivilDate) -> String {
        let (year, month, dayOfMonth) = day.components
        return date(dayOfMonth, month, year)
    }

    /// An instant on the city's clocks, to the minute.
    func text(_ instant: Instant, in localTime: LocalTime) -> String {
        let local = instant.milliseconds + Int64(localTime.offsetSeconds(at: instant)) * 1000
        let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
        let inDay = Int(rest < 0 ? rest + 86_400_000 : rest) / 60_000
        let date = text(CivilDate(dayNumber: Int(rest < 0 ? days - 1 : days)))
        return dateAndTime(date, inDay / 60, inDay % 60)
    }
}
