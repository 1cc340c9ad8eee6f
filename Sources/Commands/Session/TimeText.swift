internal import Casework
internal import Contract

/// Times as an operator writes them.
enum TimeText {
    /// RFC 3339 with an offset, or the city's own time: `2026-03-02 14:30`, `2026-03-02T14:30`, or `14:30` for today's.
    ///
    /// A local time that comes twice is the first; `nil` for one that is skipped, and for what is no time.
    static func instant(_ text: String, in localTime: LocalTime, now: Instant) -> Instant? {
        if let instant = RFC3339.instant(text) { return instant }
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard let last = parts.last, parts.count <= 2, let minutes = minutes(last) else { return nil }
        guard parts.count == 2 else { return instant(localTime.day(of: now), minutes, in: localTime) }
        return day(parts[0]).flatMap { instant($0, minutes, in: localTime) }
    }

    /// `2026-03-02`; `nil` for what is no day.
    static func day(_ text: some StringProtocol) -> CivilDate? {
        let fields = Substring(text).split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, let year = number(fields[0], 4), let month = number(fields[1], 2),
            let dayOfMonth = number(fields[2], 2)
        else { return nil }
        return CivilDate(year: year, month: month, day: dayOfMonth)
    }

    private static func instant(_ day: CivilDate, _ minutes: Int, in localTime: LocalTime) -> Instant? {
        let local = Int64(day.dayNumber) * 86_400_000 + Int64(minutes) * 60_000
        let offsets = [-86_400_000, 86_400_000].map {
            localTime.offsetSeconds(at: Instant(milliseconds: local + Int64($0)))
        }
        return offsets.lazy.map { ($0, Instant(milliseconds: local - Int64($0) * 1000)) }
            .first { localTime.offsetSeconds(at: $0.1) == $0.0 }?.1
    }

    private static func minutes(_ text: Substring) -> Int? {
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count == 2, let hour = number(fields[0], 2), hour < 24, let minute = number(fields[1], 2),
            minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    private static func number(_ text: Substring, _ digits: Int) -> Int? {
        text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}
