import Testing

@testable import Casework

@Suite("Doubt is never resolved against the citizen")
struct DoubtTests {
    /// A second form about the same kind of fault nearby, without a word of an earlier one: perhaps the same matter.
    private func doubtful() -> FilingDesk {
        var desk = FilingDesk()
        desk.take(Said.created("A", at: monday), at: monday)
        desk.take(
            Said.created("B", at: monday + 48, text: "Il y a un trou dans la chaussée dans le secteur.") {
                $0.address = .absent
            }, at: monday + 48)
        return desk
    }

    @Test("A doubtful match stands for itself and goes to review; its deadline counts from the contact")
    func review() {
        let desk = doubtful()
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        #expect(desk.obligation("B")?.dueAt == monday + 72)
        let review = desk.caseFile(of: "B")?.reviews.first { $0.question == .repeat }
        #expect(review?.candidates.map(\.requestID) == ["A"])
        #expect(review?.decideBy == desk.policy.calendar.deadline(.workingDays(2), from: monday + 48))
    }

    @Test("Undecided by its time limit, a doubtful match is decided for the citizen: linked, and a meeting owed")
    func timeLimit() {
        var desk = doubtful()
        desk.pass(until: monday + 240)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        #expect(desk.openMeetings.map(\.contacts) == [["B"]])
        #expect(desk.reviewEvents == ["requested", "overdue", "closed"])
        #expect(desk.caseFile(of: "B")?.reviews.map(\.isOpen) == [false])
        #expect(desk.obligation("B")?.dueAt == monday + 72)
    }

    @Test("A question stays open when its contact is looked at again without the one that it may repeat")
    func candidateNotLoaded() {
        let desk = doubtful()
        let contacts = desk.book.contacts.values.filter { $0.requestID != "A" }
        let book = Casebook(
            contacts: contacts, cases: Array(desk.book.cases.values), nextCaseNumber: desk.book.nextCaseNumber)
        let update = Said.updated("B", at: monday + 50) { $0.description = .value("Un trou dans la rue, en effet.") }
        let envelope = Envelope(source: "/city311", id: "m", type: "city311.test", digest: [])
        let decision = decide(.message(update, envelope), in: book, context: desk.context(at: monday + 50))
        #expect(decision.outcome == .applied)
        let caseID = desk.contact("B")?.caseID
        let after = caseID.flatMap { decision.changes.cases[$0] } ?? desk.caseFile(of: "B")
        #expect(after?.reviews.first { $0.question == .repeat }?.isOpen == true)
    }

    @Test("A person who says that it is no repeat closes the review, and the contact stands for itself")
    func notRepeat() {
        var desk = doubtful()
        desk.take(Said.repeats("B", nil, at: monday + 50), at: monday + 50)
        desk.pass(until: monday + 240)
        #expect(desk.contact("A")?.caseID != desk.contact("B")?.caseID)
        #expect(desk.openMeetings.isEmpty)
        #expect(desk.reviewEvents == ["requested", "closed"])
    }

    @Test("A person who says that it is a repeat closes the review, and the cases become one")
    func isRepeat() {
        var desk = doubtful()
        desk.take(Said.repeats("B", "A", at: monday + 50), at: monday + 50)
        #expect(desk.contact("A")?.caseID == desk.contact("B")?.caseID)
        let review = desk.caseFile(of: "B")?.reviews.first { $0.question == .repeat }
        #expect(review?.state == .closed(at: monday + 50, by: .person("M. Roy"), outcome: .isRepeat(of: "A")))
    }

    @Test("Below the confidence threshold a request is treated as a complaint and a review is asked for")
    func triage() {
        var desk = FilingDesk()
        desk.take(Said.silent("A", at: monday), at: monday)
        #expect(desk.contact("A")?.judgement.treatedAs == .complaint)
        #expect(desk.contact("A")?.judgement.needsReview == true)
        #expect(desk.obligation("A")?.dueAt == monday + 24)
        #expect(desk.events.map(\.content.isReview) == [false, true])
        desk.pass(until: monday + 240)
        #expect(desk.contact("A")?.judgement.treatedAs == .complaint)
        #expect(desk.contact("A")?.judgement.needsReview == false)
        #expect(desk.reviewEvents == ["requested", "overdue", "closed"])
    }

