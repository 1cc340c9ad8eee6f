internal import Casework
internal import Contract
internal import Crypto
internal import Foundation

/// Files labelled pairs of contacts, each pair in an empty record, by the very rules that the daemon decides with.
struct RepeatEvaluation {
    /// What the second contact of a pair is.
    enum Label: String, CaseIterable {
        /// The same citizen's same complaint again.
        case repeatContact = "repeat"
        case notRepeat = "not_repeat"
        /// A person should decide.
        case review
    }

    /// One labelled pair.
    struct Example {
        let line: Int
        let first: RequestCreated
        let second: RequestCreated
        let label: Label

        /// Reads `first` and `second`, contacts in the intake format, and `label`.
        init(_ line: LabelledFile.Line) throws(LabelledFile.Fault) {
            guard let label = line.text("label").flatMap(Label.init(rawValue:)) else {
                throw .init(
                    message: Speech.say(
                        "label n’est rien de \(Label.allCases.map(\.rawValue).joined(separator: ", "))",
                        "label is none of \(Label.allCases.map(\.rawValue).joined(separator: ", "))"))
            }
            self.line = line.number
            self.label = label
            first = try Self.contact("first", of: line)
            second = try Self.contact("second", of: line)
            guard first.requestID != second.requestID else {
                throw .init(
                    message: Speech.say(
                        "first et second ont le même service_request_id",
                        "first and second have the same service_request_id"))
            }
        }

        private static func contact(
            _ key: String, of line: LabelledFile.Line
        ) throws(LabelledFile.Fault) -> RequestCreated {
            guard let member = line.members[key], let body = member.bytes else {
                throw .init(message: Speech.say("\(key) manque", "\(key) is missing"))
            }
            let delivery = InboundMessage(contentType: "application/json", routingKey: "request.created", body: body)
            switch MessageDecoder().decode(delivery).result {
            case .message(.requestCreated(let message)): return message
            case .message: throw .init(message: Speech.say("\(key) n’est pas un appel", "\(key) is no contact"))
            case .refused(let refusal, _):
                throw .init(message: "\(key): \(refusal.code.rawValue): \(refusal.detail)")
            }
        }
    }

    private let policy: Policy

    /// By `policy`, whatever the date from which it holds: what is judged here is no history.
    init(policy: Policy) {
        var policy = policy
        policy.followUp.inForceSince = nil
        self.policy = policy
    }

    /// The figures over `examples`, with the misses if they are wanted.
    func evaluate(
        _ examples: [Example], listingErrors: Bool, telling progress: ProgressLine? = nil
    ) -> Evaluation {
        var confusion = Confusion<String, String>()
        var misses: [Evaluation.Miss] = []
        for example in examples {
            progress?.advance()
            let filed = FiledPair(example, policy: policy)
            confusion.add(example.label.rawValue, filed.outcome.rawValue)
            guard listingErrors, filed.outcome != example.label else { continue }
            misses.append(
                .init(
                    line: example.line, label: example.label.rawValue, decided: filed.outcome.rawValue,
                    confidence: filed.likelihood, reasons: filed.reasons))
        }
        let labels = Label.allCases.map(\.rawValue)
        return Evaluation(confusion, labels: labels, outcomes: labels, errors: listingErrors ? misses : nil) { label in
            let right = confusion[label, label]
            return Score(
                right: right, held: confusion.count(of: label), recognised: right,
                support: confusion.support(of: label))
        }
    }
}

/// A pair as the rules filed it.
private struct FiledPair {
    let outcome: RepeatEvaluation.Label
    /// That the two are the same citizen's same matter, 0 to 1.
    let likelihood: Double
    let reasons: [ReasonCode]

    init(_ example: RepeatEvaluation.Example, policy: Policy) {
        var book = Casebook()
        // As published, the earlier registration first; each is decided when it comes.
        for message in [example.first, example.second].sorted(by: { $0.registeredAt < $1.registeredAt }) {
            let envelope = Envelope(source: "evaluate", id: message.requestID.text, type: "request.created", digest: [])
            let context = Context(policy: policy, now: message.registeredAt, fingerprint: Self.fingerprint)
            book.apply(decide(.message(.requestCreated(message), envelope), in: book, context: context).changes)
        }
        guard let first = book.contacts[example.first.requestID], let second = book.contacts[example.second.requestID]
        else {
            (outcome, likelihood, reasons) = (.notRepeat, 0, [])
            return
        }
        let match = Casework.likelihood(of: first, and: second)
        likelihood = match.overall
        reasons = match.reasons + second.judgement.reasons.filter { $0.rawValue.hasPrefix("remark_") }
        outcome = Self.outcome(of: second, after: first, in: book)
    }

    private static func outcome(
        of second: Contact, after first: Contact, in book: Casebook
    ) -> RepeatEvaluation.Label {
        let reviews = second.caseID.flatMap { book.cases[$0] }?.reviews ?? []
        let isAsked = reviews.contains {
            $0.isOpen && $0.question == .repeat && [first.requestID, second.requestID].contains($0.requestID)
        }
        if isAsked { return .review }
        let isTogether = second.caseID != nil && second.caseID == first.caseID
        return isTogether && second.standing == .complaint ? .repeatContact : .notRepeat
    }

    /// Nothing leaves this process, so the hash needs no key.
    @Sendable private static func fingerprint(_ identifier: Identifier) -> IdentityToken {
        var halves: [UInt64] = [0, 0]
        for (index, byte) in SHA256.hash(data: Array(identifier.normalized.utf8)).prefix(16).enumerated() {
            halves[index / 8] = halves[index / 8] << 8 | UInt64(byte)
        }
        return IdentityToken(kind: identifier.kind, high: halves[0], low: halves[1])
    }
}
