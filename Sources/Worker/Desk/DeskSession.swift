internal import AMQP
internal import CaseStore
internal import Casework
internal import Contract

/// One batch at the desk: what has been decided so far, none of it on the disk yet.
struct DeskSession {
    /// What the store knew of the batch's messages.
    var known: [MessageKey: Receipt] = [:]
    private(set) var settlement = Settlement()
    private(set) var batch: BatchCommit
    /// The batch's events, with the index of their rows in its journal.
    private(set) var events: [(row: Int, event: EncodedEvent)] = []
    /// The messages that gave rise to the events, one for each; `nil` for an instant.
    private(set) var causes: [MessageKey?] = []
    private var cause: MessageKey?
    private var book: Casebook
    private let context: Context
    private let encoder: EventEncoder
    private var served: Set<Wake> = []

    init(book: Casebook, context: Context, encoder: EventEncoder, expecting inputs: Int = 1) {
        self.book = book
        batch = BatchCommit(expecting: inputs)
        self.context = context
        self.encoder = encoder
    }

    /// Decides one arrival, or recognises it as known.
    mutating func take(_ arrival: Arrival) {
        guard let decoded = arrival.decoded, let key = arrival.key else { return }
        cause = key
        if case .refused(let refusal, _) = decoded.result {
            if let salvage = arrival.input { decideAndKeep(salvage) }
            return refuse(arrival, refusal)
        }
        if let receipt = known[key], receipt.outcome != .refused { return takeKnown(arrival, decoded, receipt) }
        guard let input = arrival.input else { return }
        let decision = decideAndKeep(input)
        if case .refused(let refusal) = decision.outcome { return refuse(arrival, refusal, as: decision.entries.first) }
        let outcome = decision.outcome.receipt
        file(Receipt(key: key, digest: decoded.envelope.digest, outcome: outcome, receivedAt: context.now))
        settlement.tally.count(decision.outcome)
        settlement.acknowledged.append(arrival.ticket)
    }

    /// Takes note of a message that was taken in before: delivered again, or another one under its id.
    private mutating func takeKnown(_ arrival: Arrival, _ decoded: Decoded, _ receipt: Receipt) {
        guard receipt.digest == decoded.envelope.digest || decoded.isOneByItsID else {
            return refuse(arrival, Refusal(.idReused, "the same source and id came before with another body"))
        }
        settlement.tally.duplicates += 1
        settlement.acknowledged.append(arrival.ticket)
    }

    /// Decides what falls due at `wake`.
    mutating func serve(_ wake: Wake) {
        served.insert(wake)
        cause = nil
        decideAndKeep(wake.input)
        settlement.tally.deadlines += 1
    }

    /// Sets `arrival` aside, and keeps that on record: with what the rules say of it, where it was they who refused it.
    mutating func refuse(_ arrival: Arrival, _ refusal: Refusal, as entry: AuditEntry? = nil) {
        var facts = entry?.facts ?? [:]
        facts["reason"] = .text(refusal.code.rawValue)
        if let size = arrival.delivery.oversized {
            facts["bytes"] = .number(Int64(size))
        } else {
            facts["dead_id"] = .text(MessageFingerprint.ofBody(arrival.delivery.body).hexadecimal)
        }
        if let envelope = arrival.decoded?.envelope, let key = arrival.key {
            facts["message"] = .text(key.hexadecimal)
            let known = known[key]
            if known == nil || known?.outcome == .refused {
                file(Receipt(key: key, digest: envelope.digest, outcome: .refused, receivedAt: context.now))
            }
        }
        note(AuditEntry("message_refused", caseID: entry?.caseID, requestID: entry?.requestID, facts: facts))
        settlement.tally.count(refusal)
        settlement.setAside.append((arrival, refusal))
    }

    private mutating func file(_ receipt: Receipt) {
        known[receipt.key] = receipt
        batch.receipts.append(receipt)
    }

    @discardableResult
    private mutating func decideAndKeep(_ input: Input) -> Decision {
        let decision = decide(input, in: book, context: context)
        if case .refused = decision.outcome { return decision }
        book.apply(decision.changes)
        batch.changes.merge(decision.changes)
        for entry in decision.entries { note(entry) }
        for event in decision.events { tell(event) }
        return decision
    }

    /// Keeps on record that `input` is decided on a part of what is on file about it.
    mutating func noteReadInPart(_ input: Input) {
        settlement.readInPart.append(input)
        switch input {
        case .message(let message, _): note(AuditEntry("record_read_in_part", requestID: message.requestID))
        case .caseDue(let caseID): note(AuditEntry("record_read_in_part", caseID: caseID))
        case .digestDue: note(AuditEntry("record_read_in_part"))
        }
    }

    /// Writes down that the policy called `digest` decides what comes after.
    mutating func notePolicy(_ digest: String) {
        note(AuditEntry("policy_followed", facts: ["policy": .text(digest)]))
    }

    private mutating func note(_ entry: AuditEntry) {
        batch.journal.append(
            JournalRow(
                at: context.now, code: entry.code, caseID: entry.caseID, requestID: entry.requestID,
                facts: entry.facts.isEmpty ? nil : AuditFacts.encode(entry.facts)))
    }

    private mutating func tell(_ event: Event) {
        let encoded = encoder.encode(event)
        events.append((batch.journal.count, encoded))
        causes.append(cause)
        settlement.tally.count(event)
        batch.journal.append(
            JournalRow(
                at: context.now, code: encoded.type, caseID: event.subject.caseID, requestID: event.requestIDs.first,
                publication: encoded))
    }

    /// Deliveries and due instants settled so far.
    var inputs: Int { settlement.acknowledged.count + settlement.setAside.count + settlement.tally.deadlines }

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
}
