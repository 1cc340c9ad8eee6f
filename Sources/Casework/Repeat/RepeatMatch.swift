/// What the match of a contact with earlier ones came to (`service.md`, "The second contact").
public enum RepeatMatch: Sendable, Equatable {
    /// The same form sent twice: one contact with the one named.
    case sameSubmission(as: RequestID)
    /// Clearly the same citizen's same matter as the candidate.
    case isRepeat(Candidate)
    /// Perhaps that of one of the candidates, likeliest first: a person should decide.
    case doubtful([Candidate])
    /// A new matter.
    case none
}

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

/// Which of `others` the contact repeats, if it repeats one.
///
/// - Parameters:
///   - contact: the contact to place. It may have been registered before some of `others`: a late message is matched the same way.
///   - others: contacts that may be the same citizen's, with details; the caller leaves out pairs that a person separated.
///   - policy: the look-back and what counts as one submission.
///   - caseSpans: for cases of which not all contacts are among `others`, when their first and last contact were registered. The
///     look-back runs from the last contact of a case, not from the one that is most alike.
/// - Returns: the match; of several cases the likeliest, of equals the latest.
public func matchRepeat(
    _ contact: Contact, among others: [Contact], policy: RepeatPolicy, caseSpans: [CaseID: ClosedRange<Instant>] = [:]
) -> RepeatMatch {
    let spans = spans(of: others, known: caseSpans)
    let reached = others.filter { other in
        let span = other.caseID.flatMap { spans[$0] } ?? other.registeredAt...other.registeredAt
        return gap(from: contact.registeredAt, to: span) <= policy.lookBack
    }
    let findings = RepeatFindings(
        of: MatchSubject(contact), among: reached.map(MatchSubject.init),
        sameSubmissionWithin: policy.sameSubmissionWithin)
    if let same = findings.sameSubmission { return .sameSubmission(as: same) }
    if let best = findings.strong.first { return .isRepeat(best) }
    return findings.possible.isEmpty ? .none : .doubtful(findings.possible)
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

/// The same text by the same channel within minutes, from the same citizen: a form sent twice.
private func isSameSubmission(
    _ left: MatchSubject, _ right: MatchSubject, _ likelihood: MatchLikelihood, within: TimeSpan
) -> Bool {
    let apart = abs(left.contact.registeredAt.since(right.contact.registeredAt).milliseconds)
    guard apart <= within.milliseconds, let channel = left.contact.channel, channel == right.contact.channel else {
        return false
    }
    guard !left.text.isEmpty, left.text == right.text else { return false }
    let isElsewhere = PlaceRelation.between(left.place, right.place) == .other
    return !isElsewhere && likelihood.citizen.likelihood >= MatchLikelihood.doubtful
}

/// A submission that is itself a double stands for the first one.
private func original(of contact: Contact) -> RequestID {
    if case .sameSubmission(let first) = contact.standing { first } else { contact.requestID }
}

/// From the first to the last contact of each case, as far as is known.
private func spans(
    of contacts: [Contact], known: [CaseID: ClosedRange<Instant>]
) -> [CaseID: ClosedRange<Instant>] {
    var spans = known
    for contact in contacts {
        guard let caseID = contact.caseID else { continue }
        let span = spans[caseID] ?? contact.registeredAt...contact.registeredAt
        spans[caseID] = min(span.lowerBound, contact.registeredAt)...max(span.upperBound, contact.registeredAt)
    }
    return spans
}

/// How far outside `span` the instant lies.
private func gap(from instant: Instant, to span: ClosedRange<Instant>) -> TimeSpan {
    if instant > span.upperBound { return instant.since(span.upperBound) }
    return instant < span.lowerBound ? span.lowerBound.since(instant) : .zero
}
