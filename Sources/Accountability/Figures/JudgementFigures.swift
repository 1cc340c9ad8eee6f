internal import Casework

extension Census {
    /// How requests were judged, by the rules and by people.
    var judgementFigures: [Series] {
        [triageCorrections, repeatCorrections, disagreements] + reviews + [refusals]
    }

    private var triageCorrections: Series {
        let made = chronicle.triageCorrections.filter { period.contains($0.at) }
        let toComplaint = made.filter { $0.to == .complaint }
        let other = made.filter { $0.to != .complaint }
        return Series(
            .triageCorrections, by: .direction,
            [
                ("into_complaint", toComplaint.count { $0.from != .complaint }),
                ("out_of_complaint", other.count { $0.from == .complaint }),
                ("complaint_confirmed", toComplaint.count { $0.from == .complaint }),
                ("other", other.count { $0.from != .complaint }),
            ])
    }

    private var repeatCorrections: Series {
        let made = chronicle.repeatCorrections.filter { period.contains($0.at) }
        return Series(
            .repeatCorrections, by: .direction,
            [("linked", made.count(where: \.isLink)), ("not_a_repeat", made.count { !$0.isLink })])
    }

    /// What the 311 agent recorded, against what the request is treated as.
    private var disagreements: Series {
        let recorded = registered.filter { $0.nature != nil }
        return Series(
            .disagreements, by: .direction,
            [
                ("agree", recorded.count { $0.nature == $0.treatedAs }),
                ("treated_as_complaint", recorded.count { $0.nature != .complaint && $0.treatedAs == .complaint }),
                ("not_a_complaint", recorded.count { $0.nature == .complaint && $0.treatedAs != .complaint }),
                (
                    "other",
                    recorded.count {
                        $0.nature != .complaint && $0.treatedAs != .complaint && $0.nature != $0.treatedAs
                    }
                ),
            ])
    }

    private var reviews: [Series] {
        let registered = contacts.filter { period.contains($0.registeredAt) }.map(\.requestID)
        func series(_ indicator: Indicator, _ courses: [RequestID: ReviewCourse]) -> Series {
            let asked = registered.compactMap { courses[$0] }
            return Series(
                indicator, by: .outcome,
                ReviewCourse.allCases.map { course in (course.rawValue, asked.count { $0 == course }) })
        }
        return [series(.triageReviews, chronicle.triageReviews), series(.repeatReviews, chronicle.repeatReviews)]
    }

    private var refusals: Series {
        let refused = chronicle.refusals.filter { period.contains($0.at) }.map(\.reason)
        return Series(
            .refusals, by: .reason,
            Set(refused).sorted().map { reason in (reason, refused.count { $0 == reason }) })
    }
}
