internal import Casework

/// A contact as the trail tells it up to the cut-off.
struct RecordedContact: Equatable {
    /// What a contact is within its case; the words of the trail.
    enum Standing: String {
        case alone, complaint, history, transfer, remark
        case sameSubmission = "same_submission"
    }

    let requestID: RequestID
    var registeredAt: Instant
    var caseID: CaseID?
    var standing: Standing
    var kind: Kind
    var treatedAs: Kind
    /// The nature that the 311 agent recorded.
    var nature: Kind?
    var isClosed = false
    var isAnonymous = false
    var isBeforeService = false
    var isErased = false
    var district: String?
    var serviceCode: String?
    var serviceName: String?
    var channel: Channel?
    /// When the person states to have decided what it is.
    var correctedAt: Instant?
    /// When the person states to have decided which contact it repeats, or that it repeats none.
    var matchedAt: Instant?
    /// How it ceased to be a complaint for which a follow-up is owed, if it did after one was promised.
    var departure: Departure?

    /// One contact with another, under an id of its own.
    var isDouble: Bool { standing == .sameSubmission || standing == .transfer }
    /// A complaint contact of its own, whatever is owed for it.
    var isComplaint: Bool { standing == .complaint && treatedAs == .complaint }
    /// A complaint contact for which a follow-up is owed (`service.md`, "The follow-up deadline").
    var isOwed: Bool { isComplaint && !isAnonymous && !isBeforeService && !isErased }

    /// By registration, then by id (`service.md`: "Order is by registration, not by arrival").
    static func inOrderOfRegistration(_ left: RecordedContact, _ right: RecordedContact) -> Bool {
        (left.registeredAt, left.requestID) < (right.registeredAt, right.requestID)
    }
}

/// The promise of a follow-up, and how it was kept.
struct RecordedPromise: Equatable {
    /// The registration, or the update that made it a complaint.
    var countsFrom: Instant
    /// By when the configuration of the time promised it: within 24 hours, perhaps sooner.
    var promisedBy: Instant
    /// When the citizen was reached first, and when that was written down.
    var kept: Kept?

    /// A follow-up that took place.
    struct Kept: Equatable {
        var at: Instant
        var recordedAt: Instant
    }
}

/// That a contact ceased to be a complaint for which a follow-up is owed.
struct Departure: Equatable {
    /// Why.
    enum Cause { case corrected, double, anonymous, erased, judgedAnew }

    var cause: Cause
    /// When, as the person who decided it states.
    var at: Instant
    /// When the record learned of it.
    var recordedAt: Instant

    /// How `contact`, for which nothing is owed any more, departed from what it was `before`, recorded at `recordedAt`.
    init(of contact: RecordedContact, before: RecordedContact?, recordedAt: Instant) {
        self.recordedAt = recordedAt
        at = recordedAt
        if contact.isErased {
            cause = .erased
        } else if contact.isAnonymous {
            cause = .anonymous
        } else if contact.isDouble {
            cause = .double
        } else {
            let corrected = contact.correctedAt == before?.correctedAt ? nil : contact.correctedAt
            let matched = contact.matchedAt == before?.matchedAt ? nil : contact.matchedAt
            guard let decided = corrected ?? matched else {
                cause = .judgedAnew
                return
            }
            cause = .corrected
            at = min(decided, recordedAt)
        }
    }
}

/// How a question put to a person went.
enum ReviewCourse: String, CaseIterable {
    case open
    case byPerson = "person"
    case timeLimit = "time_limit"
    case superseded
}
