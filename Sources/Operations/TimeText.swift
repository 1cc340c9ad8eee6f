import Casework

/// Instants for logs.
enum TimeText {
    /// `2026-07-01T12:00:00.250Z`
    static func iso(_ instant: Instant) -> String {
        let day = LocalTime.utc.day(of: instant)
        let (year, month, dayOfMonth) = day.components
        let sinceMidnight = Int(instant.milliseconds - Int64(day.dayNumber) * 86_400_000)
        let seconds = sinceMidnight / 1000
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
        let time = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return "\(date)T\(time).\(padded(sinceMidnight % 1000, 3))Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
