// Where filing asks the rules of judgement: triage, match, identity, district. Nothing else of this folder calls them.

extension Draft {
    /// The judgement of `contact`, given what the same citizen raised before and is not settled; not `surely`, when that is
    /// perhaps another matter.
    func judgement(of contact: Contact, after earlier: [Contact], surely: Bool = true) -> Judgement {
        let nobodyReached = !earlier.contains { $0.attempts.contains(where: \.counts) }
        let history = MatterHistory(
            raisedBefore: earlier.isEmpty ? .none : (surely ? .certain : .possible),
            nothingDone: !earlier.isEmpty && nobodyReached, earlierContacts: earlier.count)
        return judge(TriageSubject(contact, history: history), policy: policy.triage)
    }

    /// What `contact` repeats among `candidates`, all of which the look-back reaches.
    func match(of contact: Contact, among candidates: [Contact]) -> Match {
        let findings = RepeatFindings(
            of: contact, among: candidates, sameSubmissionWithin: policy.repeatContact.sameSubmissionWithin)
        return Match(
            sameSubmissionAs: findings.sameSubmission, confident: findings.strong, doubtful: findings.possible)
    }
}

extension Context {
    /// The keyed hashes of what a citizen can be known by.
    func tokens(of details: ContactDetails) -> Set<IdentityToken> {
        Set(identifiers(of: details).map(fingerprint))
    }

    /// The slug of the district of the place of the matter, else of the citizen's home, as of the registration.
    func districtOfMatter(_ details: ContactDetails, at registration: Instant) -> String? {
        policy.directory.district(of: details, on: policy.calendar.localTime.day(of: registration))
    }
}
