internal import AMQP
internal import CaseStore
internal import Casework
internal import Contract

/// One batch at the desk: what has been decided so far, none of it on the disk yet.
struct DeskSession {
    /// What the store knew of the batch's messages.
    var known: [MessageKey: Receipt] = [:]
    private(set) var settlement = Settlement()
    private(set) var batch = BatchCommit()
    private var book: Casebook
    private let context: Context
    private var outputs: [Output] = []
    private var served: Set<Wake> = []

    /// What goes to the journal, in the order in which it was decided.
    private enum Output {
        case event(Event)
        case entry(AuditEntry)
    }

    init(book: Casebook, context: Context) {
        self.book = book
        self.context = context
    }

    /// Decides one arrival, or recognises it as known.
    mutating func take(_ arrival: Arrival) {
        guard let decoded = arrival.decoded else { return }
        switch decoded.result {
        case .refused(let refusal, let salvage):
            if let salvage {
                // The clock of a request runs even when the message about it cannot be taken.
                _ = decideAndKeep(.message(.unreadableRequest(salvage), decoded.envelope))
            }
            refuse(arrival, refusal)
        case .message(let message):
            take(arrival, message, decoded.envelope)
        }
    }

    private mutating func take(_ arrival: Arrival, _ message: Message, _ envelope: Envelope) {
        if let receipt = known[envelope.key], receipt.outcome != .refused {
            guard receipt.digest == envelope.digest || message.isOneByItsID else {
                return refuse(arrival, Refusal(.idReused, "the same source and id came before with another body"))
            }
            settlement.tally.duplicates += 1
            settlement.acknowledged.append(arrival.ticket)
            return
        }
        let outcome = decideAndKeep(.message(message, envelope))
        if case .refused(let refusal) = outcome { return refuse(arrival, refusal) }
        file(Receipt(key: envelope.key, digest: envelope.digest, outcome: outcome.receipt, receivedAt: context.now))
        settlement.tally.count(outcome)
        settlement.acknowledged.append(arrival.ticket)
    }

    /// Decides what falls due at `wake`.
    mutating func serve(_ wake: Wake) {
        served.insert(wake)
        _ = decideAndKeep(wake.input)
        settlement.tally.deadlines += 1
    }

    /// Sets `arrival` aside, and keeps that on record.
    mutating func refuse(_ arrival: Arrival, _ refusal: Refusal) {
        var facts: [String: AuditEntry.Fact] = ["reason": .text(refusal.code.rawValue)]
        facts["dead_id"] = .text(MessageFingerprint.ofBody(arrival.delivery.body).hexadecimal)
        if let envelope = arrival.decoded?.envelope {
            facts["message"] = .text(envelope.key.hexadecimal)
            let known = known[envelope.key]
            if known == nil || known?.outcome == .refused {
                file(
                    Receipt(
                        key: envelope.key, digest: envelope.digest, outcome: .refused, receivedAt: context.now))
            }
        }
        outputs.append(.entry(AuditEntry("message_refused", facts: facts)))
        settlement.tally.refused += 1
        settlement.setAside.append((arrival, refusal))
    }

    private mutating func file(_ receipt: Receipt) {
        known[receipt.key] = receipt
        batch.receipts.append(receipt)
    }

    private mutating func decideAndKeep(_ input: Input) -> Decision.Outcome {
        let decision = decide(input, in: book, context: context)
        if case .refused = decision.outcome { return decision.outcome }
        book.apply(decision.changes)
        batch.changes.merge(decision.changes)
        outputs += decision.entries.map(Output.entry) + decision.events.map(Output.event)
        return decision.outcome
    }

    /// The deadlines that this batch set, moved or ended.
    ///
    /// A deadline that was served and would be due again at once waits a while: a fault of ours must not spin.
    var wakes: [(wake: Wake, at: Instant?)] {
        var wakes: [(wake: Wake, at: Instant?)] = []
        for caseFile in batch.changes.cases.values { wakes.append((.caseFile(caseFile.id), caseFile.wakeAt)) }
        for list in batch.changes.digests.values { wakes.append((.digest(addressee: list.addressee), list.sendAt)) }
        let changed = Set(wakes.map(\.wake))
        for wake in served.subtracting(changed) { wakes.append((wake, storedInstant(of: wake))) }
        return wakes.map { entry in
            guard served.contains(entry.wake), let at = entry.at, at <= context.now else { return entry }
            return (entry.wake, context.now + CaseDesk.pauseAfterFailure)
        }
    }

    private func storedInstant(of wake: Wake) -> Instant? {
        switch wake {
        case .caseFile(let id): book.cases[id]?.wakeAt
        case .digest(let addressee): book.digests[addressee]?.sendAt
        }
    }

    /// Adds the journal's rows to `batch`; returns the events with the index of their rows.
    func journal(into batch: inout BatchCommit, encodedBy encoder: EventEncoder) -> [(row: Int, event: EncodedEvent)] {
        var events: [(row: Int, event: EncodedEvent)] = []
        for output in outputs {
            switch output {
            case .event(let event):
                let encoded = encoder.encode(event)
                events.append((batch.journal.count, encoded))
                batch.journal.append(
                    JournalRow(
                        at: context.now, code: encoded.type, caseID: event.subject.caseID,
                        requestID: event.requestIDs.first, publication: encoded))
            case .entry(let entry):
                batch.journal.append(
                    JournalRow(
                        at: context.now, code: entry.code, caseID: entry.caseID, requestID: entry.requestID,
                        facts: entry.facts.isEmpty ? nil : AuditFacts.encode(entry.facts)))
            }
        }
        return events
    }
}
