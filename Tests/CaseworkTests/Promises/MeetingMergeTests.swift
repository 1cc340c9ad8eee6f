import Testing

@testable import Casework

/// `service.md`, "The second contact": what becomes of meetings when two cases are linked.
@Suite struct MeetingMergeTests {
    /// A case of two complaint contacts, and so with a meeting requested.
    private func second() -> (CityRecord, CaseID) {
        var city = CityRecord()
        let id = city.file("A", at: .monday - .days(3))
        city.file("B", in: id)
        return (city, id)
    }

    @Test("Linking two cases keeps the older meeting; the younger is withdrawn, superseded")
    func merge() {
        var (city, first) = second()
        city.now = .monday + .days(1)
        let other = city.file("X", at: .monday - .days(1))
        city.file("Y", in: other)
        city.link(other, into: first)
        let open = city.caseFile(first).meetings.filter(\.state.isOpen)
        #expect(open.map(\.id) == [MeetingID(caseID: first, ordinal: 1)])
        #expect(open.first?.contacts.contains(RequestID("Y")) == true)
        let withdrawn = city.told.compactMap(\.withdrawn).first
        #expect(withdrawn?.id == MeetingID(caseID: other, ordinal: 1))
        #expect(withdrawn?.supersededBy == MeetingID(caseID: first, ordinal: 1))
        #expect(city.caseFile(other).wakeAt == nil)
    }

    @Test("An update of a meeting reaches it also after its case was linked into another")
    func updateAfterMerge() {
        var (city, second) = second()
        let other = city.file("X", at: .monday + .hours(1))
        city.link(second, into: other)
        #expect(city.meeting(.scheduled(for: .monday + .days(2)), of: second) == .applied)
        #expect(city.openMeeting(other)?.scheduledFor == .monday + .days(2))
    }
}
