/// The mandatory meeting: owed from the second contact judged a complaint (`service.md`, "The mandatory meeting").
///
/// What was resolved stays owed: only the citizen can waive a meeting.
extension Draft {
    mutating func keepMeetings(of caseID: CaseID, correctedBy: Correction?) {
        guard let caseFile = caseFile(caseID), caseFile.contacts.count > 1 || !caseFile.meetings.isEmpty else { return }
        let repeats = repeatContacts(in: caseID)
        let meetings = caseFile.meetings
        let unanswered = repeats.filter { contact in !meetings.contains { $0.answers(contact) } }
        if let open = caseFile.openMeeting {
            for contact in unanswered { add(contact, to: open.id, in: caseID) }
            review(open.id, in: caseID, repeats: Set(repeats.map(\.requestID)), correctedBy: correctedBy)
        } else if !unanswered.isEmpty {
            request(for: unanswered, in: caseID)
        }
        reassignOpenMeeting(of: caseID)
    }

    /// Looks again who sits at the case's open meeting, if it has one.
    mutating func reassignOpenMeeting(of caseID: CaseID) {
        if let open = caseFile(caseID)?.openMeeting { reassign(open.id, in: caseID) }
    }

    private mutating func request(for unanswered: [RepeatContact], in caseID: CaseID) {
        guard let caseFile = caseFile(caseID), let first = unanswered.first else { return }
        let start = unanswered.map(\.countsFrom).min() ?? first.countsFrom
        let ordinals = caseFile.meetings.filter { $0.id.caseID == caseID }.map(\.id.ordinal)
        let id = MeetingID(caseID: caseID, ordinal: (ordinals.max() ?? 0) + 1)
        let meeting = Meeting(
            id: id, routingDistrict: caseFile.district, contacts: unanswered.map(\.requestID), requestedAt: now,
            scheduleBy: policy.calendar.deadline(policy.meeting.scheduleWithin, from: start),
            holdBy: policy.calendar.deadline(policy.meeting.holdWithin, from: start),
            participants: participants(of: id, for: first.requestID, in: caseID, on: today), match: first.contact.match)
        update(caseID) { $0.meetings.append(meeting) }
        note("meeting_requested", meeting, in: caseID, ["counts_from": .instant(start)])
        tell(.meetingRequested(meeting, subject: serviceName(for: meeting, in: caseID)), of: meeting, in: caseID)
    }

    /// A further contact adds to the open meeting. Arrived late, it can bring the deadlines forward: order is by registration.
    private mutating func add(_ contact: RepeatContact, to id: MeetingID, in caseID: CaseID) {
        let terms = policy.meeting
        let scheduleBy = policy.calendar.deadline(terms.scheduleWithin, from: contact.countsFrom)
        let holdBy = policy.calendar.deadline(terms.holdWithin, from: contact.countsFrom)
        let filed = contacts(of: caseID).map(\.requestID)
        change(id, in: caseID) { meeting in
            meeting.contacts.append(contact.requestID)
            meeting.contacts.sort { filed.firstIndex(of: $0) ?? 0 < filed.firstIndex(of: $1) ?? 0 }
            guard meeting.isFirstAttempt else { return }
            meeting.scheduleBy = min(meeting.scheduleBy, scheduleBy)
            meeting.holdBy = min(meeting.holdBy, holdBy)
        }
        if let meeting = caseFile(caseID)?.meeting(id) {
            note("meeting_contact_added", meeting, in: caseID, ["counts_from": .instant(contact.countsFrom)])
        }
        tell(of: id, in: caseID) { .meetingContactAdded($0, contact.requestID) }
    }

    /// Looks whether an open meeting is still asked for. A correction withdraws it before it is scheduled, unless a
    /// participant made it; after that it stands, and the citizen chooses.
    private mutating func review(
        _ id: MeetingID, in caseID: CaseID, repeats: Set<RequestID>, correctedBy: Correction?
    ) {
        guard let meeting = caseFile(caseID)?.meeting(id) else { return }
        if !repeats.isDisjoint(with: meeting.contacts) {
            let left = meeting.contacts.filter { contact($0).map { $0.caseID == caseID } ?? true }
            change(id, in: caseID) { $0.contacts = left }
            if meeting.citizenMayChoose { letCitizenChoose(false, id, in: caseID) }
            return
        }
        let reason = withdrawalReason(for: meeting, in: caseID)
        if reason == .erased { return withdraw(id, in: caseID, reason: reason) }
        let isParticipants = correctedBy.map { policy.isParticipant($0.by, of: meeting) } ?? false
        let stands = !meeting.isFirstAttempt || meeting.scheduledFor != nil || isParticipants
        if stands {
            if !meeting.citizenMayChoose { letCitizenChoose(true, id, in: caseID) }
        } else if correctedBy != nil || !meeting.citizenMayChoose {
            withdraw(id, in: caseID, reason: reason)
        }
    }

    private mutating func letCitizenChoose(_ chooses: Bool, _ id: MeetingID, in caseID: CaseID) {
        change(id, in: caseID) { $0.citizenMayChoose = chooses }
        note(
            AuditEntry(
                "meeting_citizen_may_choose", caseID: caseID,
                facts: ["meeting_id": .text(id.description), "chooses": .flag(chooses)]))
        guard let meeting = caseFile(caseID)?.meeting(id) else { return }
        let subject = serviceName(for: meeting, in: caseID)
        tell(of: id, in: caseID) { meeting in
            meeting.scheduledFor.map { .meetingScheduled(meeting, for: $0) }
                ?? .meetingRequested(meeting, subject: subject)
        }
    }

    /// Ends an open meeting that is no longer owed. What it missed by now stays missed.
    mutating func withdraw(
        _ id: MeetingID, in caseID: CaseID, reason: WithdrawalReason, supersededBy: MeetingID? = nil
    ) {
        breachOverdueMeetings(of: caseID)
        let seen = now
        change(id, in: caseID) {
            $0.state = .withdrawn(at: seen, reason: reason)
            $0.supersededBy = supersededBy
            $0.outcomeBy = nil
        }
        if let meeting = caseFile(caseID)?.meeting(id) {
            note("meeting_withdrawn", meeting, in: caseID, ["reason": .text(reason.rawValue)])
        }
        tell(of: id, in: caseID) { .meetingWithdrawn($0, reason: reason) }
    }

    /// The service that the matter is about, in the words of 311.
    func serviceName(for meeting: Meeting, in caseID: CaseID) -> String? {
        let asking = meeting.contacts.lazy.compactMap { contact($0)?.serviceName }.first
        return asking ?? contacts(of: caseID).lazy.compactMap(\.serviceName).first
    }
}
