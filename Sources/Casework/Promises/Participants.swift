/// The three parties of a meeting (`service.md`, "The mandatory meeting").
extension Draft {
    /// The parties of the meeting `id`, asked for by `requestID`, as they are on `day`.
    ///
    /// `replaced` are the roles whose first choice is known to be the complainant or the subject, from when the contact's
    /// details were at hand.
    func participants(
        of id: MeetingID, for requestID: RequestID, in caseID: CaseID, on day: CivilDate,
        replaced: Set<MeetingRole> = []
    ) -> [Participant] {
        let asking = contact(requestID)
        let filed = contacts(of: caseID)
        let details = filed.compactMap(\.details)
        // With some of the details out of sight, a conflict once seen still stands.
        let known = details.count == filed.count ? [] : replaced
        let citizen = Participant(
            role: .citizen, name: nil, address: nil, reference: "\(id)-C", substitutes: nil)

        let district = caseFile(caseID)?.district ?? asking?.district
        let seat = district.flatMap { policy.directory.councillorSeat(of: $0, on: day) }
        let serviceCode = asking?.serviceCode ?? filed.lazy.compactMap(\.serviceCode).first
        let official = policy.directory.officialSeat(for: serviceCode)
        return [
            citizen,
            seat.map { fill($0, as: .councillor, details: details, isReplaced: known.contains(.councillor)) }
                ?? fallback(as: .councillor, .unknownDistrict),
            official.map { fill($0, as: .official, details: details, isReplaced: known.contains(.official)) }
                ?? fallback(as: .official, nil),
        ]
    }

    /// Who takes `seat`: the holder, unless it is vacant or the holder is the complainant or the subject.
    private func fill(_ seat: Seat, as role: MeetingRole, details: [ContactDetails], isReplaced: Bool) -> Participant {
        let mayCome = { (office: Office) in !details.contains { $0.concerns(office) } }
        if let holder = seat.holder, !isReplaced, mayCome(holder) { return Participant(role, holder, nil) }
        let reason: SubstitutionReason = seat.holder == nil ? .vacantSeat : .conflict
        guard let substitute = seat.substitute, mayCome(substitute) else { return fallback(as: role, reason) }
        return Participant(role, substitute, reason)
    }

    private func fallback(as role: MeetingRole, _ reason: SubstitutionReason?) -> Participant {
        Participant(role, policy.directory.fallback, reason)
    }

    /// Looks again who sits at the open meeting `id`: the councillor in office on its day, else today's; tells if that changed.
    ///
    /// Once its date has passed, who sat there is a fact; only a date that is `new` is looked up then.
    mutating func reassign(_ id: MeetingID, in caseID: CaseID, new: Bool = false) {
        guard let meeting = caseFile(caseID)?.meeting(id), meeting.state.isOpen else { return }
        guard let asking = meeting.contacts.first(where: { contact($0) != nil }) else { return }
        let date = meeting.scheduledFor
        if let date, date < now, !new { return }
        let day = date.map { policy.calendar.localTime.day(of: $0) } ?? today
        let replaced = Set(meeting.participants.filter { $0.substitutes == .conflict }.map(\.role))
        let after = participants(of: id, for: asking, in: caseID, on: day, replaced: replaced)
        guard after != meeting.participants else { return }
        change(id, in: caseID) { $0.participants = after }
        tell(of: id, in: caseID) { .meetingReassigned($0, before: meeting.participants, after: after) }
    }
}

extension Participant {
    fileprivate init(_ role: MeetingRole, _ office: Office, _ reason: SubstitutionReason?) {
        self.init(role: role, name: office.name, address: office.address, reference: nil, substitutes: reason)
    }
}

extension ContactDetails {
    /// Whether `office` is the citizen who complains, or is named in the text.
    ///
    /// A name counts from two words on: a single one is too common to tell anybody apart.
    func concerns(_ office: Office) -> Bool {
        if let address = office.address, let email, FoldedText(address) == FoldedText(email) { return true }
        let name = FoldedText(office.name)
        guard name.words.count > 1 else { return false }
        let citizen = FoldedText([firstName, lastName].compactMap(\.self).joined(separator: " "))
        if citizen.words.count > 1, Set(citizen.strings).isSubset(of: name.strings) { return true }
        return description.map { FoldedText($0).contains(name) } ?? false
    }
}
