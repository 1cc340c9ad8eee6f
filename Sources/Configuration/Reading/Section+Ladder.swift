import Casework

/// A ladder of notices, read from a section with `warnings` and `escalations`.
extension Section {
    /// The ladder of this section. Each of the two lists replaces its default as a whole.
    func ladder(default standard: Ladder) -> Ladder {
        let warnings = elements("warnings").map { $0.compactMap { $0.warning() } }
        let escalations = elements("escalations").map { $0.compactMap { $0.escalation() } }
        checkDistinct(warnings?.map { ($0.place, $0.span) } ?? [], what: "before")
        checkDistinct(escalations?.map { ($0.place, $0.span) } ?? [], what: "after")
        return Ladder(
            warnings: warnings?.map { ($0.span, $0.addressee) } ?? standard.warnings,
            escalations: escalations?.map { ($0.span, $0.addressee, $0.digest) } ?? standard.escalations)
    }

    private struct Warning {
        let place: String
        let span: TimeSpan
        let addressee: String
    }

    private struct Escalation {
        let place: String
        let span: TimeSpan
        let addressee: String
        let digest: TimeSpan?
    }

    private func warning() -> Warning? {
        let before = required("before", as: .duration)
        let to = required("to", as: .text)
        guard let before, let to else { return nil }
        return Warning(place: full("before"), span: before, addressee: to)
    }

    private func escalation() -> Escalation? {
        let after = required("after", as: .duration)
        let to = required("to", as: .text)
        let digest = optional("digest", as: .duration)
        guard let after, let to else { return nil }
        return Escalation(place: full("after"), span: after, addressee: to, digest: digest)
    }

    /// A rung is known by its time, so each time can have one.
    private func checkDistinct(_ rungs: [(place: String, span: TimeSpan)], what: String) {
        var seen: Set<TimeSpan> = []
        for rung in rungs where !seen.insert(rung.span).inserted {
            findings.error(rung.place, "another rung is \(DurationText.format(rung.span)) \(what) the deadline already")
        }
    }
}

extension Ladder {
    var warnings: [(before: TimeSpan, addressee: String)] {
        rungs.filter { $0.level == 0 }.map { (-$0.offset, $0.addressee) }
    }

    var escalations: [(after: TimeSpan, addressee: String, digest: TimeSpan?)] {
        rungs.filter { $0.level > 0 }.map { ($0.offset, $0.addressee, $0.digest) }
    }
}
