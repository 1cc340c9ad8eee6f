// Where a contact belongs (`service.md`, "The second contact"): to no case, to one on file, or to one of its own.

extension Draft {
    /// Judges a contact, gives it its place, tells it, and looks again at those registered after it.
    ///
    /// Order is by registration: a contact that arrives late takes the place that it would have had.
    ///
    /// `revision` is that of the judgement told last, where a new one is in force already.
    mutating func findPlace(for requestID: RequestID, toldAt revision: Int? = nil) {
        reconsider(requestID, toldAt: revision)
        guard let contact = contact(requestID), contact.canBeMatched else { return }
        for later in contacts(sharing: leading(to: contact)) where Contact.inOrderOfRegistration(contact, later) {
            // One that was loaded as part of its case only, without its words, shares nothing that would have brought it here.
            if later.isOpenToMatching, later.details != nil { reconsider(later.requestID) }
        }
    }

    /// Judges a contact and gives it its place, as far as that is still open; tells it if the judgement changed.
    mutating func reconsider(_ requestID: RequestID, toldAt revision: Int? = nil) {
        guard let before = contact(requestID), !before.isDependent else { return }
        let doubts = place(before)
        if contact(requestID)?.judgement.revision != revision ?? before.judgement.revision { announce(requestID) }
        reviewJudgement(of: requestID)
        reviewMatch(of: requestID, candidates: doubts)
    }

    /// Returns the candidates that leave a doubt.
    private mutating func place(_ contact: Contact) -> [Candidate] {
        if contact.judgement.isPending, followReplaced(of: contact.requestID) { return [] }
        let match = match(of: contact)
        if let other = match.sameSubmissionAs.flatMap({ root(of: $0) }) {
            becomeOne(contact.requestID, with: other, as: .sameSubmission(as: other.requestID))
            return []
        }
        let confident = match.confident + (contact.judgement.isPending ? replacedHistory(of: contact) : [])
        if !confident.isEmpty {
            takeUp(contact, confident)
            return []
        }
        let doubts = match.doubtful.filter { isOpenMatter($0, at: contact.registeredAt) }
        if !doubts.isEmpty { return doubt(contact, doubts) }
        standAlone(contact.requestID)
        return []
    }

    /// A contact about a matter that is on file.
    mutating func takeUp(_ contact: Contact, _ candidates: [Candidate]) {
        let open = candidates.filter { isOpenMatter($0, at: contact.registeredAt) }
        let history = open.compactMap { self.contact($0.requestID) }
        adopt(judgement(of: contact, after: history), for: contact.requestID)
        settleIn(contact.requestID, candidates, open: open)
    }

    /// Gives a judged contact its place beside `candidates`.
    mutating func settleIn(_ requestID: RequestID, _ candidates: [Candidate], open: [Candidate]) {
        guard let contact = contact(requestID) else { return }
        let home = homeCase(for: contact, candidates)
        if contact.judgement.treatedAs == .complaint {
            if contact.caseID == nil {
                let caseID =
                    home ?? laterHome(for: contact) ?? openCase(for: contact, after: settledCase(of: candidates))
                join(requestID, caseID, as: .complaint)
            }
        } else if contact.caseID == nil, let home {
            join(requestID, home, as: contact.standingInCase)
        }
        restand(requestID)
        explainMatch(of: requestID, by: candidates)
        guard let caseID = self.contact(requestID)?.caseID else { return }
        if let home, home != caseID, isFirst(requestID, in: caseID), mayMerge(home, caseID) { merge(home, caseID) }
        bringHistory(open, into: requestID)
    }

    /// A contact that may repeat another: until a person has said so it stands for itself, as a complaint when what was
    /// raised before would make it one (`service.md`: "Doubt is never resolved against the citizen").
    private mutating func doubt(_ contact: Contact, _ doubts: [Candidate]) -> [Candidate] {
        var judgement = judgementAlone(of: contact)
        if judgement.treatedAs != .complaint {
            judgement = self.judgement(
                of: contact, after: doubts.compactMap { self.contact($0.requestID) }, surely: false)
        }
        adopt(judgement, for: contact.requestID)
        stand(contact.requestID)
        guard let placed = self.contact(contact.requestID), placed.standing == .complaint, let caseID = placed.caseID,
            isFirst(placed.requestID, in: caseID)
        else { return [] }
        return doubts.filter { self.contact($0.requestID)?.caseID != caseID }
    }

