// Judging a contact, and what may change a judgement that stands.

extension Draft {
    /// The judgement of `contact` by itself, whatever was raised before.
    func judgementAlone(of contact: Contact) -> Judgement { judgement(of: contact, after: []) }

    /// Lets `judgement` take the place of the one in force, where the rules may: never over a person's decision, and a
    /// complaint stays one unless `lowering` (`service.md`: "Updates can raise a request to a complaint, never lower it").
    ///
    /// `since` is the update that made it a complaint; the registration where `nil`. Returns whether anything changed.
    @discardableResult
    mutating func adopt(
        _ judgement: Judgement, for requestID: RequestID, lowering: Bool = false, since: Instant? = nil
    ) -> Bool {
        guard var contact = contact(requestID), contact.judgement.correction == nil else { return false }
        let former = contact.judgement
        guard former.isPending || lowering || judgement.mayFollow(former) else { return false }
        guard former.isPending || judgement.saysMore(than: former) else { return false }
        contact.judgement = judgement
        contact.judgement.revision = former.revision + 1
        contact.judgement.complaintSince = former.treatedAs == .complaint ? former.complaintSince : since
        save(contact)
        return true
    }

    /// Gives a contact of a case the standing that its judgement asks for.
    mutating func restand(_ requestID: RequestID) {
        guard var contact = contact(requestID), let caseID = contact.caseID, !contact.isDependent else { return }
        let standing = contact.standingInCase
        guard standing != contact.standing else { return }
        contact.standing = standing
        save(contact)
        note("standing_changed", requestID, ["standing": .text(standing.code)])
        touch(caseID)
    }

    /// Tells the judgement in force, for the contact and for those that are one with it.
    mutating func announce(_ requestID: RequestID) {
        guard let contact = contact(requestID) else { return }
        tell(contact)
        for var other in doubles(of: contact.requestID) where !other.judgement.saysTheSame(as: contact.judgement) {
            other.judgement = contact.judgement.inherited(by: other.judgement)
            save(other)
            tell(other)
        }
    }

    private mutating func tell(_ contact: Contact) {
        emit(
            .triaged(
                Triaged(
                    requestID: contact.requestID, judgement: contact.judgement,
                    followUpDue: promisedFollowUp(of: contact))),
            about: contact.requestID)
        note(
            "judged", contact.requestID,
            [
                "treated_as": .text(contact.judgement.treatedAs.rawValue),
                "kind": .text(contact.judgement.kind.rawValue),
                "revision": .number(Int64(contact.judgement.revision)),
                "automated": .flag(contact.judgement.isAutomated), "standing": .text(contact.standing.code),
            ])
    }

    /// When the follow-up of `contact`, or of the contact that it is one with, is or will be due.
    private func promisedFollowUp(of contact: Contact) -> Instant? {
        let owed = contact.standing.root.flatMap { self.contact($0) } ?? contact
        guard owed.isComplaintContact, !owed.owesNothing else { return nil }
        return followUpDue(of: owed.requestID) ?? owed.countsFrom + policy.followUp.within
    }
}

extension Contact {
    /// What the contact is within a case, by its judgement.
    var standingInCase: Standing {
        if judgement.treatedAs == .complaint { return .complaint }
        return judgement.kind == .serviceRequest ? .history : .remark
    }
}

extension Judgement {
    /// Whether the rules by themselves may put this judgement in the place of `former`: not if it lowers a complaint, and a
    /// complaint's own only if it settles a doubt.
    fileprivate func mayFollow(_ former: Judgement) -> Bool {
        guard former.treatedAs == .complaint else { return true }
        return treatedAs == .complaint && kind == .complaint && former.needsReview && !needsReview
    }

    /// Whether this says something else than `former` to those who act on it.
    fileprivate func saysMore(than former: Judgement) -> Bool {
        kind != former.kind || treatedAs != former.treatedAs || needsReview != former.needsReview
    }

    /// Whether the judgement of a dependent contact is this one already.
    fileprivate func saysTheSame(as other: Judgement) -> Bool {
        !saysMore(than: other) && correction == other.correction
    }

    /// This judgement for a contact that is one with the one judged; reviews are asked for once.
    func inherited(by former: Judgement) -> Judgement {
        var judgement = self
        judgement.needsReview = false
        judgement.revision = former.revision + 1
        return judgement
    }
}
