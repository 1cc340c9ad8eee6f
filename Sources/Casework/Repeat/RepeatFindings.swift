/// How likely it is that `a` and `b` are the same citizen's contacts about the same matter, and why.
///
/// Symmetric: it does not matter which came first, or which is asked about.
public func likelihood(of a: Contact, and b: Contact) -> MatchLikelihood {
    likelihood(of: MatchSubject(a), and: MatchSubject(b))
}

func likelihood(of a: MatchSubject, and b: MatchSubject) -> MatchLikelihood {
    let place = PlaceRelation.between(a.place, b.place)
    let matter = MatterEvidence.weigh(a, b, place: place)
    return MatchLikelihood(citizen: CitizenEvidence.weigh(a, b, place: place, matter: matter), matter: matter)
}

/// All that a contact may repeat among others that the look-back reaches.
struct RepeatFindings {
    /// The contact whose form was sent a second time.
    private(set) var sameSubmission: RequestID?
    /// Clearly the same citizen's same matter; likeliest first, of equals the latest.
    private(set) var strong: [Candidate] = []
    /// Perhaps; in the same order.
    private(set) var possible: [Candidate] = []

    init(of subject: MatchSubject, among others: [MatchSubject], sameSubmissionWithin: TimeSpan) {
        guard !subject.isAnonymous else { return }
        var found: [(contact: Contact, likelihood: MatchLikelihood)] = []
        // The first submission of several is the one that all are one with.
        for other in others.sorted(by: { Contact.inOrderOfRegistration($0.contact, $1.contact) }) {
            guard other.contact.requestID != subject.contact.requestID, CitizenEvidence.canBeOne(subject, other) else {
                continue
            }
            let likelihood = likelihood(of: subject, and: other)
            if sameSubmission == nil, isSameSubmission(subject, other, likelihood, within: sameSubmissionWithin) {
                sameSubmission = original(of: other.contact)
            }
            if likelihood.isPossible { found.append((other.contact, likelihood)) }
        }
        found.sort { left, right in
            if left.likelihood.overall != right.likelihood.overall {
                return left.likelihood.overall > right.likelihood.overall
            }
            return Contact.inOrderOfRegistration(right.contact, left.contact)
        }
        strong = found.filter(\.likelihood.isStrong).map { candidate($0.contact, $0.likelihood) }
        possible = found.filter { !$0.likelihood.isStrong }.map { candidate($0.contact, $0.likelihood) }
    }
}

private func candidate(_ contact: Contact, _ likelihood: MatchLikelihood) -> Candidate {
    Candidate(
        requestID: contact.requestID, caseID: contact.caseID, likelihood: likelihood.overall,
        reasons: likelihood.reasons)
}

/// The same text, but for how it is typed, by the same channel within minutes, from the same citizen: a form sent twice.
private func isSameSubmission(
    _ left: MatchSubject, _ right: MatchSubject, _ likelihood: MatchLikelihood, within: TimeSpan
) -> Bool {
    let apart = abs(left.contact.registeredAt.since(right.contact.registeredAt).milliseconds)
    guard apart <= within.milliseconds, let channel = left.contact.channel, channel == right.contact.channel else {
        return false
    }
    guard !left.text.isEmpty, TextSimilarity.areOne(left, right) else { return false }
    let isElsewhere = PlaceRelation.between(left.place, right.place) == .other
    return !isElsewhere && likelihood.citizen.likelihood >= MatchLikelihood.doubtful
}

/// A submission that is itself a double stands for the first one.
private func original(of contact: Contact) -> RequestID {
    if case .sameSubmission(let first) = contact.standing { first } else { contact.requestID }
}
