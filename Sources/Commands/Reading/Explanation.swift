internal import CaseStore
internal import Casework
internal import Contract

/// Why requests were judged and filed as they were, from the record alone.
struct Explanation: Answer {
    /// A reason, with its words in both languages.
    struct Reason: Encodable {
        let code: ReasonCode
        let fr: String
        let en: String

        init(_ code: ReasonCode) {
            self.code = code
            fr = ReasonCatalogue.wording(of: code, in: .french)
            en = ReasonCatalogue.wording(of: code, in: .english)
        }

        /// Its words in the language of `audience`.
        func words(for audience: Audience) -> String { audience.say(fr, en) }
    }

    /// One judgement, the one in force or one before it.
    struct Judged: Encodable {
        let revision: Int
        /// When it was decided; absent where the journal does not have it any more.
        let at: String?
        let kind: Kind
        let treatedAs: Kind
        let confidence: Double
        let priority: Int
        let needsReview: Bool
        let reasons: [Reason]
        /// Versions of the rules, the lexicon, the categories and the model that judged.
        let rulesVersion: String
        /// Who corrected, where a person did.
        let correctedBy: String?
        let correctedAt: String?
    }

    /// An earlier contact that a contact may repeat.
    struct Likeness: Encodable {
        let requestID: String
        let likelihood: Double
        let reasons: [Reason]
    }

    /// A question to a person about the request.
    struct Question: Encodable {
        let question: Review.Question
        let askedAt: String
        let decideBy: String
        let candidates: [Likeness]
        let reasons: [Reason]
        /// `person`, `time_limit`, `superseded`; absent while it is open.
        let closedBy: String?
        let person: String?
    }

    /// What a person said of the match.
    struct MatchCorrection: Encodable {
        let by: String
        let at: String
        /// Absent: it repeats none.
        let earlierRequestID: String?
    }

    /// One request.
    struct Request: Encodable {
        let requestID: String
        let registeredAt: String
        let recordedAs: Kind?
        let serviceName: String?
        let judgement: Judged
        let earlierJudgements: [Judged]
        let standing: String
        /// Why it was held to be a further contact about the case's matter.
        let match: [Reason]
        let matchCorrections: [MatchCorrection]
        let questions: [Question]
        /// The citizen's words, and people's reasons; only where asked for.
        let words: String?
        let notes: [StaffNote]?
    }

    let caseID: String?
    let requests: [Request]
    let contacts: [Contact]

    private enum CodingKeys: String, CodingKey { case caseID, requests }

    init(_ history: RecordedHistory) {
        caseID = history.caseFile?.id.description
        contacts = history.contacts
        let trail = ExplanationTrail(history)
        requests = history.contacts.map(trail.request)
    }

    func page(for audience: Audience) -> String {
        zip(requests, contacts).map {
            ExplanationPage(request: $0, contact: $1, caseID: caseID, audience: audience).text
        }
        .joined(separator: "\n\n")
    }
}

/// Puts together what the record says about each contact.
private struct ExplanationTrail {
    private let reviews: [Review]
    private let journal: [JournalEntry]

    init(_ history: RecordedHistory) {
        reviews = history.caseFile?.reviews ?? []
        journal = history.journal
    }

    func request(_ contact: Contact) -> Explanation.Request {
        let past = judgements(of: contact.requestID)
        let current = contact.judgement
        return .init(
            requestID: contact.requestID.text, registeredAt: RFC3339.text(contact.registeredAt),
            recordedAs: contact.recordedNature, serviceName: contact.serviceName,
            judgement: Self.judged(current, at: past.last { $0.revision == current.revision }?.at),
            earlierJudgements: past.filter { $0.revision < current.revision },
            standing: contact.standing.code, match: contact.match.map(Explanation.Reason.init),
            matchCorrections: matchCorrections(of: contact.requestID),
            questions: reviews.filter { $0.requestID == contact.requestID }.map(Self.question),
            words: contact.details?.description, notes: contact.details?.notes)
    }

    private static func judged(_ judgement: Judgement, at: String?) -> Explanation.Judged {
        .init(
            revision: judgement.revision, at: at, kind: judgement.kind, treatedAs: judgement.treatedAs,
            confidence: judgement.confidence, priority: judgement.priority, needsReview: judgement.needsReview,
            reasons: judgement.reasons.map(Explanation.Reason.init), rulesVersion: judgement.rulesVersion,
            correctedBy: judgement.correction?.by, correctedAt: judgement.correction.map { RFC3339.text($0.at) })
    }

    /// The judgements that were told about `requestID`, from the events in the journal.
    private func judgements(of requestID: RequestID) -> [Explanation.Judged] {
        journal.compactMap { entry in
            guard let event = entry.row.publication, event.type == EventType.requestTriaged.rawValue,
                case .object(let envelope)? = JSONTree(bytes: event.body), let data = envelope["data"],
                data.text("service_request_id") == requestID.text
            else { return nil }
            return Explanation.Judged(data, at: RFC3339.text(entry.row.at))
        }
    }

    private func matchCorrections(of requestID: RequestID) -> [Explanation.MatchCorrection] {
        journal.compactMap { entry in
            guard entry.row.code == "repeat_corrected", entry.row.requestID == requestID,
                let facts = entry.row.facts.flatMap(JSONTree.init(bytes:)), let person = facts.text("by")
            else { return nil }
            let earlier = facts.text("earlier") ?? ""
            return .init(
                by: person, at: facts.text("at") ?? RFC3339.text(entry.row.at),
                earlierRequestID: earlier.isEmpty ? nil : earlier)
        }
    }

    private static func question(_ review: Review) -> Explanation.Question {
        var closedBy: String?
        var person: String?
        if case .closed(_, let decider, _) = review.state {
            switch decider {
            case .person(let name): (closedBy, person) = ("person", name)
            case .timeLimit: closedBy = "time_limit"
            case .superseded: closedBy = "superseded"
            }
        }
        return .init(
            question: review.question, askedAt: RFC3339.text(review.askedAt),
            decideBy: RFC3339.text(review.decideBy),
            candidates: review.candidates.map {
                .init(
                    requestID: $0.requestID.text, likelihood: $0.likelihood,
                    reasons: $0.reasons.map(Explanation.Reason.init))
            },
            reasons: review.reasons.map(Explanation.Reason.init), closedBy: closedBy, person: person)
    }
}

extension Explanation.Judged {
    /// Reads the data of an event that told a judgement; `nil` where it is not of that form.
    fileprivate init?(_ data: JSONTree, at: String) {
        guard case .object(let members) = data, case .integer(let revision)? = members["revision"],
            let kind = data.text("kind").flatMap(Kind.init(rawValue:)),
            let treatedAs = data.text("treated_as").flatMap(Kind.init(rawValue:))
        else { return nil }
        var codes: [String] = []
        if case .list(let reasons)? = members["reasons"] {
            for case .text(let code) in reasons { codes.append(code) }
        }
        let decider = members["decided_by"]
        self.init(
            revision: Int(revision), at: at, kind: kind, treatedAs: treatedAs,
            confidence: members["confidence"]?.share ?? 0, priority: Int(members["priority"]?.share ?? 0),
            needsReview: members["needs_review"] == .boolean(true),
            reasons: codes.map { .init(ReasonCode(rawValue: $0)) }, rulesVersion: decider?.text("rules_version") ?? "",
            correctedBy: decider?.text("person"), correctedAt: decider?.text("corrected_at"))
    }
}

extension JSONTree {
    fileprivate var share: Double {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: 0
        }
    }
}
