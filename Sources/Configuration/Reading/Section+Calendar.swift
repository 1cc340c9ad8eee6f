import Casework

/// The City's calendar.
extension Section {
    /// The calendar of this section, in `localTime`.
    func calendar(localTime: LocalTime) -> WorkingCalendar {
        let standard = Policy.default.calendar
        let week = values("working_week", as: ScalarType<Weekday>.choice)
        if let week {
            if isEmptyList("working_week") {
                error("working_week", "needs at least one day of mon, tue, wed, thu, fri, sat, sun")
            }
            checkDistinct(week, in: "working_week")
        }
        let holidays = values("holidays", as: .day)
        checkDistinct(holidays ?? [], in: "holidays")
        let coversUntil = value("covers_until", default: standard.coversUntil, as: ScalarType<CivilDate>.day.optional)
        if let last = holidays?.max(), let coversUntil, last > coversUntil {
            findings.warning(
                full("covers_until"),
                "is \(DateText.format(coversUntil)), and holidays go on to \(DateText.format(last)): are all known until then?"
            )
        }
        return WorkingCalendar(
            localTime: localTime, workingWeek: week.map { Set($0) } ?? standard.workingWeek,
            holidays: holidays.map { Set($0) } ?? standard.holidays, coversUntil: coversUntil)
    }

    /// Something given twice is more likely a mistyped other one.
    private func checkDistinct<Value: Hashable>(_ values: [Value], in name: String) {
        var seen: Set<Value> = []
        for value in values where !seen.insert(value).inserted {
            let text = (value as? CivilDate).map(DateText.format) ?? "\(value)"
            error(name, "\(text) is given twice")
        }
    }
}
