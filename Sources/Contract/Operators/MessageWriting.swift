import Casework

/// The data of the messages that come in, written as the contract names it.
extension JSONWriter {
    mutating func data(of message: Message) {
        switch message {
        case .requestCreated(let created):
            requestID(created.requestID)
            key("requested_datetime")
            instant(created.registeredAt)
            fields(created.fields)
        case .requestUpdated(let updated):
            requestID(updated.requestID)
            key("updated_datetime")
            instant(updated.updatedAt)
            member("requested_datetime", updated.claimedRegistration) { $0.instant($1) }
            fields(updated.fields)
        case .followUpRecorded(let followUp): self.followUp(followUp)
        case .meetingUpdated(let update): meetingUpdate(update)
        case .caseResolved(let resolved):
            requestID(resolved.requestID)
            key("resolved_at")
            instant(resolved.resolvedAt)
            key("confirmed_by")
            string(resolved.confirmedBy.rawValue)
            key("recorded_by")
            string(resolved.recordedBy)
        case .triageCorrected(let corrected):
            requestID(corrected.requestID)
            key("kind")
            string(corrected.kind.rawValue)
            correction(corrected.correction)
        case .repeatCorrected(let corrected):
            requestID(corrected.requestID)
            key("earlier_service_request_id")
            optional(corrected.earlierRequestID?.text)
            correction(corrected.correction)
        case .citizenOrder(let order): self.order(order)
        case .messageDiscarded(let discarded):
            key("dead_id")
            string(discarded.deadID)
            key("discarded_by")
            string(discarded.discardedBy)
            key("discarded_at")
            instant(discarded.discardedAt)
            key("reason")
            string(discarded.reason)
        case .unreadableRequest(let request):
            requestID(request.requestID)
            key("requested_datetime")
            instant(request.registeredAt)
        }
    }

    /// Writes a member that is left out when there is no value.
    private mutating func member<Value>(
        _ name: StaticString, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
        guard let value else { return }
        key(name)
        write(&self, value)
    }

    private mutating func requestID(_ id: RequestID) {
        key("service_request_id")
        string(id.text)
    }

    private mutating func followUp(_ followUp: FollowUpRecorded) {
        requestID(followUp.requestID)
        key("contacted_at")
        instant(followUp.contactedAt)
        key("agent")
        string(followUp.agent)
        key("channel")
        string(followUp.channel.rawValue)
        key("outcome")
        string(followUp.outcome.rawValue)
        key("direction")
        string(followUp.direction.rawValue)
        member("recorded_at", followUp.recordedAt) { $0.instant($1) }
        member("note", followUp.note) { $0.string($1) }
    }

    private mutating func meetingUpdate(_ update: MeetingUpdated) {
        key("meeting_id")
        string(update.meetingID.description)
        key("status")
        switch update.change {
        case .scheduled(let instant):
            string("scheduled" as StaticString)
            member("scheduled_for", instant) { $0.instant($1) }
        case .held(let instant, let attended, let outcome):
            string("held" as StaticString)
            member("held_at", instant) { $0.instant($1) }
            member("attended", attended) { $0.parties($1) }
            member("outcome", outcome) { $0.string($1) }
        case .declinedByCitizen(let instant, let channel):
            string("declined_by_citizen" as StaticString)
            member("declined_at", instant) { $0.instant($1) }
            member("channel", channel) { $0.string($1.rawValue) }
        case .noShow(let absent):
            string("no_show" as StaticString)
            member("absent", absent) { $0.parties($1) }
        case .cancelled:
            string("cancelled" as StaticString)
        }
        key("recorded_at")
        instant(update.recordedAt)
        key("recorded_by")
        string(update.recordedBy)
    }

    private mutating func parties(_ roles: Set<MeetingRole>) {
        array(MeetingRole.allCases.filter(roles.contains)) { $0.string($1.rawValue) }
    }

    private mutating func correction(_ correction: Correction) {
        key("corrected_by")
        string(correction.by)
        key("corrected_at")
        instant(correction.at)
        key("reason")
        string(correction.reason)
    }

    private mutating func order(_ order: CitizenOrder) {
        requestID(order.requestID)
        key("basis")
        string(order.basis)
        key("ordered_by")
        string(order.orderedBy)
        key("ordered_at")
        instant(order.orderedAt)
        if case .rectified(let fields) = order.right { self.fields(fields) }
    }
}
