import Casework

/// The data of judgements and of the questions put to people about them.
extension JSONWriter {
    mutating func triaged(_ triaged: Triaged) {
        let judgement = triaged.judgement
        key("service_request_id")
        string(triaged.requestID.text)
        key("revision")
        integer(Int64(judgement.revision))
        key("kind")
        string(judgement.kind.rawValue)
        key("treated_as")
        string(judgement.treatedAs.rawValue)
        key("priority")
        integer(Int64(judgement.priority))
        key("confidence")
        share(judgement.confidence)
        key("reasons")
        codes(judgement.reasons)
        key("needs_review")
        boolean(judgement.needsReview)
        key("automated")
        boolean(judgement.isAutomated)
        key("decided_by")
        object { writer in
            writer.key("rules_version")
            writer.string(judgement.rulesVersion)
            // Who corrected is the city's own staff; why is free text and stays in the record.
            writer.key("person")
            writer.optional(judgement.correction?.by)
            writer.key("corrected_at")
            writer.optional(judgement.correction?.at)
        }
        key("follow_up_due")
        optional(triaged.followUpDue)
    }

    mutating func review(_ review: Review) {
        key("review_id")
        string(review.id)
        key("question")
        string(review.question.rawValue)
        key("service_request_id")
        string(review.requestID.text)
        key("asked_at")
        instant(review.askedAt)
        key("decide_by")
        instant(review.decideBy)
        key("reasons")
        codes(review.reasons)
        key("candidates")
        array(review.candidates) { writer, candidate in
            writer.object { writer in
                writer.key("service_request_id")
                writer.string(candidate.requestID.text)
                writer.key("case_id")
                writer.optional(candidate.caseID?.description)
                writer.key("likelihood")
                writer.share(candidate.likelihood)
                writer.key("reasons")
                writer.codes(candidate.reasons)
            }
        }
    }

    /// What a closed review came to, when and by whom.
    mutating func reviewOutcome(_ review: Review) {
        guard case .closed(let instant, let decider, let outcome) = review.state else { return }
        key("closed_at")
        self.instant(instant)
        key("decided_by")
        object { writer in
            writer.key("how")
            switch decider {
            case .person: writer.string("person" as StaticString)
            case .timeLimit: writer.string("time_limit" as StaticString)
            case .superseded: writer.string("superseded" as StaticString)
            }
            writer.key("person")
            if case .person(let name) = decider { writer.string(name) } else { writer.null() }
        }
        key("outcome")
        switch outcome {
        case .kind(let kind): string(kind.rawValue)
        case .isRepeat: string("repeat" as StaticString)
        case .isNotRepeat: string("not_repeat" as StaticString)
        }
        key("earlier_service_request_id")
        if case .isRepeat(let earlier) = outcome { string(earlier.text) } else { null() }
    }
}
