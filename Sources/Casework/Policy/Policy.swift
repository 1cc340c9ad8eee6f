/// What the configuration decides of the rules; the rules themselves are `service.md`'s and no configuration's.
public struct Policy: Sendable, Equatable {
    public var triage: TriagePolicy
    public var followUp: FollowUpPolicy
    public var repeatContact: RepeatPolicy
    public var meeting: MeetingPolicy
    public var calendar: WorkingCalendar
    public var directory: Directory
    /// How far in the future a registration or a follow-up may lie before it is not believed: clocks differ a little.
    public var clockTolerance: TimeSpan

    /// The promise: a first follow-up within 86,400 s. Configuration can shorten what is owed, never lengthen it.
    public static let longestFollowUp = TimeSpan.seconds(86_400)

    /// A policy.
    public init(
        triage: TriagePolicy = .init(), followUp: FollowUpPolicy = .init(), repeatContact: RepeatPolicy = .init(),
        meeting: MeetingPolicy = .init(), calendar: WorkingCalendar, directory: Directory,
        clockTolerance: TimeSpan = .minutes(5)
    ) {
        self.triage = triage
        self.followUp = followUp
        self.repeatContact = repeatContact
        self.meeting = meeting
        self.calendar = calendar
        self.directory = directory
        self.clockTolerance = clockTolerance
    }
}

/// Settings of triage.
public struct TriagePolicy: Sendable, Equatable {
    /// Below this confidence, 0 to 1, a request is treated as a complaint and reviewed.
    public var reviewBelow: Double
    /// A person should decide within.
    public var decideWithin: Term
    /// What requests are weighed with.
    public var rules: TriageRules

    /// Settings of triage.
    public init(
        reviewBelow: Double = 0.6, decideWithin: Term = .workingDays(2), rules: TriageRules = .builtIn
    ) {
        self.reviewBelow = reviewBelow
        self.decideWithin = decideWithin
        self.rules = rules
    }
}

/// Settings of the follow-up and its ladder.
public struct FollowUpPolicy: Sendable, Equatable {
    /// From registration to deadline; at most ``Policy/longestFollowUp``.
    public var within: TimeSpan
    /// Contacts registered before are history.
    public var inForceSince: Instant?
    public var ladder: Ladder

    /// Settings of the follow-up; a longer `within` than the promise is cut to it.
    public init(
        within: TimeSpan = Policy.longestFollowUp, inForceSince: Instant? = nil, ladder: Ladder = .followUpDefault
    ) {
        self.within = min(within, Policy.longestFollowUp)
        self.inForceSince = inForceSince
        self.ladder = ladder
    }
}

/// Settings of the match of a second contact.
public struct RepeatPolicy: Sendable, Equatable {
    /// The same text by the same channel within this time is one contact.
    public var sameSubmissionWithin: TimeSpan
    /// How far back from a contact the last contact of a case may lie.
    public var lookBack: TimeSpan
    /// A person should decide a doubtful match within.
    public var decideWithin: Term

    /// Settings of the match.
    public init(
        sameSubmissionWithin: TimeSpan = .minutes(10), lookBack: TimeSpan = .days(365),
        decideWithin: Term = .workingDays(2)
    ) {
        self.sameSubmissionWithin = sameSubmissionWithin
        self.lookBack = lookBack
        self.decideWithin = decideWithin
    }
}

/// Settings of the mandatory meeting.
public struct MeetingPolicy: Sendable, Equatable {
    public var scheduleWithin: Term
    public var holdWithin: Term
    public var outcomeWithin: Term
    public var ladder: Ladder
    /// Whether meeting events name the service requests they are about.
    public var namesRequests: Bool

    /// Settings of the meeting.
    public init(
        scheduleWithin: Term = .workingDays(5), holdWithin: Term = .workingDays(20),
        outcomeWithin: Term = .workingDays(2),
        ladder: Ladder = .meetingDefault, namesRequests: Bool = true
    ) {
        self.scheduleWithin = scheduleWithin
        self.holdWithin = holdWithin
        self.outcomeWithin = outcomeWithin
        self.ladder = ladder
        self.namesRequests = namesRequests
    }
}
