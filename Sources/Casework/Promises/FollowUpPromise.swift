/// The 24-hour promise: one obligation for each complaint contact (`service.md`, "The follow-up deadline").
extension Draft {
    mutating func keepFollowUps(of caseID: CaseID) {
        let filed = contacts(of: caseID)
        for contact in filed where contact.isComplaintContact && !contact.owesNothing {
            owe(contact, in: caseID)
        }
        satisfyFollowUps(of: caseID)
        breachOverdueFollowUps(of: caseID)
        cancelFollowUps(of: caseID, filed: filed)
    }

    /// Creates the obligation of `contact`, or opens the one that was cancelled again with its original deadline.
    private mutating func owe(_ contact: Contact, in caseID: CaseID) {
        guard let caseFile = caseFile(caseID) else { return }
        guard let index = caseFile.obligations.firstIndex(where: { $0.requestID == contact.requestID }) else {
            let obligation = FollowUpObligation(
                requestID: contact.requestID, countsFrom: contact.countsFrom,
                dueAt: contact.countsFrom + policy.followUp.within, routingDistrict: caseFile.district)
            update(caseID) { $0.obligations.append(obligation) }
            note(entry("obligation_owed", obligation, in: caseID))
            return
        }
        guard case .cancelled = caseFile.obligations[index].state else { return }
        update(caseID) { $0.obligations[index].reopen() }
        note(entry("obligation_reopened", caseFile.obligations[index], in: caseID))
    }

    /// Ends what attempts and meetings on file have kept: of the citizen who was reached, and of nobody else whom a person linked to the
    /// case. The earliest one that counts decides, in whatever order they were recorded.
    private mutating func satisfyFollowUps(of caseID: CaseID) {
        let evidence = followUps(in: caseID)
        guard !evidence.isEmpty else { return }
        let citizens = CitizensOfCase(contacts(of: caseID))
        for obligation in caseFile(caseID)?.obligations ?? [] {
            let first = evidence.first { followUp in
                followUp.at > obligation.countsFrom
                    && followUp.requestID.map { citizens.mayBeOne($0, obligation.requestID) } ?? true
            }
            guard let first else { continue }
            switch obligation.state {
            case .open: satisfy(obligation, by: first, in: caseID)
            case .satisfied(let at, _) where first.at < at: satisfy(obligation, by: first, in: caseID)
            case .satisfied, .cancelled: continue
            }
        }
    }

    private mutating func satisfy(_ obligation: FollowUpObligation, by followUp: FollowUp, in caseID: CaseID) {
        let onTime = followUp.at <= obligation.dueAt
        if !onTime { breach(obligation.requestID, in: caseID) }
        update(caseID) {
            $0.change(obligation.requestID) { $0.state = .satisfied(at: followUp.at, recordedAt: followUp.recordedAt) }
        }
        note(
            entry(
                "obligation_satisfied", obligation, in: caseID,
                ["contacted_at": .instant(followUp.at), "recorded_at": .instant(followUp.recordedAt)]))
        let satisfied = FollowUpSatisfied(
            obligationID: obligation.id, contactedAt: followUp.at, onTime: onTime,
            recordedLate: onTime && followUp.recordedAt > obligation.dueAt,
            taken: followUp.at.since(obligation.countsFrom), toldLevels: obligation.told.sorted())
        tell(.followUpSatisfied(satisfied), of: obligation, in: caseID)
    }

    /// Marks every open obligation whose deadline has passed, one by one.
    mutating func breachOverdueFollowUps(of caseID: CaseID) {
        for obligation in caseFile(caseID)?.obligations ?? [] where obligation.isOpen && obligation.dueAt <= now {
            breach(obligation.requestID, in: caseID)
        }
    }

    private mutating func breach(_ requestID: RequestID, in caseID: CaseID) {
        guard let obligation = caseFile(caseID)?.obligation(requestID), obligation.breachedAt == nil else { return }
        let seen = now
        update(caseID) { $0.change(requestID) { $0.breachedAt = seen } }
        note(entry("obligation_breached", obligation, in: caseID))
    }

    /// Ends what is no longer owed, and tells those who were told. A breach stays.
    private mutating func cancelFollowUps(of caseID: CaseID, filed: [Contact]) {
        let seen = now
        for obligation in caseFile(caseID)?.obligations ?? [] where obligation.isOpen {
            // What is not in the book cannot be judged; a contact that has left the case owes nothing here.
            guard let contact = contact(obligation.requestID) else { continue }
            let isFiled = filed.contains { $0.requestID == contact.requestID }
            if isFiled && contact.isComplaintContact && !contact.owesNothing { continue }
            let reason = CancellationReason(of: contact)
            update(caseID) { $0.change(obligation.requestID) { $0.state = .cancelled(at: seen, reason: reason) } }
            note(entry("obligation_cancelled", obligation, in: caseID, ["reason": .text(reason.rawValue)]))
            let cancelled = FollowUpCancelled(
                obligationID: obligation.id, reason: reason, wasOverdue: obligation.breachedAt != nil,
                toldLevels: obligation.told.sorted())
            tell(.followUpCancelled(cancelled), of: obligation, in: caseID)
        }
    }

    private mutating func tell(_ content: EventContent, of obligation: FollowUpObligation, in caseID: CaseID) {
        emit(
            content, about: caseID, requests: [obligation.requestID],
            routingDistrict: obligation.routingDistrict ?? District.unknownSlug)
    }

    private func entry(
        _ code: String, _ obligation: FollowUpObligation, in caseID: CaseID, _ facts: [String: AuditEntry.Fact] = [:]
    ) -> AuditEntry {
        let promise: [String: AuditEntry.Fact] = [
            "counts_from": .instant(obligation.countsFrom), "due_at": .instant(obligation.dueAt),
        ]
        return AuditEntry(
            code, caseID: caseID, requestID: obligation.requestID, facts: promise.merging(facts) { $1 })
    }
}

extension Case {
    /// The follow-up owed for `requestID`, if one is or was.
    func obligation(_ requestID: RequestID) -> FollowUpObligation? {
        obligations.first { $0.requestID == requestID }
    }

    /// Changes the follow-up owed for `requestID` in place.
    mutating func change(_ requestID: RequestID, _ change: (inout FollowUpObligation) -> Void) {
        guard let index = obligations.firstIndex(where: { $0.requestID == requestID }) else { return }
        change(&obligations[index])
    }

    /// The open obligation with the earliest deadline: the one whose ladder is served.
    var oldestOpenObligation: FollowUpObligation? {
        obligations.filter(\.isOpen).min { ($0.dueAt, $0.requestID) < ($1.dueAt, $1.requestID) }
    }
}

extension FollowUpObligation {
    /// Owed again, with its original deadline and its breach. Those who were told of its end are told again of its lateness.
    mutating func reopen() {
        state = .open
        if !told.isEmpty { rungsSent = [] }
        told = []
    }
}

extension CancellationReason {
    /// Why nothing is owed for `contact`.
    init(of contact: Contact) {
        if contact.flags.contains(.erased) {
            self = .erased
        } else if contact.flags.contains(.anonymous) {
            self = .anonymous
        } else {
            switch contact.standing {
            case .sameSubmission: self = .sameSubmission
            case .transfer: self = .transferred
            case .alone, .complaint, .history, .remark: self = .correctedAway
            }
        }
    }
}
