// How contacts stand, on the trail: what published figures are made of (`service.md`, "Accountability").

extension Draft {
    /// This decision's entries, in which each contact that changed or was judged is stated whole once.
    ///
    /// Whatever way the decision took, so that the trail alone says at any of its points what was known of every contact. The
    /// statement goes with the last entry that tells the contact's judgement, where the decision has one; what has
    /// `registered_at` is a statement.
    var entriesWithStatements: [AuditEntry] {
        var stated = entries
        for contact in changes.contacts.values.sorted(by: { $0.requestID < $1.requestID }) {
            let statement = ContactStatement(of: contact)
            let judged = stated.lastIndex { $0.code == "judged" && $0.requestID == contact.requestID }
            let former = formerContact(contact.requestID).map(ContactStatement.init)
            if judged == nil, statement == former { continue }
            let facts = judged.map { stated[$0].facts } ?? [:]
            let entry = AuditEntry(
                judged == nil ? "contact_stated" : "judged", caseID: contact.caseID, requestID: contact.requestID,
                facts: facts.merging(statement.facts) { $1 })
            if let judged { stated[judged] = entry } else { stated.append(entry) }
        }
        return stated
    }
}

/// What is published of a contact, in sums: its place, its kind, and what it can be broken down by.
private struct ContactStatement: Equatable {
    private let registeredAt: Instant
    private let caseID: CaseID?
    private let standing: Standing
    private let kind: Kind
    private let treatedAs: Kind
    private let complaintSince: Instant?
    private let correctedAt: Instant?
    private let matchedAt: Instant?
    private let flags: Set<ContactFlag>
    private let nature: Kind?
    private let status: RequestStatus
    private let district: String?
    private let serviceCode: String?
    private let serviceName: String?
    private let channel: Channel?

    /// The flags that decide whether anything is owed.
    private static let told: Set<ContactFlag> = [.anonymous, .beforeService, .erased]

    init(of contact: Contact) {
        registeredAt = contact.registeredAt
        caseID = contact.caseID
        standing = contact.standing
        kind = contact.judgement.kind
        treatedAs = contact.judgement.treatedAs
        complaintSince = contact.judgement.complaintSince
        correctedAt = contact.judgement.correction?.at
        matchedAt = contact.statedAt[.earlier]
        flags = contact.flags.intersection(Self.told)
        nature = contact.recordedNature
        status = contact.status
        district = contact.district
        serviceCode = contact.serviceCode
        serviceName = contact.serviceName
        channel = contact.channel
    }

    /// The statement; what is not known, or as usual, is left out.
    var facts: [String: AuditEntry.Fact] {
        var facts: [String: AuditEntry.Fact] = [
            "registered_at": .instant(registeredAt), "standing": .text(standing.code), "kind": .text(kind.rawValue),
            "treated_as": .text(treatedAs.rawValue),
        ]
        let texts = [
            ("nature", nature?.rawValue), ("district", district), ("service_code", serviceCode),
            ("service_name", serviceName), ("channel", channel?.rawValue),
        ]
        for (name, text) in texts { if let text { facts[name] = .text(text) } }
        let instants = [
            ("complaint_since", complaintSince), ("corrected_at", correctedAt), ("matched_at", matchedAt),
        ]
        for (name, instant) in instants { if let instant { facts[name] = .instant(instant) } }
        for flag in flags { facts[flag.rawValue] = .flag(true) }
        if status != .open { facts["status"] = .text(status.rawValue) }
        return facts
    }
}
