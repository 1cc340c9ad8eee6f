public import CaseStore
public import Casework

/// Values for tests of the store: everything that the record can hold is set in one of them.
public enum RecordSamples {
    /// `seconds` after 2026-03-02T12:00:00Z.
    public static func instant(_ seconds: Int64) -> Instant {
        Instant(milliseconds: 1_772_452_800_000 + seconds * 1000)
    }

    /// A token of `kind`.
    public static func token(_ kind: IdentifierKind, _ number: UInt64) -> IdentityToken {
        IdentityToken(kind: kind, high: number &* 0x9E37_79B9_7F4A_7C15, low: .max - number)
    }

    /// A lone request with nothing set that could be left out.
    public static func plainContact(_ id: String, at seconds: Int64 = 0) -> Contact {
        Contact(
            requestID: RequestID(id), registeredAt: instant(seconds), claimedRegistration: instant(seconds),
            receivedAt: instant(seconds + 5),
            judgement: Judgement(
                kind: .information, treatedAs: .information, confidence: 0.875, priority: 0, reasons: [],
                needsReview: false, rulesVersion: "1"))
    }

    /// A contact with everything set.
    public static func fullContact(_ id: String, in caseID: CaseID?, at seconds: Int64 = 0) -> Contact {
        var contact = Contact(
            requestID: RequestID(id), registeredAt: instant(seconds), claimedRegistration: instant(seconds + 7200),
            receivedAt: instant(seconds + 3), judgement: judgement)
        contact.caseID = caseID
        contact.standing = caseID == nil ? .alone : .complaint
        contact.recordedNature = .serviceRequest
        contact.flags = Set(ContactFlag.allCases).subtracting([.erased])
        contact.status = .closed
        contact.serviceCode = "VOI-12"
        contact.serviceName = "Nids-de-poule, chaussée"
        contact.channel = .counter
        contact.language = "fr-CA"
        contact.district = "pointe-du-lac"
        contact.identity = Set(IdentifierKind.allCases.map { token($0, 7) })
        contact.parentRequestID = RequestID("parent")
        contact.replacesRequestID = RequestID("replaced")
        contact.match = [ReasonCode(rawValue: "same_place"), ReasonCode(rawValue: "a,b%c")]
        contact.attempts = [attempt(id, .messageLeft, counts: false), attempt(id, .reached, counts: true)]
        contact.statedAt = ["description": instant(1), "phone": instant(1), "status": instant(9), "custom": instant(2)]
        contact.lastSequence = 4
        contact.details = fullDetails
        return contact
    }

    private static var judgement: Judgement {
        var judgement = Judgement(
            kind: .comment, treatedAs: .complaint, confidence: 0.1 + 0.2, priority: 83,
            reasons: [ReasonCode(rawValue: "recorded_as_complaint"), ReasonCode(rawValue: "")], needsReview: true,
            rulesVersion: "2026.1")
        judgement.correction = HumanDecision(by: "agent 7", at: instant(60))
        judgement.complaintSince = instant(30)
        judgement.revision = 3
        return judgement
    }

    /// Details with everything set.
    public static var fullDetails: ContactDetails {
        var details = ContactDetails()
        details.description =
            "Troisième fois que j’appelle…\u{0}\nrien n’est fait 🚧 " + String(repeating: "é", count: 300)
        details.address = "1325, place de l’Hôtel-de-Ville"
        details.addressID = "A-1"
        details.postalCode = "G9A 5L9"
        details.coordinates = Coordinates(latitude: 46.343, longitude: -72.543)
        details.statusNotes = ""
        details.agencyResponsible = "Travaux publics"
        details.firstName = "Zoé"
        details.lastName = "O’Neil-Bélanger"
        details.phone = "819 374-2002"
        details.email = "zoe@example.org"
        details.accountID = "C-99"
        details.district = "de Pointe-du-Lac"
        details.citizenDistrict = "Chavigny"
        details.notes = StaffNote.Occasion.allCases.enumerated().map { index, occasion in
            StaffNote(occasion, by: "agent 7", at: instant(Int64(index) - 3), text: "« vu, relu »\nMme O’Neil")
        }
        return details
    }

