public import Casework

/// Date and time as they cross the boundary: RFC 3339 with an offset.
public enum RFC3339 {
    /// The instant that `text` names; `nil` where it is not exactly an RFC 3339 `date-time`, or lies outside 1900 to 9999.
    ///
    /// `T` and `Z` in either case; any number of fraction digits up to 12, cut (never rounded up) to milliseconds. A leap
    /// second is taken only where one can be, at 23:59:60 UTC, and is the first second of the next day, as POSIX counts.
    /// `-00:00` is UTC (section 4.3). A blank instead of the `T`, an offset without colon and a missing offset are refused.
    public static func instant(_ text: String) -> Instant? {
        // Nothing that is valid is longer.
        guard text.utf8.count <= 40 else { return nil }
        var reader = Reader(bytes: Array(text.utf8))
        return reader.instant()
    }

    /// `instant` in UTC with exactly three fraction digits: `2026-03-08T06:59:59.000Z`.
    public static func text(_ instant: Instant) -> String {
        var bytes: [UInt8] = []
        append(instant, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ instant: Instant, to bytes: inout [UInt8]) {
        let (quotient, remainder) = instant.milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let dayNumber = remainder < 0 ? quotient - 1 : quotient
        let inDay = Int(remainder < 0 ? remainder + 86_400_000 : remainder)
        let day = CivilDate(dayNumber: Int(dayNumber)).components
        appendDigits(day.year, count: 4, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendDigits(day.month, count: 2, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendDigits(day.day, count: 2, to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        appendDigits(inDay / 3_600_000, count: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        appendDigits(inDay / 60_000 % 60, count: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        appendDigits(inDay / 1000 % 60, count: 2, to: &bytes)
        bytes.append(UInt8(ascii: "."))
        appendDigits(inDay % 1000, count: 3, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
    }

    /// Appends the last `count` (at most 4) decimal digits of `value`.
    static func appendDigits(_ value: Int, count: Int, to bytes: inout [UInt8]) {
        var divisor = count > 3 ? 1000 : count > 2 ? 100 : count > 1 ? 10 : 1
        while divisor > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: value / divisor % 10))
            divisor /= 10
        }
    }
}

extension RFC3339 {
    /// Reads one `date-time` from its start to its end.
    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        mutating func instant() -> Instant? {
            guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
                take("T") || take("t"),
                let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60, take(":"),
                let second = digits(2), second <= 60, let fraction = milliseconds(), let offset = offsetMinutes(),
                position == bytes.count, let date = CivilDate(year: year, month: month, day: day)
            else { return nil }
            let minutes = date.dayNumber * 1440 + hour * 60 + minute - offset
            if second == 60, minutes % 1440 != 1439 && minutes % 1440 != -1 { return nil }
            let total = Int64(minutes) * 60_000 + Int64(second) * 1000 + Int64(fraction)
            // An offset, or a leap second, can carry the first and last day over the edge.
            let instant = Instant(milliseconds: total)
            return instant.milliseconds == total ? instant : nil
        }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            return true
        }

        private mutating func digit() -> Int? {
            guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
            position += 1
            return Int(bytes[position - 1] - 0x30)
        }

        private mutating func digits(_ count: Int) -> Int? {
            var value = 0
            for _ in 0..<count {
                guard let digit = digit() else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        /// The fraction of a second, cut to milliseconds; 0 without one.
        private mutating func milliseconds() -> Int? {
            guard take(".") else { return 0 }
            var value = 0
            var count = 0
            while let digit = digit() {
                if count < 3 { value = value * 10 + digit }
                count += 1
            }
            guard (1...12).contains(count) else { return nil }
            return count == 1 ? value * 100 : count == 2 ? value * 10 : value
        }

        /// Minutes east of UTC.
        private mutating func offsetMinutes() -> Int? {
            if take("Z") || take("z") { return 0 }
            let isWest = take("-")
            guard isWest || take("+"), let hours = digits(2), hours < 24, take(":"), let minutes = digits(2),
                minutes < 60
            else { return nil }
            return (isWest ? -1 : 1) * (hours * 60 + minutes)
        }
    }
}
