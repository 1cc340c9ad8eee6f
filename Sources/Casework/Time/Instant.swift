/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// Every deadline is such an absolute instant (`service.md`: "no business hours, no holidays, no local time").
/// Values are bounded to the years 1900 to 9999, and arithmetic saturates there, so that no date from outside can trap.
public struct Instant: Hashable, Comparable, Codable, Sendable {
    /// Milliseconds since the Unix epoch.
    public let milliseconds: Int64

    /// 1900-01-01T00:00:00Z.
    public static let earliest = Instant(unchecked: -2_208_988_800_000)
    /// 9999-12-31T23:59:59.999Z.
    public static let latest = Instant(unchecked: 253_402_300_799_999)

    private init(unchecked milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The instant at `milliseconds` since the Unix epoch, moved into the supported range if it lies outside.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.earliest.milliseconds), Self.latest.milliseconds)
    }

    /// The instant at `seconds` since the Unix epoch, moved into the supported range if it lies outside.
    public init(seconds: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        self.init(milliseconds: overflow ? (seconds < 0 ? .min : .max) : product)
    }

    /// Earlier instants sort first.
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// The instant `span` after this one (before it, when negative); saturates at the ends of the supported range.
    public static func + (instant: Instant, span: TimeSpan) -> Instant {
        let (sum, overflow) = instant.milliseconds.addingReportingOverflow(span.milliseconds)
        return Instant(milliseconds: overflow ? (span.milliseconds < 0 ? .min : .max) : sum)
    }

    /// The instant `span` before this one; saturates at the ends of the supported range.
    public static func - (instant: Instant, span: TimeSpan) -> Instant {
        instant + TimeSpan(milliseconds: -span.milliseconds)
    }

    /// The time from `earlier` to this instant, negative when this one comes first.
    public func since(_ earlier: Instant) -> TimeSpan {
        TimeSpan(milliseconds: milliseconds - earlier.milliseconds)
    }
}
