import Testing

@testable import Casework

@Suite("Reviews and the person's rights")
struct ReviewTests {
    @Test("A person's review that the citizen asked for is decided for the citizen when nobody decides in time")
    func asked() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(Said.order("A", .reviewAsked, at: monday + 1), at: monday + 1)
        let review = desk.caseFile(of: "A")?.reviews.first
        #expect(review?.decideBy == desk.policy.calendar.deadline(.workingDays(2), from: monday + 1))
        #expect(desk.obligation("A") == nil)
        desk.pass(until: monday + 100)
        #expect(desk.contact("A")?.judgement.treatedAs == .complaint)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.reviewEvents == ["requested", "overdue", "closed"])
    }

    @Test("A person's correction closes the review")
    func closed() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday, nature: .serviceRequest, text: Said.lamp, service: "ECL"), at: monday)
        desk.take(Said.order("A", .reviewAsked, at: monday + 1), at: monday + 1)
        desk.take(Said.kind("A", .serviceRequest, at: monday + 2), at: monday + 2)
        #expect(desk.caseFile(of: "A")?.reviews.map(\.isOpen) == [false])
        desk.pass(until: monday + 100)
        #expect(desk.contact("A")?.judgement.treatedAs == .serviceRequest)
        #expect(desk.reviewEvents == ["requested", "closed"])
    }

    @Test("Under legal hold nothing is erased")
    func hold() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(Said.order("A", .held, at: monday + 1), at: monday + 1)
        guard case .refused(let refusal) = desk.take(Said.order("A", .erased, at: monday + 2), at: monday + 2) else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.code == .underLegalHold)
        #expect(desk.contact("A")?.details != nil)
    }

    @Test("Erasing drops the citizen's data and identity, and ends what was owed; a breach stays")
    func erase() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday + 30)
        desk.take(Said.created("B", at: monday + 31, text: Said.holeAgain), at: monday + 31)
        desk.take(Said.order("A", .erased, at: monday + 32), at: monday + 32)
        #expect(desk.contact("A")?.details == nil)
        #expect(desk.contact("A")?.identity.isEmpty == true)
        #expect(desk.obligation("A")?.state == .cancelled(at: monday + 32, reason: .erased))
        #expect(desk.obligation("A")?.breachedAt == monday + 30)
        let update = Said.updated("A", at: monday + 33) { $0.phone = .value("819 555 0101") }
        #expect(desk.take(update, at: monday + 33) == .unchanged("erased"))
    }

    @Test("Rectified data take the place of the old, named in the audit by field, never by value")
    func rectify() {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        var fields = RequestFields()
        fields.lastName = .value("Gagnon")
        desk.take(Said.order("A", .rectified(fields), at: monday + 1), at: monday + 1)
        #expect(desk.contact("A")?.details?.lastName == "Gagnon")
        #expect(desk.noted("details_rectified").count == 1)
        #expect(desk.noted("request_restated").last?.facts["changed"] == .text("last_name"))
        #expect(!desk.entries.contains { $0.facts.values.contains(.text("Gagnon")) })
    }
}

extension FilingDesk {
    var reviewEvents: [String] {
        events.compactMap {
            switch $0.content {
            case .reviewRequested: "requested"
            case .reviewOverdue: "overdue"
            case .reviewClosed: "closed"
            default: nil
            }
        }
    }
}
