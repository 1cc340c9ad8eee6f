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
        return judge(
            TriageSubject(contact, text: reading(of: contact), history: history), policy: policy.triage)
    }

    /// The contact's text, read by the city's lexicon.
    func reading(of contact: Contact) -> Reading {
        Reading(subjects.subject(contact).text, by: policy.triage.rules.lexicon)
    }

    /// What `contact` repeats among `candidates`, all of which the look-back reaches.
    func match(of contact: Contact, among candidates: [Contact]) -> Match {
        let findings = RepeatFindings(
            of: subjects.subject(contact), among: candidates.map(subjects.subject),
            sameSubmissionWithin: policy.repeatContact.sameSubmissionWithin)
        if let first = findings.sameSubmission { return Match(sameSubmissionAs: first) }
        // Earlier requests about the matter join the case as history, so all that are clearly about it are wanted.
        return findings.strong.isEmpty ? Match(doubtful: findings.possible) : Match(confident: findings.strong)
    }
}

/// The contacts that a decision has read for the match, so that each text is read once however often it is compared.
final class MatchSubjects {
    private var read: [RequestID: MatchSubject] = [:]

    /// `contact` as the match looks at it.
    func subject(_ contact: Contact) -> MatchSubject {
        if let known = read[contact.requestID], known.contact == contact { return known }
        let subject = MatchSubject(contact)
        read[contact.requestID] = subject
        return subject
    }
}

extension Context {
    /// The keyed hashes of what a citizen can be known by.
    func tokens(of details: ContactDetails) -> CitizenTokens { recognise(IdentifyingFields(details)) }

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
