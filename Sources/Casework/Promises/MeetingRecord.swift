extension Draft {
    /// The local day of this decision.
    var today: CivilDate { policy.calendar.localTime.day(of: now) }

    /// Changes a meeting in place; saves its case only if that changed anything.
    mutating func change(_ id: MeetingID, in caseID: CaseID, _ change: (inout Meeting) -> Void) {
        update(caseID) { caseFile in
            guard let index = caseFile.meetings.firstIndex(where: { $0.id == id }) else { return }
            change(&caseFile.meetings[index])
        }
    }

    /// Writes down what happened to `meeting`, with its promises as they stand now.
    mutating func note(
        _ code: String, _ meeting: Meeting, in caseID: CaseID, _ facts: [String: AuditEntry.Fact] = [:]
    ) {
        let promises: [String: AuditEntry.Fact] = [
            "meeting_id": .text(meeting.id.description), "schedule_by": .instant(meeting.scheduleBy),
            "hold_by": .instant(meeting.holdBy),
        ]
        note(
            AuditEntry(
                code, caseID: caseID, requestID: meeting.contacts.first, facts: promises.merging(facts) { $1 }))
    }

    /// Tells of the meeting `id` as it stands now.
    mutating func tell(of id: MeetingID, in caseID: CaseID, _ content: (Meeting) -> EventContent) {
        guard let meeting = caseFile(caseID)?.meeting(id) else { return }
        tell(content(meeting), of: meeting, in: caseID)
    }

    /// Tells of `meeting` under the district of its first event; names its requests if the configuration lets it.
    mutating func tell(_ content: EventContent, of meeting: Meeting, in caseID: CaseID) {
        emit(
            content, about: caseID, requests: meeting.contacts,
            routingDistrict: meeting.routingDistrict ?? District.unknownSlug, named: policy.meeting.namesRequests)
    }
}

extension Case {
    /// The meeting `id`, if this case has it.
    func meeting(_ id: MeetingID) -> Meeting? { meetings.first { $0.id == id } }
}

extension Meeting {
    /// The date that stands, if one does.
    var scheduledFor: Instant? {
        if case .scheduled(let date) = state { date } else { nil }
    }

    /// Never asked for again so far: the deadlines are those of the contacts.
    var isFirstAttempt: Bool { cycle == 1 }
}
