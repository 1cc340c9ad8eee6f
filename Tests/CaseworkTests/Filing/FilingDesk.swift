import Testing

@testable public import Casework

/// A record in memory, one message after the other: what the daemon does, without a store and without a broker.
struct FilingDesk {
    var policy: Policy
    private(set) var book = Casebook()
    private(set) var events: [Event] = []
    private(set) var entries: [AuditEntry] = []

    init(_ adjust: (inout Policy) -> Void = { _ in }) {
        policy = Policy(
            calendar: WorkingCalendar(
                localTime: .utc, workingWeek: [.mon, .tue, .wed, .thu, .fri], holidays: [], coversUntil: nil),
            directory: Directory(
                districts: [
                    District(slug: "pointe-du-lac", name: "de Pointe-du-Lac"),
                    District(slug: "carmel", name: "du Carmel"),
                ],
                councillors: [
                    Councillor(
                        district: "carmel", office: Office(name: "Siège du Carmel", address: "carmel@example.org"))
                ],
                officials: [
                    Official(services: ["*"], office: Office(name: "Service à la citoyenneté", address: nil))
                ]))
        adjust(&policy)
    }

    func context(at now: Instant) -> Context {
        Context(policy: policy, now: now) { identifier in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in identifier.normalized.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            return IdentityToken(kind: identifier.kind, high: hash, low: 0)
        }
    }

    @discardableResult
    mutating func take(_ message: Message, at now: Instant) -> Decision.Outcome {
        let envelope = Envelope(source: "/city311", id: "m", type: "city311.test", digest: [])
        return take(decide(.message(message, envelope), in: book, context: context(at: now)))
    }

    /// Lets time pass until `instant`: every case is served when it asks to be.
    mutating func pass(until instant: Instant) {
        for _ in 0..<10_000 {
            let due = book.cases.values.filter { $0.wakeAt.map { $0 <= instant } ?? false }
                .min { ($0.wakeAt ?? .latest, $0.id) < ($1.wakeAt ?? .latest, $1.id) }
            guard let due, let wakeAt = due.wakeAt else { return }
            take(decide(.caseDue(due.id), in: book, context: context(at: wakeAt)))
        }
        Issue.record("a case wakes for ever")
    }

    @discardableResult
    private mutating func take(_ decision: Decision) -> Decision.Outcome {
        book.apply(decision.changes)
        events += decision.events
        entries += decision.entries
        return decision.outcome
    }
}

extension FilingDesk {
    func contact(_ id: RequestID) -> Contact? { book.contacts[id] }
    func caseFile(of id: RequestID) -> Case? { contact(id)?.caseID.flatMap { book.cases[$0] } }
    func obligation(_ id: RequestID) -> FollowUpObligation? {
        caseFile(of: id)?.obligations.first { $0.requestID == id }
    }
    func noted(_ code: String) -> [AuditEntry] { entries.filter { $0.code == code } }
    func triaged(_ id: RequestID) -> [Triaged] {
        events.compactMap { if case .triaged(let told) = $0.content, told.requestID == id { told } else { nil } }
    }
    var openMeetings: [Meeting] { book.cases.values.flatMap(\.meetings).filter(\.state.isOpen) }
}

extension RequestID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

/// Noon of a Monday, 2 March 2026.
let monday = Instant(seconds: 1_772_452_800)

extension Instant {
    static func + (instant: Instant, hours: Int) -> Instant { instant + .hours(Int64(hours)) }
}

/// Messages as 311 sends them, about a few clear matters of a few citizens.
enum Said {
    /// A hole in the street that nobody fills.
    static let hole = "Nid-de-poule très profond devant le 120 rue Laviolette, personne n'est venu le réparer."
    static let holeAgain = "Toujours rien de fait pour le nid-de-poule devant le 120 rue Laviolette, j'ai déjà appelé."
    /// A report of a fault, for the first time.
    static let lamp = "Le lampadaire devant le 45 rue Royale est éteint, merci de le réparer."
    static let lampAgain =
        "Le lampadaire devant le 45 rue Royale est encore éteint, rien n'a été fait depuis mon appel."

    static func created(
        _ id: RequestID, at instant: Instant, nature: Kind? = .complaint, text: String = hole,
        service: String = "VOIRIE",
        phone: String? = "819 555 0101", channel: Channel = .phone, change: (inout RequestFields) -> Void = { _ in }
    ) -> Message {
        var fields = RequestFields()
        fields.nature = nature.map { .value($0) } ?? .absent
        fields.description = .value(text)
        fields.serviceCode = .value(service)
        fields.serviceName = .value(service == "VOIRIE" ? "Nid-de-poule" : "Éclairage de rue")
        fields.address = .value(service == "VOIRIE" ? "120 rue Laviolette" : "45 rue Royale")
        fields.phone = phone.map { .value($0) } ?? .absent
        fields.channel = .value(channel)
        fields.district = .value("carmel")
        change(&fields)
        return .requestCreated(RequestCreated(requestID: id, registeredAt: instant, fields: fields))
    }

    static func updated(
        _ id: RequestID, at instant: Instant, registration: Instant? = nil, change: (inout RequestFields) -> Void
    ) -> Message {
        var fields = RequestFields()
        change(&fields)
        return .requestUpdated(
            RequestUpdated(requestID: id, updatedAt: instant, claimedRegistration: registration, fields: fields))
    }

    static func reached(_ id: RequestID, at instant: Instant) -> Message {
        .followUpRecorded(
            FollowUpRecorded(
                requestID: id, contactedAt: instant, agent: "A. Tremblay", channel: .phone, outcome: .reached))
    }

    static func kind(_ id: RequestID, _ kind: Kind, at instant: Instant, by author: String = "M. Roy") -> Message {
        .triageCorrected(
            TriageCorrected(
                requestID: id, kind: kind, correction: Correction(by: author, at: instant, reason: "lu le dossier")))
    }

    static func repeats(_ id: RequestID, _ earlier: RequestID?, at instant: Instant, by author: String = "M. Roy")
        -> Message
    {
        .repeatCorrected(
            RepeatCorrected(
                requestID: id, earlierRequestID: earlier,
                correction: Correction(by: author, at: instant, reason: "lu le dossier")))
    }

    static func resolved(_ id: RequestID, at instant: Instant) -> Message {
        .caseResolved(
            CaseResolved(requestID: id, resolvedAt: instant, confirmedBy: .citizen, recordedBy: "A. Tremblay"))
    }

    static func order(_ id: RequestID, _ right: CitizenOrder.Right, at instant: Instant) -> Message {
        .citizenOrder(
            CitizenOrder(requestID: id, right: right, basis: "A-2.1, art. 89", orderedBy: "Greffe", orderedAt: instant))
    }
}
