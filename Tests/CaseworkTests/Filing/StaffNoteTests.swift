import Testing

@testable import Casework

@Suite("What people of the city write")
struct StaffNoteTests {
    private func notes(_ id: RequestID, in desk: FilingDesk) -> [String] {
        (desk.contact(id)?.details?.notes ?? []).map { "\($0.occasion.rawValue) \($0.by): \($0.text)" }
    }

    @Test("A person's decision stands with author and reason, an older one is kept too, and the same one once")
    func corrections() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5), at: monday + 5)
        for _ in 1...2 { desk.take(Said.kind("A", .complaint, at: monday + 6), at: monday + 6) }
        desk.take(Said.kind("A", .comment, at: monday + 4, by: "L. Cyr"), at: monday + 7)
        desk.take(Said.repeats("B", nil, at: monday + 8), at: monday + 8)
        #expect(
            notes("A", in: desk) == [
                "triage_corrected M. Roy: lu le dossier", "triage_corrected L. Cyr: lu le dossier",
            ])
        #expect(notes("B", in: desk) == ["repeat_corrected M. Roy: lu le dossier"])
    }

    @Test("The stated basis of an order and the note to a follow-up are kept with the contact")
    func ordersAndFollowUps() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.order("A", .held, at: monday + 1), at: monday + 1)
        desk.take(Said.order("A", .reviewAsked, at: monday + 2), at: monday + 2)
        desk.take(reached(note: "Rappellera Mme Roy."), at: monday + 3)
        #expect(
            notes("A", in: desk) == [
                "citizen_held Greffe: A-2.1, art. 89", "citizen_review_asked Greffe: A-2.1, art. 89",
                "followup_recorded A. Tremblay: Rappellera Mme Roy.",
            ])
    }

    @Test("A request that could be read only later keeps what was written before")
    func unreadableAtFirst() {
        var desk = FilingDesk()
        desk.take(.unreadableRequest(UnreadableRequest(requestID: "A", registeredAt: monday)), at: monday)
        desk.take(reached(note: "Jointe."), at: monday + 1)
        desk.take(Said.created("A", at: monday), at: monday + 2)
        #expect(notes("A", in: desk) == ["followup_recorded A. Tremblay: Jointe."])
        #expect(desk.contact("A")?.details?.phone != nil)
    }

    @Test("What a meeting came to is kept with the contact that asked for it")
    func meetings() throws {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.created("B", at: monday + 5, text: Said.holeAgain), at: monday + 5)
        let meeting = try #require(desk.openMeetings.first)
        let scheduled = MeetingUpdated(
            meetingID: meeting.id, change: .scheduled(for: monday + 30), recordedAt: monday + 6, recordedBy: "Greffe")
        desk.take(.meetingUpdated(scheduled), at: monday + 6)
        let held = MeetingUpdated(
            meetingID: meeting.id,
            change: .held(
                at: monday + 30, attended: [.citizen, .councillor, .official], outcome: "Entente avec M. Roy."),
            recordedAt: monday + 31, recordedBy: "Greffe")
        #expect(desk.take(.meetingUpdated(held), at: monday + 31) == .applied)
        #expect(notes("B", in: desk) == ["meeting_held Greffe: Entente avec M. Roy."])
    }

    @Test("Erased, a contact keeps no words of anybody, and takes none")
    func erased() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.kind("A", .complaint, at: monday + 1), at: monday + 1)
        desk.take(Said.order("A", .erased, at: monday + 2), at: monday + 2)
        #expect(desk.contact("A")?.details == nil)
        desk.take(reached(note: "Mme Roy"), at: monday + 3)
        #expect(desk.contact("A")?.details == nil)
        #expect(desk.contact("A")?.attempts.count == 1)
    }

    private func reached(note: String) -> Message {
        .followUpRecorded(
            FollowUpRecorded(
                requestID: "A", contactedAt: monday, agent: "A. Tremblay", channel: .phone, outcome: .reached,
                note: note))
    }
}
