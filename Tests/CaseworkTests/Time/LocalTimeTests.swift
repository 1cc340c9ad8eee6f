import Casework
import Testing

/// Days of local time over changes of the clocks; `pitfalls.md`: "today's DST offset applied to past dates".
@Suite struct LocalTimeTests {
    private static let hour = 3600

    /// A zone that goes from `before` to `after` hours east of UTC when its clocks show `hour`:`minute` of 2026-03-08.
    private func zone(from before: Double, to after: Double, at hour: Int, _ minute: Int = 0) -> LocalTime {
        let midnight = (CivilDate(year: 2026, month: 3, day: 8)?.dayNumber ?? 0) * 86_400
        let change = midnight + hour * Self.hour + minute * 60 - Int(before * 3600)
        return LocalTime(
            name: "Test", initialOffsetSeconds: Int(before * 3600),
            transitions: [
                .init(instant: Instant(seconds: Int64(change)), offsetSeconds: Int(after * 3600))
            ])
    }

    private let day = CivilDate(year: 2026, month: 3, day: 8) ?? CivilDate(dayNumber: 0)

    /// That `start(of:)` is the instant from which on it is that day or later, for the days around.
    private func check(_ zone: LocalTime, sourceLocation: SourceLocation = #_sourceLocation) {
        for number in (day.dayNumber - 3)...(day.dayNumber + 3) {
            let date = CivilDate(dayNumber: number)
            let start = zone.start(of: date)
            #expect(zone.day(of: start) >= date, sourceLocation: sourceLocation)
            #expect(zone.day(of: start - TimeSpan(milliseconds: 1)) < date, sourceLocation: sourceLocation)
            for minutes in stride(from: 0, to: 2880, by: 7) {
                #expect(zone.day(of: start + .minutes(Int64(minutes))) >= date, sourceLocation: sourceLocation)
            }
            #expect(zone.end(of: date) == zone.start(of: date.next), sourceLocation: sourceLocation)
        }
    }

    @Test(
        "An hour skipped and an hour repeated at two in the morning, west and east of Greenwich", arguments: [-5.0, 2])
    func twoInTheMorning(_ offset: Double) {
        let spring = zone(from: offset, to: offset + 1, at: 2)
        let autumn = zone(from: offset + 1, to: offset, at: 2)
        check(spring)
        check(autumn)
        #expect(spring.end(of: day).since(spring.start(of: day)) == .hours(23))
        #expect(autumn.end(of: day).since(autumn.start(of: day)) == .hours(25))
    }

    @Test("A midnight that is skipped: the day starts when the clocks jump", arguments: [-3.0, 2, -4, 12])
    func midnightSkipped(_ offset: Double) {
        let zone = zone(from: offset, to: offset + 1, at: 0)
        check(zone)
        #expect(zone.end(of: day).since(zone.start(of: day)) == .hours(23))
    }

    @Test("Clocks set back at midnight: the day before is the longer one", arguments: [-2.0, 3])
    func setBackAtMidnight(_ offset: Double) {
        let zone = zone(from: offset, to: offset - 1, at: 0)
        check(zone)
        let before = CivilDate(dayNumber: day.dayNumber - 1)
        #expect(zone.end(of: before).since(zone.start(of: before)) == .hours(25))
        #expect(zone.end(of: day).since(zone.start(of: day)) == .hours(24))
    }

    @Test("A midnight that comes twice: the day starts with the first", arguments: [-4.0, 3, 0])
    func midnightTwice(_ offset: Double) {
        let zone = zone(from: offset, to: offset - 1, at: 1)
        check(zone)
        #expect(zone.end(of: day).since(zone.start(of: day)) == .hours(25))
    }

    @Test("Clocks set back from just after midnight: the day before ends the second time")
    func setBackAfterMidnight() {
        let zone = zone(from: -2.5, to: -3.5, at: 0, 1)
        check(zone)
        #expect(
            zone.end(of: CivilDate(dayNumber: day.dayNumber - 1)).since(
                zone.start(of: CivilDate(dayNumber: day.dayNumber - 1))) == .hours(25))
    }

    @Test("A whole day that is skipped starts and ends when the clocks jump")
    func daySkipped() {
        let zone = zone(from: -10, to: 14, at: 0)
        check(zone)
        #expect(zone.start(of: day) == zone.end(of: day))
    }

    @Test("The offset is the one of that time, not today's")
    func thatTime() {
        let zone = LocalTime.toronto
        #expect(zone.offsetSeconds(at: .toronto(3, 7, 12)) == -5 * Self.hour)
        #expect(zone.offsetSeconds(at: .toronto(7, 1, 12)) == -4 * Self.hour)
        #expect(zone.offsetSeconds(at: .toronto(12, 1)) == -5 * Self.hour)
    }

    @Test("The last instant of a local day belongs to it, also before 1970")
    func dayOf() {
        #expect(LocalTime.utc.day(of: Instant(milliseconds: -1)) == CivilDate(dayNumber: -1))
        #expect(LocalTime.utc.day(of: Instant(milliseconds: -86_400_000)) == CivilDate(dayNumber: -1))
        #expect(LocalTime.utc.day(of: Instant(milliseconds: 86_399_999)) == CivilDate(dayNumber: 0))
        let end = LocalTime.toronto.end(of: day)
        #expect(LocalTime.toronto.day(of: end) == day.next)
        #expect(LocalTime.toronto.day(of: end - TimeSpan(milliseconds: 1)) == day)
    }
}

@Suite struct InstantTests {
    @Test("Arithmetic stays within the supported years")
    func saturates() {
        #expect(Instant.latest + .days(1) == .latest)
        #expect(Instant.earliest - .days(1) == .earliest)
        #expect(Instant(seconds: .max) == .latest)
        #expect(Instant(milliseconds: .min) == .earliest)
        #expect(Instant.earliest - TimeSpan(milliseconds: .min) > .earliest)
        #expect(TimeSpan.days(.max) == TimeSpan(milliseconds: .max))
        #expect(Instant.latest.since(.earliest) > .zero)
    }
}
