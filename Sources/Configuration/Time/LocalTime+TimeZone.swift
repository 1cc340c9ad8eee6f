public import Casework
import Foundation

extension LocalTime {
    private static let sampledYears = (first: Int64(0), last: Int64(4_102_444_800))
    private static let week: Int64 = 604_800

    /// The time zone with this IANA name, its offsets taken from the zone database from 1970 to 2100; `nil` if there is none.
    ///
    /// Reads the offset once a week and narrows each change down to its second, so that any change is found, also one that
    /// is no daylight saving.
    public init?(timeZone name: String) {
        // Abbreviations and offsets (`EST`, `GMT-5`) are no places: they know no summer.
        guard name.contains("/") || name == "UTC", let zone = TimeZone(identifier: name) else { return nil }
        func offset(at seconds: Int64) -> Int {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        }
        let initial = offset(at: Self.sampledYears.first)
        var transitions: [Transition] = []
        var start = Self.sampledYears.first
        var current = initial
        while start < Self.sampledYears.last {
            let end = start + Self.week
            let next = offset(at: end)
            if next != current {
                var (before, after) = (start, end)
                while after - before > 1 {
                    let middle = before + (after - before) / 2
                    if offset(at: middle) == current { before = middle } else { after = middle }
                }
                transitions.append(Transition(instant: Instant(seconds: after), offsetSeconds: next))
                current = next
            }
            start = end
        }
        self.init(name: name, initialOffsetSeconds: initial, transitions: transitions)
    }

    /// The city's own time: `America/Toronto`, which Québec's cities follow.
    public static let defaultZone = LocalTime(timeZone: "America/Toronto") ?? .utc
}
