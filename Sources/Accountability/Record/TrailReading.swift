internal import CaseStore
internal import Casework

/// Reads the trail entry by entry into a chronicle. What says nothing of published figures is passed over.
struct TrailReading {
    private(set) var chronicle = Chronicle()
    /// What each request was last said to be treated as.
    private var treatedAs: [RequestID: Kind] = [:]

    /// Takes in the entry that comes next.
    /// - Throws: ``AccountError/unreadable(sequence:)``: leaving an entry out would publish a wrong figure.
    mutating func take(_ entry: TrailEntry) throws(AccountError) {
        switch entry.code {
        case "judged", "contact_stated": try takeStatement(entry)
        case "obligation_owed", "obligation_satisfied": try takePromise(entry)
        case "review_requested", "review_closed": try takeReview(entry)
        case "triage_corrected", "repeat_corrected": try takeCorrection(entry)
        case "case_resolved", "case_reopened": try takeSettlement(entry)
        case "message_refused", "parked_message_refused": try takeRefusal(entry)
        case "vip311.followup.overdue", "vip311.meeting.overdue": try takeNotice(entry)
        case "digest_sent": try takeList(entry)
        case "meeting_requested", "meeting_contact_added", "meeting_updated", "meeting_asked_again", "meeting_closed",
            "meeting_withdrawn":
            try takeMeeting(entry)
        default: break
        }
    }

    // MARK: Contacts

    private mutating func takeStatement(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        guard let requestID = entry.requestID, let treatedAs = facts.word("treated_as", as: Kind.self) else {
            throw .unreadable(sequence: entry.sequence)
        }
        self.treatedAs[requestID] = treatedAs
        // A judgement that the same decision replaced is told without the rest.
        guard let registeredAt = facts.instant("registered_at") else { return }
        guard let standing = facts.word("standing", as: RecordedContact.Standing.self),
            let kind = facts.word("kind", as: Kind.self)
        else { throw .unreadable(sequence: entry.sequence) }
        let former = chronicle.contacts[requestID]
        var contact = RecordedContact(
            requestID: requestID, registeredAt: registeredAt, caseID: entry.caseID, standing: standing, kind: kind,
            treatedAs: treatedAs)
        contact.describe(facts)
        contact.departure = contact.isOwed ? nil : former?.departure
        chronicle.contacts[requestID] = contact
        noteDeparture(of: requestID, before: former, at: entry.at)
    }

    private mutating func takePromise(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        guard let requestID = entry.requestID, let countsFrom = facts.instant("counts_from"),
            let promisedBy = facts.instant("due_at")
        else { throw .unreadable(sequence: entry.sequence) }
        var promise = RecordedPromise(countsFrom: countsFrom, promisedBy: promisedBy)
        if entry.code == "obligation_satisfied" {
            guard let at = facts.instant("contacted_at"), let recordedAt = facts.instant("recorded_at") else {
                throw .unreadable(sequence: entry.sequence)
            }
            promise.kept = RecordedPromise.Kept(at: at, recordedAt: recordedAt)
        }
        chronicle.promises[requestID] = promise
        noteDeparture(of: requestID, before: nil, at: entry.at)
    }

    /// Notes that nothing is owed any more for a contact that a follow-up was promised for; once, when both are known.
    private mutating func noteDeparture(of requestID: RequestID, before: RecordedContact?, at instant: Instant) {
        guard let contact = chronicle.contacts[requestID], !contact.isOwed, contact.departure == nil,
            chronicle.promises[requestID] != nil
        else { return }
        chronicle.contacts[requestID]?.departure = Departure(of: contact, before: before, recordedAt: instant)
    }

    // MARK: What people decided

    private mutating func takeReview(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        let course = entry.code == "review_requested" ? ReviewCourse.open : facts.word("by")
        guard let requestID = entry.requestID, let question = facts.word("question", as: Review.Question.self),
            let course
        else { throw .unreadable(sequence: entry.sequence) }
        switch question {
        case .triage: chronicle.triageReviews[requestID] = course
        case .repeat: chronicle.repeatReviews[requestID] = course
        }
    }

    private mutating func takeCorrection(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        guard let requestID = entry.requestID, let at = facts.instant("at") else {
            throw .unreadable(sequence: entry.sequence)
        }
        if entry.code == "repeat_corrected" {
            guard let earlier = facts.text("earlier") else { throw .unreadable(sequence: entry.sequence) }
            chronicle.repeatCorrections.append(.init(at: at, isLink: !earlier.isEmpty))
        } else {
            guard let kind = facts.word("kind", as: Kind.self) else { throw .unreadable(sequence: entry.sequence) }
            chronicle.triageCorrections.append(.init(at: at, from: treatedAs[requestID], to: kind))
        }
    }

