/// The City's calendar: which local days are working days (`service.md`, "The mandatory meeting").
public struct WorkingCalendar: Hashable, Sendable {
    /// The city's local time.
    public let localTime: LocalTime
    /// The days of the week on which the City works; never empty.
    public let workingWeek: Set<Weekday>
    /// Days of the working week on which it does not.
    public let holidays: Set<CivilDate>
    /// The last day for which the holidays are known.
    public let coversUntil: CivilDate?

    /// A calendar; an empty `workingWeek` means every day, so that a deadline always exists.
    public init(localTime: LocalTime, workingWeek: Set<Weekday>, holidays: Set<CivilDate>, coversUntil: CivilDate?) {
        self.localTime = localTime
        self.workingWeek = workingWeek.isEmpty ? Set(Weekday.allCases) : workingWeek
        self.holidays = holidays
        self.coversUntil = coversUntil
    }

    /// Whether the City works on `day`.
    public func isWorkingDay(_ day: CivilDate) -> Bool {
        workingWeek.contains(day.weekday) && !holidays.contains(day)
    }

    /// The deadline of `term`, counted from `start`.
    ///
    /// Working days: counting starts the local day after, and the deadline is the end of the last day. A duration is elapsed time.
    public func deadline(_ term: Term, from start: Instant) -> Instant {
        switch term {
        case .elapsed(let span): return start + span
        case .workingDays(let count): return localTime.end(of: workingDay(count, after: localTime.day(of: start)))
        }
    }

    /// The `count`-th working day after `day`; `day` itself when `count` is not positive.
    func workingDay(_ count: Int, after day: CivilDate) -> CivilDate {
        var current = day
        var remaining = min(count, 10_000)
        // Holidays are a finite set and the week has a working day, so the walk ends.
        while remaining > 0 {
            current = current.next
            if isWorkingDay(current) { remaining -= 1 }
        }
        return current
    }
}

/// How long something may take: elapsed time, or working days of the City's calendar.
public enum Term: Hashable, Sendable {
    /// Elapsed time.
    case elapsed(TimeSpan)
    /// Whole working days, the local day after the start being the first that can count.
    case workingDays(Int)
}