    @Test("A review whose time was over before its contact arrived is decided at once, never before it was asked")
    func late() {
        var desk = FilingDesk()
        let now = monday + .days(10)
        desk.take(Said.silent("A", at: monday), at: now)
        #expect(desk.caseFile(of: "A")?.reviews.map(\.decideBy) == [now])
        desk.pass(until: now)
        #expect(desk.caseFile(of: "A")?.reviews.map(\.isOpen) == [false])
    }

    @Test("An update that settles the doubt closes the review as superseded")
    func superseded() {
        var desk = FilingDesk()
        desk.take(Said.silent("A", at: monday), at: monday)
        desk.take(Said.updated("A", at: monday + 1) { $0.nature = .value(.complaint) }, at: monday + 1)
        #expect(
            desk.caseFile(of: "A")?.reviews.map(\.state) == [
                .closed(at: monday + 1, by: .superseded, outcome: .kind(.complaint))
            ])
        #expect(desk.obligation("A")?.dueAt == monday + 24)
    }
}

@Suite("What must be loaded")
struct NeedsTests {
    @Test("A new contact needs itself, its citizen's contacts, and what it names; then nothing further")
    func created() {
        let desk = FilingDesk()
        let message = Said.created("B", at: monday, text: "Voir ma demande SR-1001 et le dossier VIP-000042.") {
            $0.parentRequestID = .value("P")
            $0.replacesRequestID = .value("A")
        }
        let input = Input.message(message, Envelope(source: "/city311", id: "m", type: "t", digest: []))
        let needed = needs(of: input, in: nil, context: desk.context(at: monday))
        #expect(needed.requestIDs.isSuperset(of: ["A", "B", "P", "SR-1001"]))
        #expect(needed.caseIDs == [CaseID(number: 42)])
        #expect(Set(needed.identity.map(\.kind)) == [.phone, .spokenFor])
        #expect(needs(of: input, in: Casebook(), context: desk.context(at: monday)).isCovered(by: needed))
    }

    @Test("A message of which nothing is on file needs nothing further; one whose citizen is known does")
    func widened() {
        var desk = FilingDesk()
        let context = desk.context(at: monday)
        let input = Input.message(
            Said.created("B", at: monday, text: "Trou."), Envelope(source: "/city311", id: "m", type: "t", digest: []))
        let first = needs(of: input, in: nil, context: context)
        #expect(first.widened(for: input, in: desk.book, context: context) == first)
        desk.take(
            Said.created("A", at: monday, text: "Trou.") { $0.email = .value("a@example.org") }, at: monday)
        let further = first.widened(for: input, in: desk.book, context: context)
        #expect(further == needs(of: input, in: desk.book, context: context))
        #expect(Set(further.identity.map(\.kind)) == [.email, .phone, .spokenFor])
    }

    @Test("A case that is due needs more only when a review's time is over")
    func due() {
        var desk = FilingDesk()
        desk.take(Said.silent("A", at: monday), at: monday)
        let input = Input.caseDue(CaseID(number: 1))
        let early = needs(of: input, in: desk.book, context: desk.context(at: monday + 24))
        #expect(early.requestIDs.isEmpty && early.caseIDs == [CaseID(number: 1)])
        let late = needs(of: input, in: desk.book, context: desk.context(at: monday + .days(9)))
        #expect(late.requestIDs == ["A"])
    }
}

extension Said {
    /// A registration that says nothing of what it is about.
    fileprivate static func silent(_ id: RequestID, at instant: Instant) -> Message {
        created(id, at: instant, nature: nil, text: "") { $0.serviceName = .absent }
    }
}

extension EventContent {
    fileprivate var isReview: Bool { if case .reviewRequested = self { true } else { false } }
}
