// `city311.case.resolved`, and its end when 311 opens a request again (`service.md`, "Resolution").

extension Draft {
    /// Records that the matter is settled. Contacts registered after that take it up in a new case.
    mutating func take(_ message: CaseResolved) -> Decision.Outcome {
        guard let contact = contact(message.requestID) else { return .unchanged("request_unknown") }
        guard message.resolvedAt >= contact.registeredAt else {
            return .refused(Refusal(.invalidField, "resolved_at lies before the request's registration"))
        }
        // A request that is no complaint has no case yet, but a later contact must find its matter settled.
        let filed = root(of: message.requestID) ?? contact
        if contact.caseID == nil { join(filed.requestID, openCase(for: filed), as: .history) }
        guard let caseID = self.contact(message.requestID)?.caseID ?? self.contact(filed.requestID)?.caseID,
            var caseFile = caseFile(caseID)
        else { return .unchanged("case_unknown") }
        let resolution = Resolution(
            resolvedAt: message.resolvedAt, confirmedBy: message.confirmedBy, recordedBy: message.recordedBy)
        guard !caseFile.resolutions.contains(where: resolution.isSame) else { return .unchanged("known_resolution") }
        caseFile.resolutions = (caseFile.resolutions + [resolution]).sorted { $0.resolvedAt < $1.resolvedAt }
        save(caseFile)
        touch(caseID)
        note(
            AuditEntry(
                "case_resolved", caseID: caseID, requestID: message.requestID,
                facts: [
                    "resolved_at": .instant(message.resolvedAt), "confirmed_by": .text(message.confirmedBy.rawValue),
                    "by": .text(message.recordedBy),
                ]))
        emit(.caseResolved(resolution), about: caseID, requests: [message.requestID])
        for filed in contacts(of: caseID) { reopenIfSaid(by: filed.requestID) }
        separateSettled(in: caseID)
        return .applied
    }

    /// Ends the resolution in force when 311 closed a request and opened it again after the matter was settled.
    ///
    /// Told by the instants of both statements, in whatever order they came. The resolution stays on record.
    mutating func reopenIfSaid(by requestID: RequestID) {
        guard let contact = contact(requestID), contact.status == .open, let caseID = contact.caseID,
            let closed = contact.statedAt[.lastClosing], let opened = contact.statedAt[.status], closed < opened,
            var caseFile = caseFile(caseID),
            let index = caseFile.resolutions.lastIndex(where: { $0.reopenedAt == nil && $0.resolvedAt < opened })
        else { return }
        caseFile.resolutions[index].reopenedAt = opened
        let reopened = caseFile.resolutions[index]
        save(caseFile)
        touch(caseID)
        note("case_reopened", requestID, ["reopened_at": .instant(opened)])
        emit(.caseReopened(reopened), about: caseID, requests: [requestID])
    }

    /// Whether the case's matter was settled at `instant`.
    func isResolved(_ caseID: CaseID, at instant: Instant) -> Bool {
        caseFile(caseID)?.resolutions.contains { $0.isInForce(at: instant) } ?? false
    }

    /// "After the case was resolved, it starts a new case that names the old": a resolution, or a contact, may have come late.
    mutating func separateSettled(in caseID: CaseID) {
        let after = contacts(of: caseID).filter {
            !$0.isDependent && $0.isOrWasComplaint && isResolved(caseID, at: $0.registeredAt)
        }
        guard let first = after.first, after.count < contacts(of: caseID).count else { return }
        let next = successor(of: caseID, for: first) ?? openCase(for: first, after: caseID)
        move(after.flatMap(group(of:)), from: caseID, to: next)
    }

    private func successor(of caseID: CaseID, for contact: Contact) -> CaseID? {
        let cases = Set(contacts(sharing: contact.identity).compactMap(\.caseID)).sorted()
        return cases.first {
            caseFile($0)?.previousCase == caseID && !isResolved($0, at: contact.registeredAt) && mayJoin(contact, $0)
        }
    }
}

extension Contact {
    /// A complaint contact, or one that a person has corrected away since: it had its place as a complaint.
    var isOrWasComplaint: Bool {
        standing == .complaint || (standing != .alone && judgement.correction != nil)
    }
}

extension Resolution {
    /// Whether both say the same.
    fileprivate func isSame(as other: Resolution) -> Bool {
        resolvedAt == other.resolvedAt && confirmedBy == other.confirmedBy && recordedBy == other.recordedBy
    }

    /// Whether the matter was settled at `instant` by this statement.
    fileprivate func isInForce(at instant: Instant) -> Bool {
        guard resolvedAt <= instant else { return false }
        return reopenedAt.map { instant < $0 } ?? true
    }
}