    private mutating func standAlone(_ requestID: RequestID) {
        if let contact = contact(requestID), contact.judgement.isPending {
            adopt(judgementAlone(of: contact), for: requestID)
        }
        stand(requestID)
    }

    /// A case of its own for a complaint that has none, or the case of a later contact about it.
    mutating func stand(_ requestID: RequestID) {
        restand(requestID)
        guard let contact = contact(requestID), contact.caseID == nil, contact.judgement.treatedAs == .complaint else {
            return
        }
        join(requestID, laterHome(for: contact) ?? openCase(for: contact), as: .complaint)
    }

    /// Earlier service requests about the matter join the case as history (`service.md`, "The second contact").
    private mutating func bringHistory(_ candidates: [Candidate], into requestID: RequestID) {
        guard let contact = contact(requestID), contact.isOrWasComplaint, let caseID = contact.caseID else {
            return
        }
        for candidate in candidates {
            guard let earlier = root(of: candidate.requestID), earlier.caseID == nil else { continue }
            join(earlier.requestID, caseID, as: .history)
        }
    }

    /// Keeps why a contact was held to be about its case's matter.
    private mutating func explainMatch(of requestID: RequestID, by candidates: [Candidate]) {
        guard var contact = contact(requestID), contact.caseID != nil, let best = candidates.first else { return }
        guard contact.match != best.reasons else { return }
        contact.match = best.reasons
        save(contact)
    }
}

extension Draft {
    /// The case of the first candidate whose matter was open when `contact` was registered, or the case that took the
    /// matter up again since.
    private func homeCase(for contact: Contact, _ candidates: [Candidate]) -> CaseID? {
        let known = candidates.compactMap { self.contact($0.requestID)?.caseID }
        if let open = known.first(where: { !isResolved($0, at: contact.registeredAt) }) { return open }
        let cases = Set(contacts(sharing: leading(to: contact)).compactMap(\.caseID)).sorted()
        return cases.first { caseID in
            guard let previous = caseFile(caseID)?.previousCase, known.contains(previous) else { return false }
            let hasBegun = contacts(of: caseID).contains { Contact.inOrderOfRegistration($0, contact) }
            return hasBegun && !isResolved(caseID, at: contact.registeredAt) && mayJoin(contact, caseID)
        }
    }

    /// The settled case that a new one takes up again.
    private func settledCase(of candidates: [Candidate]) -> CaseID? {
        candidates.compactMap { contact($0.requestID)?.caseID }.max()
    }

    /// The case of a contact registered later that turns out to repeat `contact`: it was opened too late, not wrongly.
    private func laterHome(for contact: Contact) -> CaseID? {
        guard contact.canBeMatched else { return nil }
        for later in contacts(sharing: leading(to: contact)) where Contact.inOrderOfRegistration(contact, later) {
            guard later.isOpenToMatching, later.details != nil, let caseID = later.caseID,
                isFirst(later.requestID, in: caseID), mayJoin(contact, caseID)
            else { continue }
            if match(of: later).names(contact.requestID) { return caseID }
        }
        return nil
    }

    /// Whether no other contact of the case was registered before.
    func isFirst(_ requestID: RequestID, in caseID: CaseID) -> Bool {
        contacts(of: caseID).first { !$0.isDependent }?.requestID == requestID
    }

    /// Whether a candidate's matter was still open at `instant`. Closing alone settles nothing; only a resolution does.
    func isOpenMatter(_ candidate: Candidate, at instant: Instant) -> Bool {
        guard let caseID = contact(candidate.requestID)?.caseID else { return true }
        return !isResolved(caseID, at: instant)
    }
}

extension Contact {
    /// Whether the rules may still find it another place: it is no other contact's double, and no person has decided.
    var isOpenToMatching: Bool { canBeMatched && !isDependent && statedAt[.earlier] == nil }
}
