import Casework
import Contract

/// An event as it goes on the wire, with a name for reports of what is wrong with it.
struct EncodedSample {
    let name: String
    let event: EncodedEvent
}

/// At least one event of each type, with each of its optional parts there and not there.
enum SampleEvents {
    /// Stands wherever the record could hold personal data of a citizen: in no event's bytes.
    static let personal = "ZZPERSONALZZ"

    static let registered = at("2026-03-08T06:30:00Z")
    static let requestID = RequestID("2026-000123")
    static let caseID = CaseID(number: 42)

    static let all: [(name: String, event: Event)] = judgements + reviews + followUps + meetings + cases

    /// Every one of them, encoded.
    static let encoded: [EncodedSample] = all.map {
        EncodedSample(name: $0.name, event: EventEncoder(epoch: "e1").encode($0.event))
    }

    static func event(
        _ content: EventContent, subject: EventSubject = .caseFile(caseID), requests: [RequestID] = [requestID],
        district: String? = "pointe-du-lac", language: String? = "fr-CA"
    ) -> Event {
        Event(
            content: content, subject: subject, requestIDs: requests, sequence: 7, district: district,
            routingDistrict: district, language: language, occurredAt: registered + .hours(3))
    }

    // MARK: - Judgements and reviews

    static func judgement(corrected: Bool) -> Judgement {
        var judgement = Judgement(
            kind: .serviceRequest, treatedAs: .complaint, confidence: 0.4567, priority: 55,
            reasons: [ReasonCode(rawValue: "recorded_as_complaint"), ReasonCode(rawValue: "low_confidence")],
            needsReview: true, rulesVersion: "1.0")
        if corrected { judgement.correction = HumanDecision(by: "a.tremblay", at: registered) }
        return judgement
    }

    private static let judgements: [(name: String, event: Event)] = [
        (
            "triaged as complaint",
            event(
                .triaged(
                    Triaged(
                        requestID: requestID, judgement: judgement(corrected: false),
                        followUpDue: registered + .hours(24))))
        ),
        (
            "triaged without case or district",
            event(
                .triaged(Triaged(requestID: requestID, judgement: judgement(corrected: true), followUpDue: nil)),
                subject: .request(requestID), district: nil, language: nil)
        ),
    ]

    static func review(_ question: Review.Question, _ state: Review.State = .open) -> Review {
        var review = Review(
            question: question, requestID: requestID, askedAt: registered, decideBy: registered + .days(2),
            candidates: [
                Candidate(
                    requestID: RequestID("2026-000100"), caseID: caseID, likelihood: 0.5,
                    reasons: [ReasonCode(rawValue: "same_phone")]),
                Candidate(requestID: RequestID("2026-000101"), caseID: nil, likelihood: 1, reasons: []),
            ], reasons: [ReasonCode(rawValue: "doubtful_match")])
        review.state = state
        return review
    }

    private static let reviews: [(name: String, event: Event)] = [
        ("review requested", event(.reviewRequested(review(.triage)))),
        ("review overdue", event(.reviewOverdue(review(.repeat)))),
        (
            "review closed by a person",
            event(
                .reviewClosed(
                    review(
                        .repeat,
                        .closed(
                            at: registered, by: .person("a.tremblay"),
                            outcome: .isRepeat(of: RequestID("2026-000100"))))))
        ),
        (
            "review closed by time",
            event(.reviewClosed(review(.triage, .closed(at: registered, by: .timeLimit, outcome: .kind(.complaint)))))
        ),
        (
            "review made moot",
            event(.reviewClosed(review(.repeat, .closed(at: registered, by: .superseded, outcome: .isNotRepeat))))
        ),
    ]

    // MARK: - Follow-ups

    static func place(level: Int) -> RungNotice {
        RungNotice(
            rung: level == 0 ? "before_21600s" : "after_14400s", level: level, dueAt: registered + .hours(24),
            lateBy: level == 0 ? .zero : .seconds(14_401), skippedLevels: level > 1 ? [1] : [],
            addressedTo: level > 1 ? ["director", "team_lead"] : ["team"])
    }

    static func notice(level: Int, tried: Bool) -> FollowUpNotice {
        FollowUpNotice(
            obligationID: ObligationID(requestID), place: place(level: level), efforts: efforts(tried: tried))
    }

    static func efforts(tried: Bool) -> Efforts {
        Efforts(
            attempts: tried ? 2 : 0, lastAttemptAt: tried ? registered + .hours(1) : nil,
            alsoOpen: tried
                ? [OpenObligation(obligationID: ObligationID(RequestID("2026-000124")), dueAt: registered + .hours(30))]
                : [])
    }

    private static let followUps: [(name: String, event: Event)] = [
        ("due soon", event(.followUpDueSoon(notice(level: 0, tried: false)))),
        ("overdue", event(.followUpOverdue(notice(level: 2, tried: true)))),
        ("overdue without attempt", event(.followUpOverdue(notice(level: 1, tried: false)), district: nil)),
        (
            "satisfied",
            event(
                .followUpSatisfied(
                    FollowUpSatisfied(
                        obligationID: ObligationID(requestID), contactedAt: registered + .hours(2), onTime: true,
                        recordedLate: true, taken: .hours(2), toldLevels: ["team_lead"])))
        ),
        (
            "cancelled",
            event(
                .followUpCancelled(
                    FollowUpCancelled(
                        obligationID: ObligationID(requestID), reason: .correctedAway, wasOverdue: true,
                        toldLevels: ["team_lead", "director"])))
        ),
        (
            "digest",
            event(
                .escalationDigest(
                    Digest(
                        level: 3, addressee: "general_manager",
                        items: [
                            item(.followUp(requestID)),
                            item(.meeting(MeetingID(caseID: caseID, ordinal: 1), .notHeld)),
                        ])), subject: .digest(addressee: "general_manager"), requests: [], district: nil, language: nil)
        ),
    ]

    private static func item(_ subject: DigestItem.Subject) -> DigestItem {
        DigestItem(
            level: 3, addressee: "general_manager", caseID: caseID, subject: subject, rung: "after_86400s",
            dueAt: registered, district: nil)
    }
}
