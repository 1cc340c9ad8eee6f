import CaseStore
import Casework

/// Messages like a city's, the same in every run.
struct Workload {
    private var generator = Sequence(state: 42)
    private var number = 0
    /// How many citizens the messages come from.
    let citizens: UInt64
    private let body = [UInt8](repeating: UInt8(ascii: "x"), count: 900)
    private let text = String(repeating: "Le nid-de-poule est toujours là. ", count: 8)

    init(citizens: Int) { self.citizens = UInt64(max(citizens, 1)) }

    /// Numbers that look random (SplitMix64).
    private struct Sequence: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// Takes in one batch of `size` messages, as the daemon does.
    mutating func batch(of size: Int, in store: SQLiteCaseStore, cost: inout StepCost) throws {
        var contacts = (0..<size).map { _ in contact() }
        let receipts = contacts.map { _ in receipt() }
        var needs = CasebookNeeds()
        for contact in contacts {
            needs.requestIDs.insert(contact.requestID)
            needs.identity.formUnion(contact.identity)
        }
        _ = try cost.measure(\.received) { try store.received(receipts.map(\.key)) }
        let book = try cost.measure(\.load) { try store.load(needs) }
        var batch = BatchCommit()
        batch.receipts = receipts
        var caseNumber = book.nextCaseNumber
        for index in contacts.indices {
            if index.isMultiple(of: 30) {
                let caseFile = open(&contacts[index], number: caseNumber)
                batch.changes.cases[caseFile.id] = caseFile
                caseNumber += 1
            }
            batch.changes.contacts[contacts[index].requestID] = contacts[index]
            batch.journal += rows(of: contacts[index])
        }
        _ = try cost.measure(\.commit) { try store.commit(batch) }
    }

    private mutating func contact() -> Contact {
        number += 1
        let at = Instant(seconds: 1_772_452_800 + Int64(number))
        var contact = Contact(
            requestID: RequestID("2026-\(1_000_000 + number)"), registeredAt: at, claimedRegistration: at,
            receivedAt: at,
            judgement: Judgement(
                kind: .serviceRequest, treatedAs: .serviceRequest, confidence: 0.91, priority: 10,
                reasons: ["recorded_service_request", "category_repair"].map(ReasonCode.init(rawValue:)),
                needsReview: false,
                rulesVersion: "2026.1"))
        contact.serviceCode = "VOI-12"
        contact.serviceName = "Nids-de-poule"
        contact.channel = .web
        contact.language = "fr"
        contact.district = "pointe-du-lac"
        let citizen = UInt64.random(in: 0..<citizens, using: &generator)
        for kind in [IdentifierKind.phone, .email, .name] {
            var hash = Sequence(state: citizen &* 4 &+ UInt64(kind.rawValue.utf8.count))
            contact.identity.insert(IdentityToken(kind: kind, high: hash.next(), low: hash.next()))
        }
        contact.statedAt = Dictionary(
            uniqueKeysWithValues: ["description", "phone", "email", "status", "nature", "channel"].map { ($0, at) })
        var details = ContactDetails()
        details.description = text
        details.address = "1325, place de l’Hôtel-de-Ville"
        details.firstName = "Prénom"
        details.lastName = "Nom"
        details.phone = "819 374-2002"
        details.email = "quelqu.un@example.org"
        contact.details = details
        return contact
    }

    private mutating func receipt() -> Receipt {
        let key = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return Receipt(
            key: MessageKey(bytes: key), digest: key + key, outcome: .applied,
            receivedAt: Instant(seconds: 1_772_452_800 + Int64(number)))
    }

    private func open(_ contact: inout Contact, number: Int64) -> Case {
        var caseFile = Case(id: CaseID(number: number), openedAt: contact.receivedAt, district: contact.district)
        contact.caseID = caseFile.id
        contact.standing = .complaint
        caseFile.contacts = [contact.requestID]
        caseFile.obligations = [
            FollowUpObligation(
                requestID: contact.requestID, countsFrom: contact.registeredAt, dueAt: contact.registeredAt + .hours(24)
            )
        ]
        caseFile.wakeAt = contact.registeredAt + .hours(18)
        return caseFile
    }

    private func rows(of contact: Contact) -> [JournalRow] {
        let id = "0123456789abcdef-\(contact.requestID.text)-1"
        let event = EncodedEvent(
            id: id, type: "vip311.request.triaged", routingKey: "request.triaged.service_request", body: body)
        return [
            JournalRow(
                at: contact.receivedAt, code: "contact_filed", caseID: contact.caseID, requestID: contact.requestID,
                facts: Array(#"{"kind":"service_request","revision":1}"#.utf8)),
            JournalRow(
                at: contact.receivedAt, code: event.type, caseID: contact.caseID, requestID: contact.requestID,
                publication: event),
        ]
    }
}
