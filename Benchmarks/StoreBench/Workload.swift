import CaseStore
import Casework

/// Messages like a city's, the same in every run.
struct Workload {
    private var generator = Sequence(state: 42)
    private var number = 0
    /// How many citizens the messages come from.
    private let citizens: UInt64
    /// One message in so many is a complaint with a case of its own.
    private let oneCaseIn: Int
    private let start: Instant
    private var journalRows: Int64 = 0
    private let body = [UInt8](repeating: UInt8(ascii: "x"), count: 900)
    private let text = String(repeating: "Le nid-de-poule est toujours là. ", count: 8)

    init(citizens: Int, oneCaseIn: Int = 30, startingAt start: Instant = Instant(seconds: 1_772_452_800)) {
        self.citizens = UInt64(max(citizens, 1))
        self.oneCaseIn = max(oneCaseIn, 1)
        self.start = start
    }

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
        let contacts = (0..<size).map { _ in contact() }
        let receipts = contacts.map { _ in receipt() }
        var needs = CasebookNeeds()
        for contact in contacts {
            needs.requestIDs.insert(contact.requestID)
            needs.identity.formUnion(contact.identity)
        }
        _ = try cost.measure(\.received) { try store.received(receipts.map(\.key)) }
        let book = try cost.measure(\.load) { try store.load(needs) }
        let batch = commit(of: contacts, receipts, firstCase: book.nextCaseNumber)
        _ = try cost.measure(\.commit) { try store.commit(batch) }
    }

    /// Takes in one batch of `size` messages whose events have all been sent, under the policy with this digest.
    mutating func preload(_ size: Int, in store: SQLiteCaseStore, policyDigest: String) throws {
        let contacts = (0..<size).map { _ in contact() }
        let firstCase = try store.load(CasebookNeeds()).nextCaseNumber
        var batch = commit(of: contacts, contacts.map { _ in receipt() }, firstCase: firstCase)
        journalRows += Int64(batch.journal.count)
        batch.confirmedThrough = journalRows
        batch.policyDigest = policyDigest
        _ = try store.commit(batch)
    }

    private func commit(of contacts: [Contact], _ receipts: [Receipt], firstCase: Int64) -> BatchCommit {
        var batch = BatchCommit()
        batch.receipts = receipts
        var caseNumber = firstCase
        for (index, var contact) in contacts.enumerated() {
            if index.isMultiple(of: oneCaseIn) {
                let caseFile = open(&contact, number: caseNumber)
                batch.changes.cases[caseFile.id] = caseFile
                caseNumber += 1
            }
            batch.changes.contacts[contact.requestID] = contact
            batch.journal += rows(of: contact)
        }
        return batch
    }

    private mutating func contact() -> Contact {
        number += 1
        let at = start + TimeSpan(milliseconds: Int64(number))
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
        for kind in [IdentifierKind.phone, .email, .name, .place] {
            var hash = Sequence(state: citizen &* 8 &+ UInt64(kind.rawValue.utf8.count))
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
            receivedAt: start + TimeSpan(milliseconds: Int64(number)))
    }

    private func open(_ contact: inout Contact, number: Int64) -> Case {
        var caseFile = Case(id: CaseID(number: number), openedAt: contact.receivedAt, district: contact.district)
        contact.caseID = caseFile.id
        contact.standing = .complaint
        contact.judgement.kind = .complaint
        contact.judgement.treatedAs = .complaint
        caseFile.contacts = [contact.requestID]
        caseFile.obligations = [
            FollowUpObligation(
                requestID: contact.requestID, countsFrom: contact.registeredAt, dueAt: contact.registeredAt + .hours(24)
            )
        ]
        caseFile.wakeAt = contact.registeredAt + .hours(18)
        caseFile.lastSequence = 1
        return caseFile
    }

    private func rows(of contact: Contact) -> [JournalRow] {
        let codes = ["request_registered", "judged"]
        let ofCase = contact.caseID == nil ? [] : ["case_opened", "contact_joined", "obligation_owed"]
        let entries = (codes + ofCase).map { code in
            JournalRow(
                at: contact.receivedAt, code: code, caseID: contact.caseID, requestID: contact.requestID,
                facts: Array(#"{"kind":"service_request","revision":1,"standing":"alone","automated":true}"#.utf8))
        }
        let event = EncodedEvent(
            id: "0123456789abcdef-\(contact.requestID.text)-1", type: "vip311.request.triaged",
            routingKey: "request.triaged.service_request", body: body)
        return entries + [
            JournalRow(
                at: contact.receivedAt, code: event.type, caseID: contact.caseID, requestID: contact.requestID,
                publication: event)
        ]
    }
}
