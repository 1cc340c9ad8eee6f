@testable import Casework

/// A record in memory with the rules around it: what the tests of this folder build their cases with.
struct CityRecord {
    var policy: Policy
    var now: Instant
    private(set) var book = Casebook()
    /// What the last decision told, noted and changed.
    private(set) var last = Decision(outcome: .applied)
    /// Everything told so far.
    private(set) var told: [Event] = []

    init(at now: Instant = .monday, policy: Policy = .test) {
        self.policy = policy
        self.now = now
    }

    /// Decides at the present instant, and takes over what follows.
    @discardableResult
    mutating func decide<Result>(_ body: (inout Draft) -> Result) -> Result {
        let context = Context(policy: policy, now: now) { IdentityToken(kind: $0.kind, high: 0, low: 0) }
        var draft = Draft(book: book, context: context)
        let result = body(&draft)
        last = draft.decision()
        book.apply(last.changes)
        told += last.events
        return result
    }

    /// Files a contact into `caseID` (a new case if there is none yet), and keeps what it makes the city owe.
    @discardableResult
    mutating func file(
        _ id: String, at registeredAt: Instant? = nil, in caseID: CaseID? = nil, _ standing: Standing = .complaint,
        kind: Kind = .complaint, flags: Set<ContactFlag> = [], _ change: (inout Contact) -> Void = { _ in }
    ) -> CaseID {
        var contact = Contact(
            requestID: RequestID(id), registeredAt: registeredAt ?? now, claimedRegistration: registeredAt ?? now,
            receivedAt: now, judgement: .of(kind))
        contact.standing = standing
        contact.flags = flags
        contact.district = "pointe-du-lac"
        contact.serviceCode = "VOIRIE"
        contact.serviceName = "Nids-de-poule"
        change(&contact)
        return decide { draft in
            let caseID = caseID ?? draft.openCase(district: contact.district).id
            contact.caseID = caseID
            draft.save(contact)
            draft.update(caseID) { $0.contacts.append(contact.requestID) }
            draft.keepPromises(of: caseID)
            return caseID
        }
    }

    /// Changes a contact as a correction would, and keeps what follows.
    mutating func correct(_ id: String, by author: String? = "Agente Roy", _ change: (inout Contact) -> Void) {
        guard var contact = book.contacts[RequestID(id)], let caseID = contact.caseID else { return }
        change(&contact)
        let correction = author.map { Correction(by: $0, at: now, reason: "erreur") }
        decide { draft in
            draft.save(contact)
            draft.keepPromises(of: caseID, correctedBy: correction)
        }
    }

    /// Records an attempt to reach the citizen.
    @discardableResult
    mutating func followUp(
        _ id: String, at contactedAt: Instant? = nil, _ outcome: FollowUpOutcome = .reached, agent: String = "A. Roy",
        _ direction: Direction = .outbound, recordedAt: Instant? = nil
    ) -> Decision.Outcome {
        let message = FollowUpRecorded(
            requestID: RequestID(id), contactedAt: contactedAt ?? now, agent: agent, channel: .phone, outcome: outcome,
            direction: direction, recordedAt: recordedAt)
        return decide { $0.record(message) }
    }

    /// Something happened to a meeting.
    @discardableResult
    mutating func meeting(
        _ change: MeetingUpdated.Change, of caseID: CaseID, ordinal: Int = 1, recordedAt: Instant? = nil
    ) -> Decision.Outcome {
        let update = MeetingUpdated(
            meetingID: MeetingID(caseID: caseID, ordinal: ordinal), change: change, recordedAt: recordedAt ?? now,
            recordedBy: "Greffe")
        return decide { $0.apply(update) }
    }

    /// Serves the case at its wakes, each at its instant, until `end`; returns what was told.
    @discardableResult
    mutating func run(_ caseID: CaseID, until end: Instant, limit: Int = 1000) -> [Event] {
        wake(caseID, until: end, limit: limit) { $0.serveLadders(of: caseID) }
    }

    /// As ``run(_:until:limit:)``, all that is done at a wake.
    mutating func serve(_ caseID: CaseID, until end: Instant, limit: Int = 1000) -> [Event] {
        wake(caseID, until: end, limit: limit) { _ = $0.serve(caseID) }
    }

    private mutating func wake(
        _ caseID: CaseID, until end: Instant, limit: Int, serve: (inout Draft) -> Void
    ) -> [Event] {
        let before = told.count
        var turns = 0
        while let wake = caseFile(caseID).wakeAt, wake <= end, turns < limit {
            now = max(now, wake)
            decide(serve)
            turns += 1
        }
        now = max(now, end)
        return Array(told.dropFirst(before))
    }

