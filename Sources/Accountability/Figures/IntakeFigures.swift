internal import Casework

extension Census {
    /// What came in.
    var intakeFigures: [Series] {
        let registered = registered
        let complaints = complaints
        let doubles = contacts.filter { period.contains($0.registeredAt) && $0.isDouble }
        let owed = complaints.count { !$0.isAnonymous && !$0.isBeforeService }
        return [
            Series(
                .requests, by: .kind,
                Kind.allCases.map { kind in (kind.rawValue, registered.count { $0.treatedAs == kind }) }),
            Series(
                .complaints, by: .status,
                [
                    ("follow_up_owed", owed), ("anonymous", complaints.count(where: \.isAnonymous)),
                    ("before_service", complaints.count { $0.isBeforeService && !$0.isAnonymous }),
                ]),
            Series(
                .doubles, by: .reason,
                [
                    ("same_submission", doubles.count { $0.standing == .sameSubmission }),
                    ("transfer", doubles.count { $0.standing == .transfer }),
                ]),
        ]
    }
}
