internal import Casework

extension Census {
    /// The promise of 24 hours: kept or not, by case and by contact.
    var promiseFigures: [Series] {
        let cases = leading
        return [
            Series(.withinOneDay, .share(cases.count { $0.outcome == .onTime }, of: cases.count)),
            Series(
                .outcomes, by: .outcome,
                DuePromise.Outcome.allCases.map { outcome in
                    (outcome.rawValue, cases.count { $0.outcome == outcome })
                }),
            Series(.withinOneDayByContact, .share(due.count { $0.outcome == .onTime }, of: due.count)),
            Series(
                .recordedLate, .share(cases.count(where: \.isRecordedLate), of: cases.count { $0.outcome == .onTime })),
            Series(
                .correctedOut, by: .outcome,
                CorrectedOut.allCases.map { course in
                    (course.rawValue, correctedOut.count { CorrectedOut(of: $0) == course })
                }),
            Series(
                .correctedOutRecordedLate,
                .count(
                    correctedOut.count {
                        CorrectedOut(of: $0) == .beforeDue
                            && $0.contact.departure.map(\.recordedAt) ?? .earliest >= $0.dueAt
                    })),
        ]
    }
}

/// When a person corrected a contact out of the complaints.
private enum CorrectedOut: String, CaseIterable {
    /// Before its follow-up fell due: nothing was missed.
    case beforeDue = "before_breach"
    /// After its follow-up had been missed: the breach stands.
    case afterBreach = "after_breach"
    /// After it fell due, the citizen having been reached in time.
    case afterKept = "after_follow_up_on_time"

    init(of promise: DuePromise) {
        if !promise.stands {
            self = .beforeDue
        } else {
            self = promise.outcome == .onTime ? .afterKept : .afterBreach
        }
    }
}
