import Casework
import Testing

@Suite struct CivilDateTests {
    @Test(
        "Days are counted from 1970-01-01",
        arguments: [
            (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2026, 3, 2, 20_514),
            (1900, 1, 1, -25_567), (9999, 12, 31, 2_932_896),
        ])
    func known(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
        #expect(CivilDate(year: year, month: month, day: day)?.dayNumber == number)
        #expect(CivilDate(dayNumber: number).components == (year, month, day))
    }

    @Test("Every day of two centuries is read back as itself, and follows the one before")
    func roundTrip() {
        var date = CivilDate(dayNumber: -25_567)
        while date.components.year < 2101 {
            let (year, month, day) = date.components
            #expect(CivilDate(year: year, month: month, day: day) == date)
            date = date.next
        }
    }

    @Test(
        "Days that the calendar has not are none",
        arguments: [
            (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2026, 1, 32),
            (1899, 12, 31), (10_000, 1, 1), (Int.max, 1, 1), (2026, 1, Int.max), (Int.min, Int.min, Int.min),
        ])
    func none(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        "The days of the week",
        arguments: [
            (0, Weekday.thu), (1, .fri), (-1, .wed), (-3, .mon), (-4, .sun), (-7, .thu), (20_514, .mon),
        ])
    func weekdays(_ number: Int, _ weekday: Weekday) {
        #expect(CivilDate(dayNumber: number).weekday == weekday)
    }

    @Test("No day number traps", arguments: [Int.min, Int.max])
    func extremes(_ number: Int) {
        let date = CivilDate(dayNumber: number)
        _ = date.next.components
        _ = date.weekday
        _ = LocalTime.utc.start(of: date)
        _ = LocalTime.utc.end(of: date)
    }
}