    /// An attempt to reach the citizen of `id`.
    public static func attempt(_ id: String, _ outcome: FollowUpOutcome, counts: Bool) -> FollowUpAttempt {
        FollowUpAttempt(
            requestID: RequestID(id), contactedAt: instant(100), recordedAt: instant(160), agent: "agent 3",
            channel: .phone, outcome: outcome, direction: .outbound, counts: counts)
    }

    /// An open obligation of the contact `id`, registered at `seconds`.
    public static func obligation(_ id: String, at seconds: Int64 = 0) -> FollowUpObligation {
        FollowUpObligation(
            requestID: RequestID(id), countsFrom: instant(seconds), dueAt: instant(seconds + 86_400),
            routingDistrict: "pointe-du-lac")
    }

    /// The `ordinal`-th meeting of `caseID`, with everything set but its end.
    public static func meeting(_ ordinal: Int, of caseID: CaseID) -> Meeting {
        var meeting = Meeting(
            id: MeetingID(caseID: caseID, ordinal: ordinal), routingDistrict: "pointe-du-lac",
            contacts: [RequestID("second")], requestedAt: instant(10), scheduleBy: instant(500_000),
            holdBy: instant(2_000_000), participants: participants, match: [ReasonCode(rawValue: "same_citizen")])
        meeting.cycle = 2
        meeting.outcomeBy = instant(2_100_000)
        meeting.timesRescheduled = 1
        meeting.absences = [.citizen: 1, .official: 2]
        meeting.citizenMayChoose = true
        meeting.rungsSent = ["before_172800s"]
        meeting.told = ["team", "director"]
        meeting.breaches = [.notScheduled: instant(500_001), .notHeld: instant(2_000_001)]
        meeting.updatedAt = instant(42)
        return meeting
    }

    private static var participants: [Participant] {
        [
            Participant(role: .citizen, name: nil, address: nil, reference: "M1-x", substitutes: nil),
            Participant(
                role: .councillor, name: "Siège", address: "siege@example.org", reference: nil, substitutes: .vacantSeat
            ),
            Participant(role: .official, name: "Service", address: nil, reference: nil, substitutes: .conflict),
        ]
    }

    /// A review of `id` in the state `state`.
    public static func review(_ id: String, _ question: Review.Question, _ state: Review.State = .open) -> Review {
        var review = Review(
            question: question, requestID: RequestID(id), askedAt: instant(5), decideBy: instant(100_000),
            candidates: [
                Candidate(
                    requestID: RequestID("first"), caseID: CaseID(number: 1), likelihood: 0.62,
                    reasons: [ReasonCode(rawValue: "same_phone")])
            ],
            reasons: [ReasonCode(rawValue: "low_confidence")])
        review.state = state
        return review
    }

    /// A row of the journal that is only audit.
    public static func auditRow(_ code: String, about requestID: String? = nil, in caseID: CaseID? = nil) -> JournalRow
    {
        JournalRow(
            at: instant(20), code: code, caseID: caseID, requestID: requestID.map { RequestID($0) },
            facts: Array(#"{"revision":1}"#.utf8))
    }

    /// A row of the journal with something to send.
    public static func eventRow(_ id: String, about requestID: String? = nil, in caseID: CaseID? = nil) -> JournalRow {
        JournalRow(
            at: instant(21), code: "event", caseID: caseID, requestID: requestID.map { RequestID($0) },
            publication: EncodedEvent(
                id: id, type: "vip311.request.triaged", routingKey: "request.triaged.complaint",
                body: Array(#"{"id":"\#(id)"}"#.utf8)))
    }

    /// The receipt of message `number`.
    public static func receipt(_ number: UInt8, _ outcome: Receipt.Outcome = .applied) -> Receipt {
        Receipt(
            key: MessageKey(bytes: Array(repeating: number, count: 16)), digest: Array(repeating: ~number, count: 32),
            outcome: outcome, receivedAt: instant(Int64(number)))
    }
}
