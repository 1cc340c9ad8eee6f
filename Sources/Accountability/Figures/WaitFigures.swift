internal import Casework

extension Census {
    /// How long citizens waited for the first follow-up, of the headline's cases.
    var waitFigures: [Series] {
        let waits = leading.map(\.wait)
        let reached = waits.compactMap(\.self).sorted()
        return [
            Series(.waitMedian, Self.percentile(50, of: waits, from: Formula.casesForMedian)),
            Series(.waitNinetieth, Self.percentile(90, of: waits, from: Formula.casesForExtremes)),
            Series(
                .waitWorst,
                reached.count < Formula.casesForExtremes ? .withheld(.tooFew) : .duration(reached.last ?? .zero)),
            Series(.waits, by: .wait, WaitStep.counts(of: waits)),
        ]
    }

    /// What is late at the cut-off, whenever it fell due.
    var overdueFigures: [Series] {
        let late = contacts.compactMap { DuePromise(of: $0, chronicle.promises[$0.requestID]) }.filter {
            $0.contact.isOwed && $0.promise.kept == nil && $0.dueAt <= cutOff
        }
        let ages = late.map { cutOff.since($0.dueAt) }
        return [
            Series(.overdueNow, by: .age, AgeStep.counts(of: ages)),
            Series(.overdueCasesNow, .count(Set(late.map(\.contact.caseID)).count)),
        ]
    }

    /// The smallest wait that at least `percent` in a hundred did not exceed, those still waiting having waited longest;
    /// withheld where they are fewer than `enough`, or where that citizen is still waiting.
    static func percentile(_ percent: Int, of waits: [TimeSpan?], from enough: Int) -> FigureValue {
        let reached = waits.compactMap(\.self).sorted()
        let rank = (waits.count * percent + 99) / 100
        guard waits.count >= enough, rank > 0, rank <= reached.count else { return .withheld(.tooFew) }
        return .duration(reached[rank - 1])
    }
}

/// A step of the scale on which waits are laid out.
enum WaitStep: String, CaseIterable {
    case oneHour = "up_to_1h"
    case fourHours = "1h_to_4h"
    case twelveHours = "4h_to_12h"
    case oneDay = "12h_to_24h"
    case twoDays = "24h_to_48h"
    case threeDays = "48h_to_72h"
    case longer = "over_72h"
    case notReached = "not_reached"

    /// The longest wait of the step, included; `nil` where it has no end.
    private var limit: TimeSpan? {
        switch self {
        case .oneHour: .hours(1)
        case .fourHours: .hours(4)
        case .twelveHours: .hours(12)
        case .oneDay: .hours(24)
        case .twoDays: .hours(48)
        case .threeDays: .hours(72)
        case .longer, .notReached: nil
        }
    }

    private init(_ wait: TimeSpan?) {
        guard let wait else {
            self = .notReached
            return
        }
        self = Self.allCases.first { step in step.limit.map { wait <= $0 } ?? false } ?? .longer
    }

    static func counts(of waits: [TimeSpan?]) -> [(code: String, count: Int)] {
        let steps = waits.map(WaitStep.init)
        return allCases.map { step in (step.rawValue, steps.count { $0 == step }) }
    }
}

/// A step of the scale on which lateness is laid out.
enum AgeStep: String, CaseIterable {
    case oneDay = "up_to_1d"
    case threeDays = "1d_to_3d"
    case week = "3d_to_7d"
    case month = "7d_to_30d"
    case longer = "over_30d"

    private var limit: TimeSpan? {
        switch self {
        case .oneDay: .days(1)
        case .threeDays: .days(3)
        case .week: .days(7)
        case .month: .days(30)
        case .longer: nil
        }
    }

    private init(_ age: TimeSpan) {
        self = Self.allCases.first { step in step.limit.map { age <= $0 } ?? false } ?? .longer
    }

    static func counts(of ages: [TimeSpan]) -> [(code: String, count: Int)] {
        let steps = ages.map(AgeStep.init)
        return allCases.map { step in (step.rawValue, steps.count { $0 == step }) }
    }
}
