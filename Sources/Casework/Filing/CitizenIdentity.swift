// Who the citizen is and where the matter lies, as far as a contact tells.

extension Draft {
    /// Adds what the citizen can be known by; former identifiers stay (`service.md`: "old identifiers stay known when they change").
    ///
    /// An anonymous contact is known by nothing.
    func identify(_ contact: inout Contact) {
        guard !contact.flags.contains(.anonymous) else {
            contact.identity = []
            return
        }
        if let details = contact.details { contact.identity.formUnion(context.tokens(of: details).own) }
    }

    /// Finds the district of the place of the matter, else of the citizen's home, as of the registration.
    func locate(_ contact: inout Contact) {
        guard let details = contact.details else { return }
        contact.district = context.districtOfMatter(details, at: contact.registeredAt)
        if contact.district == nil {
            contact.flags.insert(.districtUnknown)
        } else {
            contact.flags.remove(.districtUnknown)
        }
    }

    /// Lets the case follow the district of its first contact that has one; a move is told under both districts.
    mutating func followDistrict(of caseID: CaseID) {
        guard var caseFile = caseFile(caseID) else { return }
        let onFile = contacts(of: caseID)
        let leading =
            onFile.first { $0.standing == .complaint && $0.district != nil } ?? onFile.first { $0.district != nil }
        let former = caseFile.district
        guard !onFile.isEmpty, leading?.district != former else { return }
        caseFile.district = leading?.district
        save(caseFile)
        note("case_moved", caseID, ["from": .text(former ?? "unknown"), "to": .text(leading?.district ?? "unknown")])
        let content = EventContent.caseMoved(from: former, to: leading?.district)
        for district in [former, leading?.district] {
            emit(
                content, about: caseID, requests: onFile.map(\.requestID),
                routingDistrict: district ?? District.unknownSlug)
        }
    }
}
