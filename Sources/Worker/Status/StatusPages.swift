internal import CaseStore
internal import Casework
internal import Operations
internal import Synchronization

/// What the daemon answers over HTTP: metrics and health (`contract.md`, "On the machine").
///
/// Health never touches the record, so that it is told at once whatever the disk does.
final class StatusPages: Sendable {
    private struct Sources: Sendable {
        let gauges: RecordGauges
        let relay: OutboxRelay
    }

    private let board: StatusBoard
    private let clock: any WallClock
    private let startedAt: Instant
    private let calendarEnd: Mutex<Instant?>
    private let sources = Mutex<Sources?>(nil)

    /// Tells what `board` knows. The process has just started, at the clock's present instant.
    init(board: StatusBoard, clock: any WallClock, calendarEnd: Instant?) {
        self.board = board
        self.clock = clock
        self.calendarEnd = Mutex(calendarEnd)
        startedAt = clock.now
    }

    /// The record is open: tells of it too.
    func open(gauges: RecordGauges, relay: OutboxRelay) {
        sources.withLock { $0 = Sources(gauges: gauges, relay: relay) }
    }

    /// The configuration lists the holidays up to `end` now.
    func calendarEnds(at end: Instant?) { calendarEnd.withLock { $0 = end } }

    /// How many follow-ups are late; `nil` where the record cannot be read now.
    var lateFollowUps: Int? {
        sources.withLock { $0 }.flatMap { $0.gauges.reading(at: clock.now).status?.overdueObligations }
    }

    /// The answer to `request`.
    func answer(_ request: HTTPRequest) -> HTTPResponse {
        switch request.path {
        case "/metrics": HTTPResponse(status: 200, mediaType: MetricsText.mediaType, body: metrics)
        case "/health/live": live
        case "/health/ready": ready
        default: .notFound
        }
    }

    private var live: HTTPResponse {
        let lives = board.service.isAlive(at: SuspendingClock().now)
        return health("live", lives ? [] : [.notDeciding])
    }

    private var ready: HTTPResponse { health("ready", hindrances) }

    private var hindrances: [ServiceState.Hindrance] {
        let room = sources.withLock { $0 }.flatMap(\.gauges.room)
        return board.service.hindrances(at: SuspendingClock().now, room: room)
    }

    private func health(_ name: String, _ hindrances: [ServiceState.Hindrance]) -> HTTPResponse {
        let reasons = hindrances.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        return HTTPResponse(
            status: hindrances.isEmpty ? 200 : 503, mediaType: "application/json",
            body: "{\"\(name)\":\(hindrances.isEmpty),\"reasons\":[\(reasons)]}\n")
    }

    private var metrics: String {
        let now = clock.now
        let record = sources.withLock { $0 }.map { sources in
            MetricsPage.Record(
                reading: sources.gauges.reading(at: now), sizes: sources.gauges.sizes, room: sources.gauges.room,
                answers: sources.relay.answers)
        }
        return MetricsPage(
            service: board.service, hindrances: hindrances, startedAt: startedAt,
            calendarEnd: calendarEnd.withLock { $0 }, record: record, now: now
        ).text
    }
}
