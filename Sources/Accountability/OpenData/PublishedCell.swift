internal import Casework

/// An observation as open data writes it: the same fields in the table and in the list.
struct PublishedCell {
    let observation: Observation

    var unit: String {
        switch observation.value {
        case .share: "share"
        case .duration: "seconds"
        case .count: "count"
        case .withheld: observation.indicator.unit
        }
    }

    /// A count, a share to four decimals, or seconds; `nil` where nothing is published or there is nothing to divide by.
    var value: String? {
        switch observation.value {
        case .count(let count): String(count)
        case .share(let part, let whole): Self.share(part, of: whole)
        case .duration(let span): String(span.wholeSeconds)
        case .withheld: nil
        }
    }

    var numerator: Int? {
        if case .share(let part, _) = observation.value { part } else { nil }
    }

    var denominator: Int? {
        if case .share(_, let whole) = observation.value { whole } else { observation.denominator }
    }

    var withheld: String? {
        if case .withheld(let reason) = observation.value { reason.rawValue } else { nil }
    }

    func label(in wording: Wording) -> String { wording.label(observation.group, of: observation.dimension) }

    /// Rounded half up in whole numbers, so that it is the same on every machine.
    private static func share(_ part: Int, of whole: Int) -> String? {
        guard whole > 0, part >= 0, part <= whole else { return nil }
        let scaled = (part * 20_000 + whole) / (whole * 2)
        let fraction = String(scaled % 10_000)
        return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
    }
}

extension Indicator {
    /// What its numbers are, also where none is published.
    fileprivate var unit: String {
        switch self {
        case .withinOneDay, .withinOneDayByContact, .recordedLate, .meetingsHeldInTime, .casesClosed: "share"
        case .waitMedian, .waitNinetieth, .waitWorst, .daysToMeeting: "seconds"
        default: "count"
        }
    }
}
