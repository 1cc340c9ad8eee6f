import Casework

/// What a key's value may be: the one source of how it is read, checked and described.
enum ValueKind: Sendable {
    /// A group of keys.
    case section
    /// A list of groups of keys.
    case list
    /// A list of plain values, each of this kind.
    indirect case values(ValueKind)
    case text(TextRule)
    /// A block of lines.
    case lines
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case flag
    case choice([String])
    case duration(ClosedRange<TimeSpan>)
    /// A duration without fractions of a second.
    case seconds(ClosedRange<TimeSpan>)
    /// A duration, or working days of the City's calendar.
    case term(elapsed: ClosedRange<TimeSpan>, workingDays: ClosedRange<Int>)
    case day
    case instant
    case path
    case listenAddress
    case timeZone

    /// What people call it.
    var type: String {
        switch self {
        case .section: "section"
        case .list: "list of sections"
        case .values(let kind): "list of \(kind.type)"
        case .text: "text"
        case .lines: "block of lines"
        case .integer: "whole number"
        case .number: "number"
        case .flag: "true or false"
        case .choice: "one of"
        case .duration: "duration"
        case .seconds: "duration in whole seconds"
        case .term: "duration or {working_days: n}"
        case .day: "day"
        case .instant: "instant or day"
        case .path: "path"
        case .listenAddress: "address:port"
        case .timeZone: "IANA time zone"
        }
    }

    /// The unit of its values, where they have one.
    var unit: String? {
        switch self {
        case .duration: "ms, s, m, h or d"
        case .seconds: "s, m, h or d"
        case .term: "ms, s, m, h or d; or working days"
        case .day: "YYYY-MM-DD, local"
        case .instant: "RFC 3339 with offset; or YYYY-MM-DD, its local midnight"
        case .values(let kind): kind.unit
        default: nil
        }
    }

    /// What values are allowed.
    var range: String? {
        switch self {
        case .section, .list, .lines, .flag, .path, .instant: nil
        case .values(let kind): kind.range
        case .text(let rule): rule.description
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .choice(let values): values.joined(separator: ", ")
        case .duration(let range), .seconds(let range): Self.text(range)
        case .term(let elapsed, let days):
            "\(Self.text(elapsed)); or \(days.lowerBound) to \(days.upperBound) working days"
        case .day: "1900-01-01 to 9999-12-31"
        case .listenAddress: "port 0 to 65535; IPv6 in brackets"
        case .timeZone: "a name of the zone database, as America/Toronto"
        }
    }

    private static func text(_ range: ClosedRange<TimeSpan>) -> String {
        "\(DurationText.format(range.lowerBound)) to \(DurationText.format(range.upperBound))"
    }
}
