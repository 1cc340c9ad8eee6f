internal import CaseStore
internal import Casework
internal import Contract

/// The state of the service, as its record, the daemon and the broker show it.
struct StatusAnswer: Answer {
    let asOf: String
    /// Whether the daemon says that it is ready; `nil` where it is not asked, or does not answer.
    let ready: Bool?
    /// Why it is not: stable codes.
    let notReady: [String]
    let openFollowUps: Int
    let lateFollowUps: Int
    let nextFollowUpDueAt: String?
    let openMeetings: Int
    let lateMeetings: Int
    let openReviews: Int
    let unconfirmedEvents: Int
    let unconfirmedSince: String?
    let parkedMessages: Int
    /// Messages in the intake queue that wait; `nil`, as the following two, where the broker does not tell.
    let queuedMessages: Int?
    /// Messages that could not be processed.
    let setAsideMessages: Int?
    /// Events that nobody had bound.
    let unroutedEvents: Int?
    let lastDecisionAt: String?
    private let status: StoreStatus
    private let health: ServiceHealth
    private let queues: QueueDepths

    init(_ status: StoreStatus, health: ServiceHealth, queues: QueueDepths, at now: Instant) {
        self.status = status
        self.health = health
        self.queues = queues
        asOf = RFC3339.text(now)
        ready = health.isReady
        notReady = health.hindrances
        openFollowUps = status.openObligations
        lateFollowUps = status.overdueObligations
        nextFollowUpDueAt = status.nextDueAt.map(RFC3339.text)
        openMeetings = status.openMeetings
        lateMeetings = status.overdueMeetings
        openReviews = status.openReviews
        unconfirmedEvents = status.outboxDepth
        unconfirmedSince = status.oldestUnconfirmedAt.map(RFC3339.text)
        parkedMessages = status.parkedMessages
        queuedMessages = queues.intake
        setAsideMessages = queues.dead
        unroutedEvents = queues.unrouted
        lastDecisionAt = status.lastCommitAt.map(RFC3339.text)
    }

    private enum CodingKeys: String, CodingKey {
        case asOf, ready, notReady, openFollowUps, lateFollowUps, nextFollowUpDueAt, openMeetings, lateMeetings
        case openReviews, unconfirmedEvents, unconfirmedSince, parkedMessages, queuedMessages, setAsideMessages
        case unroutedEvents, lastDecisionAt
    }

    func page(for audience: Audience) -> String {
        StatusPage(status: status, health: health, queues: queues, audience: audience).text
    }
}
