internal import Casework

/// The chronicle laid out for counting: who comes first in each case, and which promises had fallen due.
struct Census {
    let chronicle: Chronicle
    let period: Period
    let cutOff: Instant
    /// All contacts, by registration.
    let contacts: [RecordedContact]
    /// The promises that fell due in the period and before the cut-off, and that no correction had ended by then.
    let due: [DuePromise]
    /// The promises of contacts that a person corrected out of the complaints, due likewise.
    let correctedOut: [DuePromise]
    /// The first complaint contact of each case.
    let firstOfCase: Set<RequestID>

    init(_ chronicle: Chronicle, period: Period, cutOff: Instant) {
        self.chronicle = chronicle
        self.period = period
        self.cutOff = cutOff
        contacts = chronicle.contacts.values.sorted(by: RecordedContact.inOrderOfRegistration)
        firstOfCase = Self.first(of: contacts) { $0.isComplaint }
        let leading = Self.first(of: contacts) { contact in
            contact.isComplaint || DuePromise(of: contact, chronicle.promises[contact.requestID])?.stands ?? false
        }
        let promises = contacts.compactMap { DuePromise(of: $0, chronicle.promises[$0.requestID]) }.filter {
            period.contains($0.dueAt) && $0.dueAt <= cutOff
        }
        due = promises.filter(\.stands).map { promise in
            var promise = promise
            promise.isFirstOfCase = leading.contains(promise.contact.requestID)
            return promise
        }
        correctedOut = promises.filter { $0.contact.departure?.cause == .corrected && !$0.contact.isDouble }
    }

    /// The first contact of each case that `counts`.
    private static func first(
        of contacts: [RecordedContact], where counts: (RecordedContact) -> Bool
    ) -> Set<RequestID> {
        var seen: Set<CaseID> = []
        var first: Set<RequestID> = []
        for contact in contacts where counts(contact) {
            guard let caseID = contact.caseID else {
                first.insert(contact.requestID)
                continue
            }
            if seen.insert(caseID).inserted { first.insert(contact.requestID) }
        }
        return first
    }

    /// The promises of the first complaint contact of each case: what the headline is made of.
    var leading: [DuePromise] { due.filter(\.isFirstOfCase) }

    /// The contacts registered in the period that are no double of another.
    var registered: [RecordedContact] {
        contacts.filter { period.contains($0.registeredAt) && !$0.isDouble }
    }

    /// Those of ``registered`` that are complaints, whatever is owed for them.
    var complaints: [RecordedContact] { registered.filter(\.isComplaint) }

    /// Those of ``complaints`` that are a further contact about their case's matter, by a citizen who is or was known, since the service came
    /// into force. An erasure takes away what was known of the citizen, not that the citizen called again.
    var secondCalls: [RecordedContact] {
        complaints.filter { !$0.isAnonymous && !$0.isBeforeService && !firstOfCase.contains($0.requestID) }
    }

    /// The meetings asked for by a contact of the period, by id.
    var meetings: [RecordedMeeting] {
        chronicle.meetings.values.filter { period.contains($0.countsFrom) }.sorted { $0.id < $1.id }
    }
}

/// A promised follow-up, judged by the formula: due 24 hours after what it counts from.
struct DuePromise: Equatable {
    /// How it went.
    enum Outcome: String, CaseIterable {
        /// A person reached the citizen within 24 hours.
        case onTime = "on_time"
        /// Later than that.
        case late = "late_reached"
        /// Not yet, at the cut-off.
        case open = "late_open"
        /// Not, and what came after it fell due (a correction, an erasure) ended it.
        case ended = "late_ended"
    }

    let contact: RecordedContact
    let promise: RecordedPromise
    let dueAt: Instant
    /// Whether its contact is the first complaint contact of its case.
    var isFirstOfCase = false

    /// The promise made to `contact`, if one was.
    init?(of contact: RecordedContact, _ promise: RecordedPromise?) {
        guard let promise else { return nil }
        self.contact = contact
        self.promise = promise
        dueAt = promise.countsFrom + Formula.promise
    }

    /// Whether it was owed when it fell due. What ends it later erases nothing (`service.md`: "a breach, once it happened, is never
    /// erased"); what ended it before leaves nothing to keep. A double is the other contact's promise, whenever it turned out to be one.
    var stands: Bool {
        if contact.isOwed { return true }
        guard let departure = contact.departure, !contact.isDouble else { return false }
        return departure.at >= dueAt
    }

    var outcome: Outcome {
        if let kept = promise.kept { return kept.at <= dueAt ? .onTime : .late }
        return contact.isOwed ? .open : .ended
    }

    /// From what it counts from to the first follow-up; `nil` where nobody has been reached.
    var wait: TimeSpan? { promise.kept.map { $0.at.since(promise.countsFrom) } }

    /// Kept in time, and written down after it was due.
    var isRecordedLate: Bool { outcome == .onTime && promise.kept.map { $0.recordedAt > dueAt } ?? false }
}
