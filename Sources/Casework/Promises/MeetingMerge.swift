extension Draft {
    /// Brings the meetings of a case that was linked into another: the older open one stays, the younger is withdrawn, superseded.
    ///
    /// What was held, declined or withdrawn comes along as it is. To be followed by ``keepPromises(of:correctedBy:)`` for both cases.
    mutating func mergeMeetings(from: CaseID, into: CaseID) {
        guard from != into, caseFile(into) != nil, let moved = caseFile(from)?.meetings, !moved.isEmpty else { return }
        update(from) { $0.meetings = [] }
        update(into) { $0.meetings += moved }
        let open = (caseFile(into)?.meetings ?? []).filter(\.state.isOpen).sorted(by: Meeting.olderFirst)
        guard let oldest = open.first else { return }
        for younger in open.dropFirst() {
            withdraw(younger.id, in: into, reason: .superseded, supersededBy: oldest.id)
            change(oldest.id, in: into) { meeting in
                meeting.contacts += younger.contacts.filter { !meeting.contacts.contains($0) }
            }
        }
    }
}

extension Meeting {
    /// Order by request, then by id.
    static func olderFirst(_ left: Meeting, _ right: Meeting) -> Bool {
        (left.requestedAt, left.id.caseID, left.id.ordinal) < (right.requestedAt, right.id.caseID, right.id.ordinal)
    }
}
