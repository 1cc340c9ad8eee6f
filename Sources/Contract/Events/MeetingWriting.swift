import Casework

/// The data of what is told about mandatory meetings.
extension JSONWriter {
    private mutating func meetingID(_ meeting: Meeting) {
        key("meeting_id")
        string(meeting.id.description)
    }

    mutating func meetingRequested(_ meeting: Meeting, subject: String?) {
        meetingID(meeting)
        key("cycle")
        integer(Int64(meeting.cycle))
        key("participants")
        participants(meeting.participants)
        // The service's name in the 311 catalogue, never the citizen's words.
        key("subject")
        optional(subject)
        key("match")
        codes(meeting.match)
        key("schedule_by")
        instant(meeting.scheduleBy)
        key("hold_by")
        instant(meeting.holdBy)
        citizenMayChoose(meeting)
    }

    mutating func meetingContactAdded(_ meeting: Meeting, requestID: RequestID?) {
        meetingID(meeting)
        if let requestID {
            key("service_request_id")
            string(requestID.text)
        }
        key("contacts")
        integer(Int64(meeting.contacts.count))
    }

    mutating func meetingScheduled(_ meeting: Meeting, for instant: Instant) {
        meetingID(meeting)
        key("cycle")
        integer(Int64(meeting.cycle))
        key("scheduled_for")
        self.instant(instant)
        key("times_rescheduled")
        integer(Int64(meeting.timesRescheduled))
        key("participants")
        participants(meeting.participants)
        key("hold_by")
        self.instant(meeting.holdBy)
        citizenMayChoose(meeting)
    }

    private mutating func citizenMayChoose(_ meeting: Meeting) {
        key("citizen_may_choose")
        boolean(meeting.citizenMayChoose)
    }

    mutating func meetingReassigned(_ meeting: Meeting, before: [Participant], after: [Participant]) {
        meetingID(meeting)
        key("participants_before")
        participants(before)
        key("participants_after")
        participants(after)
    }

    mutating func meetingNotice(_ notice: MeetingNotice, isLate: Bool, namesRequests: Bool) {
        meetingID(notice.meeting)
        key("reason")
        string(notice.reason.rawValue)
        rung(notice.place, isLate: isLate)
        efforts(notice.efforts, namesRequests: namesRequests)
    }

    mutating func meetingWithdrawn(_ meeting: Meeting, reason: WithdrawalReason) {
        meetingID(meeting)
        key("reason")
        string(reason.rawValue)
        key("superseded_by")
        optional(meeting.supersededBy?.description)
        key("addressed_to")
        strings(meeting.told.sorted())
    }

    mutating func meetingClosed(_ meeting: Meeting) {
        meetingID(meeting)
        key("outcome")
        switch meeting.state {
        case .held(let instant, let attended):
            string("held" as StaticString)
            key("closed_at")
            self.instant(instant)
            key("attended")
            roles(attended)
        case .declined(let instant):
            string("declined_by_citizen" as StaticString)
            key("closed_at")
            self.instant(instant)
            key("attended")
            roles([])
        case .requested, .scheduled, .withdrawn:
            // No rule closes such a meeting; were one to, the event says nothing that is not so.
            null()
        }
        key("addressed_to")
        strings(meeting.told.sorted())
    }

    private mutating func roles(_ roles: Set<MeetingRole>) {
        array(MeetingRole.allCases.filter(roles.contains)) { $0.string($1.rawValue) }
    }

    private mutating func participants(_ participants: [Participant]) {
        array(participants) { writer, participant in
            writer.object { $0.participant(participant) }
        }
    }

    /// A party: offices by name and address, the citizen by the reference of this meeting and nothing else.
    private mutating func participant(_ participant: Participant) {
        key("role")
        string(participant.role.rawValue)
        switch participant.role {
        case .citizen:
            key("reference")
            optional(participant.reference)
        case .councillor, .official:
            key("name")
            optional(participant.name)
            key("address")
            optional(participant.address)
        }
        key("conflict")
        boolean(participant.substitutes == .conflict)
        key("substitutes")
        optional(participant.substitutes?.rawValue)
    }
}