    private mutating func takeSettlement(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        guard let requestID = entry.requestID else { throw .unreadable(sequence: entry.sequence) }
        if entry.code == "case_reopened" {
            guard let at = facts.instant("reopened_at") else { throw .unreadable(sequence: entry.sequence) }
            chronicle.reopenings.append(.init(requestID: requestID, at: at))
        } else {
            guard let at = facts.instant("resolved_at"), let by = facts.word("confirmed_by", as: ResolutionSource.self)
            else { throw .unreadable(sequence: entry.sequence) }
            chronicle.resolutions.append(.init(requestID: requestID, at: at, by: by))
        }
    }

    // MARK: What was told and refused

    private mutating func takeRefusal(_ entry: TrailEntry) throws(AccountError) {
        guard let reason = try TrailFacts(of: entry).text("reason") else {
            throw .unreadable(sequence: entry.sequence)
        }
        chronicle.refusals.append(.init(at: entry.at, reason: reason))
    }

    /// The level stands in the routing key, `escalation.followup.<level>.<district>`.
    private mutating func takeNotice(_ entry: TrailEntry) throws(AccountError) {
        let parts = (entry.routingKey ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, let level = Int(parts[2]) else { throw .unreadable(sequence: entry.sequence) }
        let subject: Chronicle.NoticeSent.Subject = parts[1] == "followup" ? .followUp : .meeting
        chronicle.notices.append(.init(at: entry.at, subject: subject, level: level, count: 1))
    }

    private mutating func takeList(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        guard let level = facts.number("level"), let followUps = facts.number("follow_ups"),
            let meetings = facts.number("meetings")
        else { throw .unreadable(sequence: entry.sequence) }
        for (subject, count) in [(Chronicle.NoticeSent.Subject.followUp, followUps), (.meeting, meetings)]
        where count > 0 {
            chronicle.notices.append(.init(at: entry.at, subject: subject, level: level, count: count))
        }
    }

    // MARK: Meetings

    private mutating func takeMeeting(_ entry: TrailEntry) throws(AccountError) {
        let facts = try TrailFacts(of: entry)
        guard let id = facts.text("meeting_id") else { throw .unreadable(sequence: entry.sequence) }
        var meeting: RecordedMeeting
        if let known = chronicle.meetings[id] {
            meeting = known
        } else {
            meeting = try RecordedMeeting(id, facts, entry)
        }
        if let scheduleBy = facts.instant("schedule_by"), let holdBy = facts.instant("hold_by") {
            (meeting.scheduleBy, meeting.holdBy) = (scheduleBy, holdBy)
        }
        switch entry.code {
        case "meeting_contact_added":
            // Order is by registration: what came late and was registered earlier is what made the meeting mandatory.
            if let countsFrom = facts.instant("counts_from"), countsFrom < meeting.countsFrom {
                (meeting.countsFrom, meeting.askedBy) = (countsFrom, entry.requestID)
            }
        case "meeting_updated":
            if let date = facts.instant("scheduled_for") { meeting.state = .scheduled(for: date) }
        case "meeting_asked_again":
            meeting.state = .toSchedule
            for party in (facts.text("absent") ?? "").split(separator: ",") {
                guard let role = MeetingRole(rawValue: String(party)) else {
                    throw .unreadable(sequence: entry.sequence)
                }
                meeting.absences[role, default: 0] += 1
            }
        case "meeting_closed":
            guard let at = facts.instant("at"), let outcome = facts.text("outcome") else {
                throw .unreadable(sequence: entry.sequence)
            }
            meeting.state = outcome == "held" ? .held(at: at) : .declined(at: at)
        case "meeting_withdrawn":
            meeting.state = .withdrawn(at: entry.at, reason: facts.text("reason") ?? "")
        default: break
        }
        chronicle.meetings[id] = meeting
    }
}

extension RecordedMeeting {
    /// A meeting as it was asked for.
    fileprivate init(_ id: String, _ facts: TrailFacts, _ entry: TrailEntry) throws(AccountError) {
        guard let countsFrom = facts.instant("counts_from"), let scheduleBy = facts.instant("schedule_by"),
            let holdBy = facts.instant("hold_by")
        else { throw .unreadable(sequence: entry.sequence) }
        self.init(
            id: id, askedBy: entry.requestID, countsFrom: countsFrom, scheduleBy: scheduleBy, holdBy: holdBy)
    }
}

extension RecordedContact {
    /// Takes over what a statement says besides what the contact is.
    fileprivate mutating func describe(_ facts: TrailFacts) {
        nature = facts.word("nature")
        isClosed = facts.text("status") == RequestStatus.closed.rawValue
        isAnonymous = facts.flag(ContactFlag.anonymous.rawValue)
        isBeforeService = facts.flag(ContactFlag.beforeService.rawValue)
        isErased = facts.flag(ContactFlag.erased.rawValue)
        district = facts.text("district")
        serviceCode = facts.text("service_code")
        serviceName = facts.text("service_name")
        channel = facts.word("channel")
        correctedAt = facts.instant("corrected_at")
        matchedAt = facts.instant("matched_at")
    }
}
