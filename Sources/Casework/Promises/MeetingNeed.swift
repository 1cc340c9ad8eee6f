/// A second contact, or one after it: what a meeting answers (`service.md`, "The second contact").
struct RepeatContact {
    let contact: Contact
    /// The instant from which the meeting's deadlines count: when both it and the case's first contact were complaints.
    let countsFrom: Instant

    var requestID: RequestID { contact.requestID }
}

extension Draft {
    /// The contacts of `caseID` that ask for a meeting, by registration.
    ///
    /// The first complaint contact is counted whatever it owes: one from before the service came into force, or made
    /// anonymously, is history that informs, and the citizen who calls again about it calls a second time. Only later
    /// contacts ask for a meeting, and only those for which something is owed.
    func repeatContacts(in caseID: CaseID) -> [RepeatContact] {
        let counted = contacts(of: caseID).filter(\.isComplaintContact)
        guard let first = counted.first else { return [] }
        return counted.dropFirst().filter { !$0.owesNothing }.map {
            RepeatContact(contact: $0, countsFrom: max($0.countsFrom, first.countsFrom))
        }
    }

    /// Why `meeting` is no longer asked for, from what became of the contact that asked for it first.
    func withdrawalReason(for meeting: Meeting, in caseID: CaseID) -> WithdrawalReason {
        guard let contact = meeting.contacts.first.flatMap(contact) else { return .matchCorrected }
        if contact.flags.contains(.erased) { return .erased }
        if contact.flags.contains(.anonymous) { return .anonymous }
        if contact.caseID != caseID { return .matchCorrected }
        if contact.judgement.treatedAs != .complaint { return .kindCorrected }
        switch contact.standing {
        case .alone, .sameSubmission, .transfer: return .matchCorrected
        case .history, .remark: return .kindCorrected
        case .complaint: break
        }
        // It is a complaint still, but the first one now: what came before it was corrected away, in kind or in match.
        let others = contacts(of: caseID).filter { $0.requestID != contact.requestID }
        return others.contains { $0.judgement.treatedAs != .complaint } ? .kindCorrected : .matchCorrected
    }
}

extension Meeting {
    /// Whether this meeting answers `contact`, so that it asks for no other.
    ///
    /// An open meeting answers the contacts that were added to it. One that was held or declined answers what came before
    /// that, also when it arrives late; the next contact asks for a new one. A withdrawn meeting answers nobody.
    func answers(_ contact: RepeatContact) -> Bool {
        switch state {
        case .requested, .scheduled: contacts.contains(contact.requestID)
        case .held(let at, _), .declined(let at): contact.countsFrom < at
        case .withdrawn: false
        }
    }
}
