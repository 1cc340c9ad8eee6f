import Casework

extension JSONWriter {
    /// Writes what the type of `event` adds to the common part.
    mutating func content(of event: Event, namesRequests: Bool) {
        switch event.content {
        case .triaged(let triaged): self.triaged(triaged)
        case .reviewRequested(let review), .reviewOverdue(let review): self.review(review)
        case .reviewClosed(let review):
            self.review(review)
            reviewOutcome(review)
        case .followUpDueSoon(let notice): followUpNotice(notice, isLate: false)
        case .followUpOverdue(let notice): followUpNotice(notice, isLate: true)
        case .followUpSatisfied(let satisfied): followUpSatisfied(satisfied)
        case .followUpCancelled(let cancelled): followUpCancelled(cancelled)
        case .meetingRequested(let meeting, let subject): meetingRequested(meeting, subject: subject)
        case .meetingContactAdded(let meeting, let requestID):
            meetingContactAdded(meeting, requestID: namesRequests ? requestID : nil)
        case .meetingScheduled(let meeting, let instant): meetingScheduled(meeting, for: instant)
        case .meetingReassigned(let meeting, let before, let after):
            meetingReassigned(meeting, before: before, after: after)
        case .meetingDueSoon(let notice): meetingNotice(notice, isLate: false, namesRequests: namesRequests)
        case .meetingOverdue(let notice): meetingNotice(notice, isLate: true, namesRequests: namesRequests)
        case .meetingWithdrawn(let meeting, let reason): meetingWithdrawn(meeting, reason: reason)
        case .meetingClosed(let meeting): meetingClosed(meeting)
        case .caseMoved(let from, let to):
            key("from")
            string(RoutingKey.slug(from))
            key("to")
            string(RoutingKey.slug(to))
        case .caseResolved(let resolution): self.resolution(resolution)
        case .caseReopened(let resolution):
            self.resolution(resolution)
            key("reopened_at")
            instant(resolution.reopenedAt ?? event.occurredAt)
        case .escalationDigest(let digest): self.digest(digest)
        }
    }

    private mutating func resolution(_ resolution: Resolution) {
        key("resolved_at")
        instant(resolution.resolvedAt)
        key("confirmed_by")
        string(resolution.confirmedBy.rawValue)
    }

    mutating func strings(_ values: some Sequence<String>) {
        array(values) { $0.string($1) }
    }

    mutating func codes(_ reasons: [ReasonCode]) {
        array(reasons) { $0.string($1.rawValue) }
    }

    mutating func optional(_ value: Instant?) {
        if let value { instant(value) } else { null() }
    }

    mutating func optional(_ value: String?) {
        if let value { string(value) } else { null() }
    }
}
