public import Casework

extension Policy {
    /// A hash of everything in the policy, the same on every machine and for every version that reads the policy alike.
    ///
    /// SHA-256 of a canonical text, in hexadecimal.
    public var digest: String {
        var text = CanonicalText()
        text.add("clock_tolerance", clockTolerance)
        text.add("triage", [String(triage.reviewBelow), text.term(triage.decideWithin)])
        // Not written where the built-in rules judge: a new version of the program does not judge recorded wakes again.
        if let files = triage.rules.cityVersion { text.add("triage.rules", [files]) }
        text.add("follow_up", [text.span(followUp.within), followUp.inForceSince.map { String($0.milliseconds) }])
        text.add("follow_up.ladder", followUp.ladder)
        text.add(
            "repeat",
            [
                text.span(repeatContact.sameSubmissionWithin), text.span(repeatContact.lookBack),
                text.term(repeatContact.decideWithin),
            ])
        text.add(
            "meeting",
            [
                text.term(meeting.scheduleWithin), text.term(meeting.holdWithin), text.term(meeting.outcomeWithin),
                String(meeting.namesRequests),
            ])
        text.add("meeting.ladder", meeting.ladder)
        text.add(calendar)
        text.add(directory)
        return Fingerprint.of(text.text)
    }
}

/// A text that is the same for the same policy, and another for another.
private struct CanonicalText {
    private(set) var text = "vip311 policy 1\n"

    /// A line of `values`, each with its length before it, so that no two lists write the same line.
    mutating func add(_ name: String, _ values: [String?]) {
        text += name
        for value in values {
            text += " "
            text += value.map { "\($0.utf8.count):\($0)" } ?? "-"
        }
        text += "\n"
    }

    mutating func add(_ name: String, _ value: TimeSpan) { add(name, [span(value)]) }

    mutating func add(_ name: String, _ ladder: Ladder) {
        for rung in ladder.rungs {
            add(name, [span(rung.offset), String(rung.level), rung.addressee, rung.digest.map(span)])
        }
    }

    mutating func add(_ calendar: WorkingCalendar) {
        add("week", Weekday.allCases.filter(calendar.workingWeek.contains).map(\.rawValue))
        add("holidays", calendar.holidays.sorted().map(DateText.format))
        add("covers_until", [calendar.coversUntil.map(DateText.format)])
        add(calendar.localTime)
    }

    /// The zone's name and its offset wherever a local day begins with another one than the day before.
    mutating func add(_ localTime: LocalTime) {
        add("time_zone", [localTime.name])
        var current: Int?
        for dayNumber in Self.daysOfZone {
            let midnight = Instant(seconds: Int64(dayNumber) * 86_400)
            let offset = localTime.offsetSeconds(at: midnight)
            if offset != current { add("offset", [String(dayNumber), String(offset)]) }
            current = offset
        }
    }

    /// 2020 to 2100: what any working day of ours can fall on.
    private static let daysOfZone = 18_262..<47_482

    mutating func add(_ directory: Directory) {
        for district in directory.districts {
            add("district", [district.slug, district.name] + validity(district.validity))
        }
        for councillor in directory.councillors {
            add(
                "councillor",
                [councillor.district] + office(councillor.office) + validity(councillor.validity)
                    + office(councillor.substitute))
        }
        for official in directory.officials {
            add("official", official.services + ["of"] + office(official.office) + office(official.substitute))
        }
        add("fallback", office(directory.fallback))
        // Not written where there are none, so that a policy of before they were known keeps its digest.
        if directory.boundaries != .none { add("boundaries", [directory.boundaries.version]) }
        if directory.addresses != .none { add("addresses", [directory.addresses.version]) }
    }

    func span(_ span: TimeSpan) -> String { String(span.milliseconds) }

    func term(_ term: Term) -> String {
        switch term {
        case .elapsed(let span): "\(span.milliseconds)ms"
        case .workingDays(let count): "\(count) working days"
        }
    }

    private func validity(_ validity: Validity) -> [String?] {
        [validity.from.map(DateText.format), validity.through.map(DateText.format)]
    }

    private func office(_ office: Office?) -> [String?] { [office?.name, office?.address] }
}