    func caseFile(_ id: CaseID) -> Case { book.cases[id] ?? Case(id: id, openedAt: now, district: nil) }
    func contact(_ id: String) -> Contact? { book.contacts[RequestID(id)] }
    func obligation(_ id: String) -> FollowUpObligation? {
        contact(id)?.caseID.flatMap { caseFile($0).obligation(RequestID(id)) }
    }
    func openMeeting(_ id: CaseID) -> Meeting? { caseFile(id).openMeeting }
}

extension Instant {
    /// Monday, 2 March 2026, 09:00 in Toronto.
    static let monday = Instant.toronto(3, 2, 9)

    /// The instant at which clocks in Toronto show this, in 2026.
    static func toronto(_ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Instant {
        guard let date = CivilDate(year: 2026, month: month, day: day) else { return .latest }
        return LocalTime.toronto.start(of: date) + .hours(Int64(hour)) + .minutes(Int64(minute))
    }
}

extension LocalTime {
    /// Toronto in 2026: UTC-5, UTC-4 from 8 March to 1 November.
    static let toronto = LocalTime(
        name: "America/Toronto", initialOffsetSeconds: -5 * 3600,
        transitions: [
            .init(instant: Instant(seconds: 1_772_953_200), offsetSeconds: -4 * 3600),
            .init(instant: Instant(seconds: 1_793_512_800), offsetSeconds: -5 * 3600),
        ])
}

extension Policy {
    /// The contract's defaults, a small directory, and a holiday on Good Friday 2026.
    static let test = Policy(
        calendar: WorkingCalendar(
            localTime: .toronto, workingWeek: [.mon, .tue, .wed, .thu, .fri],
            holidays: Set([CivilDate(year: 2026, month: 4, day: 3)].compactMap(\.self)), coversUntil: nil),
        directory: Directory(
            districts: [District(slug: "pointe-du-lac", name: "de Pointe-du-Lac")],
            councillors: [
                Councillor(
                    district: "pointe-du-lac", office: Office(name: "Hélène Côté", address: "cote@ville.example"),
                    substitute: Office(name: "Marc Dubé", address: nil))
            ],
            officials: [
                Official(services: ["*"], office: Office(name: "Service à la citoyenneté", address: nil)),
                Official(
                    services: ["VOIRIE"], office: Office(name: "Luc Gagnon", address: nil),
                    substitute: Office(name: "Ève Morin", address: nil)),
            ]))
}

extension Judgement {
    /// A sure judgement of `kind`.
    static func of(_ kind: Kind) -> Judgement {
        Judgement(
            kind: kind, treatedAs: kind, confidence: 1, priority: 50, reasons: [], needsReview: false,
            rulesVersion: "test")
    }
}

extension Event {
    /// The notice, if this is one of a follow-up that is late.
    var overdue: FollowUpNotice? { if case .followUpOverdue(let notice) = content { notice } else { nil } }
    /// The notice, if this is a warning of a follow-up.
    var dueSoon: FollowUpNotice? { if case .followUpDueSoon(let notice) = content { notice } else { nil } }
    var satisfied: FollowUpSatisfied? { if case .followUpSatisfied(let done) = content { done } else { nil } }
    var cancelled: FollowUpCancelled? { if case .followUpCancelled(let ended) = content { ended } else { nil } }
    var requested: Meeting? { if case .meetingRequested(let meeting, _) = content { meeting } else { nil } }
    var scheduled: Meeting? { if case .meetingScheduled(let meeting, _) = content { meeting } else { nil } }
    var withdrawn: Meeting? { if case .meetingWithdrawn(let meeting, _) = content { meeting } else { nil } }
    var closed: Meeting? { if case .meetingClosed(let meeting) = content { meeting } else { nil } }
    var meetingOverdue: MeetingNotice? { if case .meetingOverdue(let notice) = content { notice } else { nil } }
    var meetingDueSoon: MeetingNotice? { if case .meetingDueSoon(let notice) = content { notice } else { nil } }
    var digest: Digest? { if case .escalationDigest(let digest) = content { digest } else { nil } }
    var contactAdded: RequestID? { if case .meetingContactAdded(_, let id) = content { id } else { nil } }
    var reassigned: [Participant]? {
        if case .meetingReassigned(_, _, let after) = content { after } else { nil }
    }
}
