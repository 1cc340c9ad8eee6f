// Questions put to a person, with a time limit (`service.md`: "Doubt goes to review with a time limit; undecided by then,
// it is decided for the citizen"). A review lives in the case of its contact.

extension Draft {
    /// Asks for a person's judgement when the one in force is doubtful; closes the question when it no longer is.
    mutating func reviewJudgement(of requestID: RequestID) {
        guard let contact = contact(requestID), !contact.flags.contains(.beforeService) else { return }
        guard contact.judgement.needsReview, contact.standing == .complaint else {
            return closeDoubts(of: requestID, .triage)
        }
        ask(.triage, about: contact, reasons: contact.judgement.reasons, within: policy.triage.decideWithin)
    }

    /// Asks a person whether a contact repeats one of `candidates`; without any, there is nothing to ask any more.
    mutating func reviewMatch(of requestID: RequestID, candidates: [Candidate]) {
        guard let contact = contact(requestID), !contact.flags.contains(.beforeService) else { return }
        guard let best = candidates.first else {
            return closeDoubts(of: requestID, .repeat)
        }
        ask(
            .repeat, about: contact, candidates: candidates, reasons: best.reasons,
            within: policy.repeatContact.decideWithin)
    }

    /// Opens a review, unless the same question is open. Its time counts from `start`: the contact's registration where
    /// `nil` ("Deadlines count from the contact, not from the review"), but it never ends before it begins.
    mutating func ask(
        _ question: Review.Question, about contact: Contact, candidates: [Candidate] = [], reasons: [ReasonCode],
        within term: Term, from start: Instant? = nil
    ) {
        guard let caseID = contact.caseID, var caseFile = caseFile(caseID) else { return }
        guard
            !caseFile.reviews.contains(where: { $0.asks(question, contact.requestID) && ($0.isOpen || $0.isDecided) })
                || start != nil
        else { return }
        let decideBy = policy.calendar.deadline(term, from: start ?? contact.registeredAt)
        let review = Review(
            question: question, requestID: contact.requestID, askedAt: now, decideBy: max(decideBy, now),
            candidates: candidates, reasons: reasons)
        // A question that is asked again takes the place of its former answer; the audit keeps that.
        caseFile.reviews.removeAll { $0.asks(question, contact.requestID) }
        caseFile.reviews.append(review)
        save(caseFile)
        touch(caseID)
        note(
            "review_requested", contact.requestID,
            ["question": .text(question.rawValue), "decide_by": .instant(review.decideBy)])
        emit(.reviewRequested(review), about: caseID, requests: [contact.requestID] + candidates.map(\.requestID))
    }

    /// Closes a question that the rules had and that a later message answered; one that the citizen asked stays open.
    private mutating func closeDoubts(of requestID: RequestID, _ question: Review.Question) {
        guard let caseID = contact(requestID)?.caseID else { return }
        let asked = caseFile(caseID)?.reviews.first { $0.isOpen && $0.asks(question, requestID) }
        guard let asked, !asked.reasons.contains(.askedByCitizen) else { return }
        // What was not loaded was not compared: that nothing was found answers nothing then.
        guard question == .triage || asked.candidates.allSatisfy({ isInSight($0.requestID) }) else { return }
        closeReviews(of: requestID, by: .superseded, only: question)
    }

    private func isInSight(_ requestID: RequestID) -> Bool { contact(requestID)?.isInSight ?? false }

    /// Closes the open reviews of a contact. The outcome is what stands now, unless it is given.
    mutating func closeReviews(
        of requestID: RequestID, by decider: ReviewDecider, only question: Review.Question? = nil,
        outcome: ReviewOutcome? = nil
    ) {
        guard let contact = contact(requestID), let caseID = contact.caseID else { return }
        for review in caseFile(caseID)?.reviews ?? [] where review.isOpen && review.requestID == requestID {
            if let question, question != review.question { continue }
            close(review, in: caseID, by: decider, outcome: outcome ?? outcomeInForce(of: review, contact))
        }
    }

