/// Lists for levels that want one notice per period (`service.md`, "Warnings and escalation").
extension Draft {
    /// At most this many entries go into one event; the rest go into further events of the same moment.
    static let digestBound = 500

    /// Puts something late on the list of the addressee of `rung`, and sets when that list goes out.
    mutating func list(_ subject: DigestItem.Subject, of caseID: CaseID, on rung: Ladder.Rung, dueAt: Instant) {
        guard let period = rung.digest else { return }
        let item = DigestItem(
            level: rung.level, addressee: rung.addressee, caseID: caseID, subject: subject, rung: rung.name,
            dueAt: dueAt, district: caseFile(caseID)?.district)
        var list = digest(of: rung.addressee) ?? DigestList(addressee: rung.addressee)
        guard !list.items.contains(item) else { return }
        list.items.append(item)
        let next = max(list.lastSentAt.map { $0 + period } ?? now, now)
        list.sendAt = list.sendAt.map { min($0, next) } ?? next
        var change = Changes()
        change.digests[list.addressee] = list
        change.digestItemsAdded = [item]
        record(change)
    }

    /// Sends the list of `addressee`, leaving out what is no longer true. Nothing to tell: nothing is sent.
    mutating func sendDigest(to addressee: String) {
        guard var list = digest(of: addressee), let sendAt = list.sendAt, sendAt <= now else { return }
        let items = list.items.sorted { ($0.dueAt, $0.caseID, $0.rung) < ($1.dueAt, $1.caseID, $1.rung) }
        // What moved to another case is told as that case's; listed there too meanwhile, it is told once.
        var listed: Set<DigestItem> = []
        let late = items.filter(isStillLate).map(today).filter { listed.insert($0).inserted }
        list.items = []
        list.sendAt = nil
        if !late.isEmpty { list.lastSentAt = now }
        var change = Changes()
        change.digests[addressee] = list
        change.digestItemsRemoved = items
        record(change)
        for level in Set(late.map(\.level)).sorted() {
            let ofLevel = late.filter { $0.level == level }
            for start in stride(from: 0, to: ofLevel.count, by: Self.digestBound) {
                let part = Array(ofLevel[start..<min(start + Self.digestBound, ofLevel.count)])
                guard let list = digest(of: addressee) else { return }
                emit(Digest(level: level, addressee: addressee, items: part), from: list)
            }
            note(listing(ofLevel, at: level))
        }
        for item in late { markTold(addressee, of: item) }
    }

    /// How much a level was told of by a list.
    private func listing(_ items: [DigestItem], at level: Int) -> AuditEntry {
        let meetings = items.count { if case .meeting = $0.subject { true } else { false } }
        return AuditEntry(
            "digest_sent",
            facts: [
                "level": .number(Int64(level)), "meetings": .number(Int64(meetings)),
                "follow_ups": .number(Int64(items.count - meetings)),
            ])
    }

    /// Whether what `item` tells of is late still. What is not in the book cannot be checked, and is told.
    private func isStillLate(_ item: DigestItem) -> Bool {
        guard let caseFile = caseFile(owner(of: item)) else { return true }
        switch item.subject {
        case .followUp(let requestID):
            return caseFile.obligation(requestID)?.isOpen ?? false
        case .meeting(let id, let lateness):
            guard let meeting = caseFile.meeting(id) else { return false }
            return policy.meeting.climbs(of: meeting).contains { reason, climb in
                reason == lateness && climb.deadline == item.dueAt && climb.missedAt.map { $0 <= now } ?? false
            }
        }
    }

    /// `item` as it stands today: the case that owes it, and that case's district.
    private func today(_ item: DigestItem) -> DigestItem {
        let caseID = owner(of: item)
        return DigestItem(
            level: item.level, addressee: item.addressee, caseID: caseID, subject: item.subject, rung: item.rung,
            dueAt: item.dueAt, district: caseFile(caseID)?.district ?? item.district)
    }

    /// The case that owes today what `item` tells of.
    private func owner(of item: DigestItem) -> CaseID {
        guard case .followUp(let requestID) = item.subject, let caseID = contact(requestID)?.caseID else {
            return caseToday(item.caseID)
        }
        return caseID
    }

    private mutating func markTold(_ addressee: String, of item: DigestItem) {
        let caseID = owner(of: item)
        switch item.subject {
        case .followUp(let requestID): update(caseID) { $0.change(requestID) { $0.told.insert(addressee) } }
        case .meeting(let id, _): change(id, in: caseID) { $0.told.insert(addressee) }
        }
    }
}
