import CaseStore
import Casework
import Configuration
import Contract
import TestKit

/// A record as the daemon leaves it: decided by the real rules, without a broker.
struct DecidedRecord {
    /// What happens to it.
    enum Step {
        case request(String, at: Int64, String, phone: String)
        case kind(String, Kind, by: String, at: Int64)
        case order(String, CitizenOrder.Right, at: Int64)
    }

    private(set) var batch = BatchCommit()
    private var book = Casebook()
    private let encoder = EventEncoder(epoch: "0123456789abcdef")

    mutating func take(_ step: Step) {
        switch step {
        case .request(let id, let seconds, let text, let phone):
            let at = RecordSamples.instant(seconds)
            var fields = RequestFields()
            fields.description = .value(text)
            fields.phone = .value(phone)
            fields.firstName = .value("Zoé")
            fields.lastName = .value("Bélanger")
            fields.address = .value("1325, rue Royale")
            fields.serviceName = .value("Collecte des ordures")
            fields.channel = .value(.phone)
            take(.requestCreated(RequestCreated(requestID: RequestID(id), registeredAt: at, fields: fields)), id, at)
        case .kind(let id, let kind, let person, let seconds):
            let at = RecordSamples.instant(seconds)
            let correction = Correction(by: person, at: at, reason: "Motif consigné")
            take(
                .triageCorrected(TriageCorrected(requestID: RequestID(id), kind: kind, correction: correction)), id, at)
        case .order(let id, let right, let seconds): takeOrder(id, right, RecordSamples.instant(seconds))
        }
    }

    private mutating func takeOrder(_ id: String, _ right: CitizenOrder.Right, _ at: Instant) {
        let order = CitizenOrder(
            requestID: RequestID(id), right: right, basis: "Fondement consigné", orderedBy: "Denise Hould",
            orderedAt: at)
        take(.citizenOrder(order), id, at)
    }

    private mutating func take(_ message: Message, _ id: String, _ at: Instant) {
        let context = Context(policy: .default, now: at, fingerprint: Self.token)
        let envelope = Envelope(source: "/city311", id: "\(id)-\(at.milliseconds)", type: "test", digest: [])
        let decision = decide(.message(message, envelope), in: book, context: context)
        book.apply(decision.changes)
        batch.changes.merge(decision.changes)
        for entry in decision.entries {
            batch.journal.append(
                JournalRow(
                    at: at, code: entry.code, caseID: entry.caseID, requestID: entry.requestID,
                    facts: entry.facts.isEmpty ? nil : AuditFacts.encode(entry.facts)))
        }
        for event in decision.events {
            let encoded = encoder.encode(event)
            var caseID: CaseID?
            if case .caseFile(let id) = event.subject { caseID = id }
            batch.journal.append(
                JournalRow(
                    at: at, code: encoded.type, caseID: caseID, requestID: event.requestIDs.first, publication: encoded)
            )
        }
    }

    @Sendable
    private static func token(of identifier: Identifier) -> IdentityToken {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in identifier.normalized.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return IdentityToken(kind: identifier.kind, high: hash, low: ~hash)
    }
}
