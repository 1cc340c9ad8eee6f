import Casework

/// Days and instants as the configuration writes them.
enum DateText {
    /// `2026-12-25`; `nil` where `text` is no such day.
    static func day(_ text: some StringProtocol) -> CivilDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
            let day = number(parts[2], digits: 2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// An RFC 3339 instant with its offset (`2026-03-01T00:00:00-05:00`), or a day, whose local midnight is meant.
    static func instant(_ text: String, in localTime: LocalTime) -> Instant? {
        if let day = day(text) { return localTime.start(of: day) }
        guard let separator = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }),
            let day = day(text[..<separator])
        else { return nil }
        let rest = text[text.index(after: separator)...]
        guard let offsetStart = rest.firstIndex(where: { "Zz+-".contains($0) }),
            let timeOfDay = timeOfDay(rest[..<offsetStart]), let offset = offset(rest[offsetStart...])
        else { return nil }
        return Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + timeOfDay - offset)
    }

    /// Milliseconds since midnight of `hh:mm:ss[.fff]`.
    private static func timeOfDay(_ text: Substring) -> Int64? {
        let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0], digits: 2), hour < 24,
            let minute = number(parts[1], digits: 2), minute < 60, let second = number(parts[2], digits: 2), second < 60
        else { return nil }
        var milliseconds = 0
        if halves.count == 2 {
            let fraction = halves[1]
            guard (1...9).contains(fraction.count), fraction.allSatisfy(isDigit) else { return nil }
            milliseconds = Int((fraction + "00").prefix(3)) ?? 0
        }
        return Int64(((hour * 60 + minute) * 60 + second) * 1000 + milliseconds)
    }

    /// Milliseconds east of UTC of `Z` or `±hh:mm`.
    private static func offset(_ text: Substring) -> Int64? {
        if text == "Z" || text == "z" { return 0 }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = number(parts[0], digits: 2), hours < 24,
            let minutes = number(parts[1], digits: 2), minutes < 60
        else { return nil }
        let milliseconds = Int64(hours * 60 + minutes) * 60_000
        return text.hasPrefix("-") ? -milliseconds : milliseconds
    }

    private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
        text.count == digits && text.allSatisfy(isDigit) ? Int(text) : nil
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// `day` as `2026-12-25`.
    static func format(_ day: CivilDate) -> String {
        let (year, month, dayOfMonth) = day.components
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }
}
