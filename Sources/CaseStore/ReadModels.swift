public import Casework

/// One open follow-up, as those who must do it see it.
public struct WorklistEntry: Sendable, Equatable {
    public var requestID: RequestID
    public var caseID: CaseID
    public var registeredAt: Instant
    /// The promise.
    public var dueAt: Instant
    /// When the daemon saw it missed, if it did.
    public var breachedAt: Instant?
    public var kind: Kind
    public var treatedAs: Kind
    /// 0 to 100.
    public var priority: Int
    /// Slug of the case's district today.
    public var district: String?
    public var serviceCode: String?
    public var serviceName: String?
    public var channel: Channel?
    public var language: String?
    /// Attempts recorded under this request that did not reach the citizen.
    public var attempts: Int
    public var lastAttemptAt: Instant?
}

/// A review that waits for a person, and its case.
public struct OpenReview: Sendable, Equatable {
    public var caseID: CaseID
    public var review: Review

    /// A waiting review.
    public init(caseID: CaseID, review: Review) {
        self.caseID = caseID
        self.review = review
    }
}

/// A row of the journal with its number and its link.
public struct JournalEntry: Sendable, Equatable {
    /// From 1, without a gap.
    public var sequence: Int64
    public var row: JournalRow
    /// What binds it to all rows before it: see ``JournalChain``.
    public var link: [UInt8]

    /// A row.
    public init(sequence: Int64, row: JournalRow, link: [UInt8]) {
        self.sequence = sequence
        self.row = row
        self.link = link
    }
}

/// A row of the journal as the end of what is read.
public struct JournalEnd: Sendable, Equatable {
    public var sequence: Int64
    /// When it was decided.
    public var at: Instant

    /// The row `sequence`, decided at `at`.
    public init(sequence: Int64, at: Instant) {
        self.sequence = sequence
        self.at = at
    }
}

/// A row of the journal without the event's body.
public struct TrailEntry: Sendable, Equatable {
    /// From 1, without a gap.
    public var sequence: Int64
    public var at: Instant
    /// Event type or audit code.
    public var code: String
    public var caseID: CaseID?
    public var requestID: RequestID?
    /// For entries: their facts, as JSON.
    public var facts: [UInt8]?
    /// For events.
    public var routingKey: String?

    /// A row.
    public init(
        sequence: Int64, at: Instant, code: String, caseID: CaseID? = nil, requestID: RequestID? = nil,
        facts: [UInt8]? = nil, routingKey: String? = nil
    ) {
        self.sequence = sequence
        self.at = at
        self.code = code
        self.caseID = caseID
        self.requestID = requestID
        self.facts = facts
        self.routingKey = routingKey
    }
}

/// What the record holds about one case, or about one request that may have none.
public struct RecordedHistory: Sendable, Equatable {
    public var caseFile: Case?
    /// By registration, without details.
    public var contacts: [Contact]
    /// Oldest first.
    public var journal: [JournalEntry]
}

/// How much is waiting and late.
public struct StoreStatus: Sendable, Equatable {
    /// Follow-ups owed.
    public var openObligations: Int
    /// Of these, past their deadline.
    public var overdueObligations: Int
    /// The earliest deadline of all open follow-ups, passed or not.
    public var nextDueAt: Instant?
    /// Meetings owed: requested or scheduled.
    public var openMeetings: Int
    /// Of these, not scheduled or not held by their deadline.
    public var overdueMeetings: Int
    /// Reviews undecided.
    public var openReviews: Int
    /// Publications that the broker has not confirmed.
    public var outboxDepth: Int
    /// When the oldest of them was decided.
    public var oldestUnconfirmedAt: Instant?
    /// Messages kept until the request that they are about arrives.
    public var parkedMessages: Int
    /// When the last batch was decided; `nil` in an empty store.
    public var lastCommitAt: Instant?

    /// The counts of a store.
    public init(
        openObligations: Int, overdueObligations: Int, nextDueAt: Instant?, openMeetings: Int, overdueMeetings: Int,
        openReviews: Int, outboxDepth: Int, oldestUnconfirmedAt: Instant?, parkedMessages: Int,
        lastCommitAt: Instant?
    ) {
        self.openObligations = openObligations
        self.overdueObligations = overdueObligations
        self.nextDueAt = nextDueAt
        self.openMeetings = openMeetings
        self.overdueMeetings = overdueMeetings
        self.openReviews = openReviews
        self.outboxDepth = outboxDepth
        self.oldestUnconfirmedAt = oldestUnconfirmedAt
        self.parkedMessages = parkedMessages
        self.lastCommitAt = lastCommitAt
    }
}
