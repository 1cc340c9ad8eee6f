import Casework
import Yams

extension ScalarType where Value == TimeSpan {
    /// A duration with its unit.
    static var duration: ScalarType {
        ScalarType { (node, kind) throws(Complaint) in
            guard let text = node.scalar?.string, let span = DurationText.parse(text) else {
                throw Complaint("must be a duration with its unit, as 90s, 10m, 24h or 5d, not \(node.kindForPeople)")
            }
            switch kind {
            case .duration(let range), .seconds(let range), .term(let range, _):
                try check(span, within: range)
            default: break
            }
            if case .seconds = kind, span.milliseconds % 1000 != 0 { throw Complaint("must be in whole seconds") }
            return span
        }
    }

    private static func check(_ span: TimeSpan, within range: ClosedRange<TimeSpan>) throws(Complaint) {
        guard !range.contains(span) else { return }
        let given = DurationText.format(span)
        let (least, most) = (DurationText.format(range.lowerBound), DurationText.format(range.upperBound))
        if range.upperBound == Policy.longestFollowUp, span > range.upperBound {
            throw Complaint("is \(given): it may be shorter than \(most), never longer")
        }
        throw Complaint("is \(given), must be \(least) to \(most)")
    }
}

extension ScalarType where Value == Term {
    /// A duration, or `{working_days: n}`.
    static var term: ScalarType {
        ScalarType { (node, kind) throws(Complaint) in
            guard case .mapping(let mapping) = node else {
                guard node.scalar != nil else {
                    throw Complaint("must be a duration or {working_days: n}, not \(node.kindForPeople)")
                }
                return .elapsed(try ScalarType<TimeSpan>.duration.read(node, kind))
            }
            let name = "working_days"
            for key in mapping.keys where key.string != name {
                let given = key.string ?? "?"
                throw Complaint("unknown key" + Spelling.hint(for: given, among: [name]), subkey: given)
            }
            guard let count = mapping[name] else { throw Complaint("must be a duration or {working_days: n}") }
            guard case .term(_, let days) = kind else { throw Complaint("cannot be working days") }
            do throws(Complaint) {
                return .workingDays(try ScalarType<Int>.integer.read(count, .integer(days)))
            } catch {
                throw Complaint(error.message, subkey: name)
            }
        }
    }
}

extension ScalarType where Value == CivilDate {
    /// A day of the calendar.
    static var day: ScalarType {
        ScalarType { (node, _) throws(Complaint) in
            guard let text = node.scalar?.string, let day = DateText.day(text) else {
                throw Complaint("must be a day that exists, as 2026-12-25")
            }
            return day
        }
    }
}

extension ScalarType where Value == Instant {
    /// An instant with its offset, or a day, whose first moment in `localTime` is meant.
    static func instant(in localTime: LocalTime) -> ScalarType {
        ScalarType { (node, _) throws(Complaint) in
            guard let text = node.scalar?.string, let instant = DateText.instant(text, in: localTime) else {
                throw Complaint(
                    "must be a day, as 2026-03-01, or an instant with its offset, as 2026-03-01T08:00:00-05:00")
            }
            return instant
        }
    }
}

extension ScalarType where Value == LocalTime {
    /// A time zone by its name.
    static var timeZone: ScalarType {
        ScalarType<String>.text.map { (name) throws(Complaint) in
            guard let localTime = LocalTime(timeZone: name) else {
                throw Complaint("is no time zone of the zone database; one is America/Toronto")
            }
            return localTime
        }
    }
}
