// Where filing asks the rules of judgement: triage, match, identity, district. Nothing else of this folder calls them.

extension Draft {
    /// The judgement of `contact`, given what the same citizen raised before and is not settled.
    func judgement(of contact: Contact, after earlier: [Contact], surely: Bool = true) -> Judgement {
        let recorded = contact.recordedNature ?? .serviceRequest
        let isComplaint = recorded == .complaint || (!earlier.isEmpty && !isRemark(contact))
        return Judgement(
            kind: isComplaint ? .complaint : recorded, treatedAs: isComplaint ? .complaint : recorded, confidence: 1,
            priority: 0, reasons: [], needsReview: false, rulesVersion: "recorded-1")
    }

    /// What `contact` repeats among `candidates`.
    func match(of contact: Contact, among candidates: [Contact]) -> Match {
        var match = Match()
        for other in candidates.reversed() where other.serviceCode == contact.serviceCode {
            let isSame =
                other.details?.description == contact.details?.description && other.channel == contact.channel
                && contact.details?.description != nil
                && contact.registeredAt.since(other.registeredAt) <= policy.repeatContact.sameSubmissionWithin
            if isSame { match.sameSubmissionAs = other.requestID }
            match.confident.append(
                Candidate(
                    requestID: other.requestID, caseID: other.caseID, likelihood: 1,
                    reasons: [ReasonCode(rawValue: "same_category")]))
        }
        return match
    }

    /// Whether `contact` only thanks, withdraws or asks a neutral question.
    func isRemark(_ contact: Contact) -> Bool { contact.recordedNature == .comment }
}

extension Context {
    /// The keyed hashes of what a citizen can be known by.
    func tokens(of details: ContactDetails) -> Set<IdentityToken> {
        var found: [Identifier] = []
        if let account = details.accountID { found.append(Identifier(kind: .account, normalized: account)) }
        if let phone = details.phone { found.append(Identifier(kind: .phone, normalized: phone)) }
        if let email = details.email { found.append(Identifier(kind: .email, normalized: email)) }
        return Set(found.map(fingerprint))
    }

    /// The slug of the district of the place of the matter, else of the citizen's home, as of the registration.
    func districtOfMatter(_ details: ContactDetails, at registration: Instant) -> String? {
        let day = policy.calendar.localTime.day(of: registration)
        for name in [details.district, details.citizenDistrict] {
            guard let name else { continue }
            let known = policy.directory.districts.first {
                $0.validity.contains(day) && ($0.slug == name || $0.name == name)
            }
            if let known { return known.slug }
        }
        return nil
    }
}

extension CasebookNeeds {
    /// Adds the requests and cases whose numbers a text quotes.
    mutating func addQuoted(in text: String) {}
}
