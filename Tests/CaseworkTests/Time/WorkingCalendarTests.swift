import Casework
import Testing

/// `service.md`: "Counting starts the local day after; the deadline is the end of the last day"; `pitfalls.md`: "holiday
/// and business-day arithmetic off by one".
@Suite struct WorkingCalendarTests {
    private func calendar(holidays: [(Int, Int)] = [], week: Set<Weekday> = [.mon, .tue, .wed, .thu, .fri])
        -> WorkingCalendar
    {
        WorkingCalendar(
            localTime: .toronto, workingWeek: week,
            holidays: Set(holidays.compactMap { CivilDate(year: 2026, month: $0.0, day: $0.1) }), coversUntil: nil)
    }

    @Test("One working day after a Monday is over at the end of Tuesday")
    func one() {
        #expect(calendar().deadline(.workingDays(1), from: .monday) == .toronto(3, 4))
    }

    @Test("Five working days after a Monday are over at the end of the next Monday")
    func five() {
        #expect(calendar().deadline(.workingDays(5), from: .monday) == .toronto(3, 10))
    }

    @Test("Counting starts the day after, whatever the hour of the local day")
    func hour() {
        for hour in [0, 12, 23] {
            #expect(calendar().deadline(.workingDays(1), from: .toronto(3, 2, hour, 59)) == .toronto(3, 4))
        }
    }

    @Test("From a Friday or a weekend, Monday is the first day that counts", arguments: [6, 7, 8])
    func weekend(_ day: Int) {
        #expect(calendar().deadline(.workingDays(1), from: .toronto(3, day, 10)) == .toronto(3, 10))
    }

    @Test("The local day counts, not the day in Greenwich")
    func localDay() {
        // Friday 20:00 in Toronto is Saturday in Greenwich.
        #expect(calendar().deadline(.workingDays(1), from: .toronto(3, 5, 20)) == .toronto(3, 7))
    }

    @Test("A holiday does not count; one on the day of the contact changes nothing")
    func holiday() {
        #expect(calendar(holidays: [(3, 3)]).deadline(.workingDays(1), from: .monday) == .toronto(3, 5))
        #expect(calendar(holidays: [(3, 2)]).deadline(.workingDays(1), from: .monday) == .toronto(3, 4))
        #expect(calendar(holidays: [(3, 7)]).deadline(.workingDays(5), from: .monday) == .toronto(3, 10))
    }

    @Test("The end of the last day is midnight also when the clocks change on the way")
    func clocks() {
        #expect(calendar().deadline(.workingDays(5), from: .toronto(3, 4, 12)) == .toronto(3, 12))
        #expect(LocalTime.toronto.day(of: .toronto(3, 12) - TimeSpan(milliseconds: 1)).components.day == 11)
    }

    @Test("No working days is the end of the day itself")
    func none() {
        #expect(calendar().deadline(.workingDays(0), from: .monday) == .toronto(3, 3))
        #expect(calendar().deadline(.workingDays(-4), from: .monday) == .toronto(3, 3))
    }

    @Test("A duration is elapsed time, over weekends and changes of the clocks")
    func elapsed() {
        #expect(calendar().deadline(.elapsed(.days(7)), from: .monday) == .monday + .days(7))
    }

    @Test("A week without working days is one of seven, and no term runs for ever")
    func empty() {
        #expect(calendar(week: []).deadline(.workingDays(1), from: .toronto(3, 6, 10)) == .toronto(3, 8))
        #expect(calendar(week: [.sun]).deadline(.workingDays(.max), from: .monday) > .monday)
        #expect(calendar(week: [.sun]).deadline(.workingDays(.max), from: .latest) == .latest)
    }
}
