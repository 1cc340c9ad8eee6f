// Where filing asks the rules of judgement: triage, match, identity, district. Nothing else of this folder calls them.

extension Draft {
    /// The judgement of `contact`, given what the same citizen raised before and is not settled; not `surely` where the
    /// match is doubtful.
    func judgement(of contact: Contact, after earlier: [Contact], surely: Bool = true) -> Judgement {
        var history = MatterHistory()
        if !earlier.isEmpty {
            history.raisedBefore = surely ? .certain : .possible
            history.nothingDone = !earlier.contains { $0.attempts.contains(where: \.counts) }
            history.earlierContacts = earlier.count
        }
        return judge(TriageSubject(contact, history: history), policy: policy.triage)
    }

    /// What `contact` repeats among `candidates`, all of which the look-back reaches.
    func match(of contact: Contact, among candidates: [Contact]) -> Match {
        var terms = policy.repeatContact
        terms.lookBack = TimeSpan(milliseconds: .max)
        switch matchRepeat(contact, among: candidates, policy: terms) {
        case .none: return .none
        case .sameSubmission(let first): return Match(sameSubmissionAs: first)
        case .doubtful(let doubtful): return Match(doubtful: doubtful)
        case .isRepeat(let best):
            return Match(confident: [best] + others(like: best, contact, among: candidates))
        }
    }

    /// The other contacts that are clearly about the same matter: earlier requests about it join the case as history.
    private func others(like best: Candidate, _ contact: Contact, among candidates: [Contact]) -> [Candidate] {
        candidates.reversed().compactMap { other in
            guard other.requestID != best.requestID else { return nil }
            let likelihood = likelihood(of: contact, and: other)
            guard likelihood.isStrong else { return nil }
            return Candidate(
                requestID: other.requestID, caseID: other.caseID, likelihood: likelihood.overall,
                reasons: likelihood.reasons)
        }
    }
}

extension Context {
    /// The keyed hashes of what a citizen can be known by.
    func tokens(of details: ContactDetails) -> Set<IdentityToken> { recognise(IdentifyingFields(details)) }

    /// The slug of the district of the place of the matter, else of the citizen's home, as of the registration.
    func districtOfMatter(_ details: ContactDetails, at registration: Instant) -> String? {
        policy.directory.district(of: details, on: policy.calendar.localTime.day(of: registration))
    }
}

extension CasebookNeeds {
    /// Adds the requests and cases whose numbers a text quotes.
    mutating func addQuoted(in text: String) {
        for number in quotedNumbers(in: text) {
            if let caseID = CaseID(number) { caseIDs.insert(caseID) } else { requestIDs.insert(RequestID(number)) }
        }
    }
}
