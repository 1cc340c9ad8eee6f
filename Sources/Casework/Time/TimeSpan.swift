/// A length of elapsed time in whole milliseconds; may be negative.
///
/// Bounded to about ±10,000 years, so that sums with an ``Instant`` stay representable.
public struct TimeSpan: Hashable, Comparable, Codable, Sendable {
    /// Milliseconds.
    public let milliseconds: Int64

    private static let limit: Int64 = 315_576_000_000_000

    /// No time at all.
    public static let zero = TimeSpan(milliseconds: 0)

    /// A span of `milliseconds`, moved into the supported range if it lies outside.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, -Self.limit), Self.limit)
    }

    /// A span of `seconds`.
    public static func seconds(_ seconds: Int64) -> TimeSpan { scaled(seconds, by: 1000) }
    /// A span of `minutes` of 60 seconds.
    public static func minutes(_ minutes: Int64) -> TimeSpan { scaled(minutes, by: 60_000) }
    /// A span of `hours` of 3,600 seconds.
    public static func hours(_ hours: Int64) -> TimeSpan { scaled(hours, by: 3_600_000) }
    /// A span of `days` of 86,400 seconds: elapsed time, not calendar days.
    public static func days(_ days: Int64) -> TimeSpan { scaled(days, by: 86_400_000) }

    private static func scaled(_ count: Int64, by unit: Int64) -> TimeSpan {
        let (product, overflow) = count.multipliedReportingOverflow(by: unit)
        return TimeSpan(milliseconds: overflow ? (count < 0 ? .min : .max) : product)
    }

    /// Whole seconds, rounded toward zero.
    public var wholeSeconds: Int64 { milliseconds / 1000 }

    /// Shorter spans sort first.
    public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.milliseconds < right.milliseconds }
}
