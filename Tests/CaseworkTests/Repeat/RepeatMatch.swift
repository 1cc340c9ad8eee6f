@testable import Casework

/// What the match of a contact with earlier ones came to (`service.md`, "The second contact").
enum RepeatMatch: Equatable {
    /// The same form sent twice: one contact with the one named.
    case sameSubmission(as: RequestID)
    /// Clearly the same citizen's same matter as the candidate.
    case isRepeat(Candidate)
    /// Perhaps that of one of the candidates, likeliest first: a person should decide.
    case doubtful([Candidate])
    /// A new matter.
    case none

    /// Of `contact` with `others`, all of which the look-back reaches.
    init(_ contact: Contact, among others: [Contact]) {
        let findings = RepeatFindings(
            of: MatchSubject(contact), among: others.map(MatchSubject.init),
            sameSubmissionWithin: RepeatPolicy().sameSubmissionWithin)
        if let same = findings.sameSubmission {
            self = .sameSubmission(as: same)
        } else if let best = findings.strong.first {
            self = .isRepeat(best)
        } else {
            self = findings.possible.isEmpty ? .none : .doubtful(findings.possible)
        }
    }
}