    private mutating func close(_ review: Review, in caseID: CaseID, by decider: ReviewDecider, outcome: ReviewOutcome)
    {
        guard var caseFile = caseFile(caseID), let index = caseFile.reviews.firstIndex(of: review) else { return }
        caseFile.reviews[index].state = .closed(at: now, by: decider, outcome: outcome)
        let closed = caseFile.reviews[index]
        save(caseFile)
        touch(caseID)
        note(
            "review_closed", review.requestID, ["question": .text(review.question.rawValue), "by": .text(decider.code)])
        emit(.reviewClosed(closed), about: caseID, requests: [review.requestID])
    }

    private func outcomeInForce(of review: Review, _ contact: Contact) -> ReviewOutcome {
        switch review.question {
        case .triage: return .kind(contact.judgement.kind)
        case .repeat:
            let joined = review.candidates.first {
                self.contact($0.requestID)?.caseID == contact.caseID && $0.requestID != contact.requestID
            }
            return joined.map { .isRepeat(of: $0.requestID) } ?? .isNotRepeat
        }
    }
}

extension Draft {
    /// Decides for the citizen what nobody has decided in time: the request stays a complaint, the contact is a repeat.
    mutating func expireReviews(of caseID: CaseID) {
        let expired = (caseFile(caseID)?.reviews ?? []).filter { $0.isOpen && $0.decideBy <= now }
        for review in expired {
            note("review_overdue", review.requestID, ["question": .text(review.question.rawValue)])
            emit(.reviewOverdue(review), about: caseID, requests: [review.requestID])
        }
        for review in expired {
            switch review.question {
            case .triage: decideForComplaint(review, in: caseID)
            case .repeat: decideForRepeat(review, in: caseID)
            }
        }
    }

    private mutating func decideForComplaint(_ review: Review, in caseID: CaseID) {
        guard var contact = contact(review.requestID) else { return abandon(review, in: caseID) }
        if contact.judgement.correction == nil {
            let wasComplaint = contact.judgement.treatedAs == .complaint
            contact.judgement.kind = .complaint
            contact.judgement.treatedAs = .complaint
            contact.judgement.needsReview = false
            contact.judgement.reasons.append(.timeLimit)
            contact.judgement.revision += 1
            if !wasComplaint { contact.judgement.complaintSince = nil }
            save(contact)
            restand(review.requestID)
            announce(review.requestID)
        }
        closeReviews(of: review.requestID, by: .timeLimit, only: .triage)
    }

    private mutating func decideForRepeat(_ review: Review, in caseID: CaseID) {
        guard let contact = contact(review.requestID) else { return abandon(review, in: caseID) }
        let candidate = review.candidates.first { candidate in
            guard let other = root(of: candidate.requestID), other.canBeMatched else { return false }
            return other.caseID.map { mayJoin(contact, $0) } ?? true
        }
        guard let candidate else {
            return closeReviews(of: review.requestID, by: .timeLimit, only: .repeat, outcome: .isNotRepeat)
        }
        link(review.requestID, candidate)
        closeReviews(
            of: review.requestID, by: .timeLimit, only: .repeat, outcome: .isRepeat(of: candidate.requestID))
    }

    /// The contact is not on file any more: the question is moot, and must not fall due again.
    private mutating func abandon(_ review: Review, in caseID: CaseID) {
        close(review, in: caseToday(caseID), by: .superseded, outcome: .isNotRepeat)
    }
}

extension Contact {
    /// All that is on file of it is here: its details too, unless they were erased.
    var isInSight: Bool { details != nil || flags.contains(.erased) }
}

extension Review {
    /// Whether this is `question` about `requestID`.
    fileprivate func asks(_ question: Question, _ requestID: RequestID) -> Bool {
        self.question == question && self.requestID == requestID
    }

    /// Answered for good, by a person or for want of one: the rules do not ask again.
    fileprivate var isDecided: Bool {
        switch state {
        case .open, .closed(_, by: .superseded, _): false
        case .closed: true
        }
    }
}

extension ReviewDecider {
    /// The decider as the audit names it.
    fileprivate var code: String {
        switch self {
        case .person: "person"
        case .timeLimit: "time_limit"
        case .superseded: "superseded"
        }
    }
}
