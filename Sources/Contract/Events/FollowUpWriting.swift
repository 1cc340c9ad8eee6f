import Casework

/// The data of what is told about follow-ups, and of the lists of what is late.
extension JSONWriter {
    /// A rung of any ladder: those of a warning are neither late nor skip a level.
    mutating func rung(_ place: RungNotice, isLate: Bool) {
        key("rung")
        string(place.rung)
        key("level")
        integer(Int64(place.level))
        key("due_at")
        instant(place.dueAt)
        if isLate {
            key("late_by_seconds")
            integer(place.lateBy.wholeSeconds)
            key("skipped_levels")
            array(place.skippedLevels) { $0.integer(Int64($1)) }
        }
        key("addressed_to")
        strings(place.addressedTo)
    }

    mutating func followUpNotice(_ notice: FollowUpNotice, isLate: Bool) {
        key("obligation_id")
        string(notice.obligationID.description)
        rung(notice.place, isLate: isLate)
        efforts(notice.efforts, namesRequests: true)
    }

    /// What was tried, and what is owed besides; a follow-up's id holds that of its request.
    mutating func efforts(_ efforts: Efforts, namesRequests: Bool) {
        key("attempts")
        integer(Int64(efforts.attempts))
        key("last_attempt_at")
        optional(efforts.lastAttemptAt)
        key("also_open")
        array(efforts.alsoOpen) { writer, other in
            writer.object { writer in
                if namesRequests {
                    writer.key("obligation_id")
                    writer.string(other.obligationID.description)
                }
                writer.key("due_at")
                writer.instant(other.dueAt)
            }
        }
    }

    mutating func followUpSatisfied(_ satisfied: FollowUpSatisfied) {
        key("obligation_id")
        string(satisfied.obligationID.description)
        key("contacted_at")
        instant(satisfied.contactedAt)
        key("on_time")
        boolean(satisfied.onTime)
        key("recorded_late")
        boolean(satisfied.recordedLate)
        key("seconds_taken")
        integer(satisfied.taken.wholeSeconds)
        key("addressed_to")
        strings(satisfied.toldLevels)
    }

    mutating func followUpCancelled(_ cancelled: FollowUpCancelled) {
        key("obligation_id")
        string(cancelled.obligationID.description)
        key("reason")
        string(cancelled.reason.rawValue)
        key("was_overdue")
        boolean(cancelled.wasOverdue)
        key("addressed_to")
        strings(cancelled.toldLevels)
    }

    mutating func digest(_ digest: Digest) {
        key("level")
        integer(Int64(digest.level))
        key("addressed_to")
        strings([digest.addressee])
        key("items")
        array(digest.items) { writer, item in
            writer.object { $0.digestItem(item) }
        }
    }

    private mutating func digestItem(_ item: DigestItem) {
        key("case_id")
        string(item.caseID.description)
        switch item.subject {
        case .followUp(let requestID):
            key("obligation_id")
            string(ObligationID(requestID).description)
        case .meeting(let meetingID, let reason):
            key("meeting_id")
            string(meetingID.description)
            key("reason")
            string(reason.rawValue)
        }
        key("rung")
        string(item.rung)
        key("due_at")
        instant(item.dueAt)
        key("district")
        string(RoutingKey.slug(item.district))
    }
}
