internal import Casework

/// How much is waiting and late, in counts.
struct StatusQueries {
    private let obligations: PreparedStatement
    private let overdue: PreparedStatement
    private let meetings: PreparedStatement
    private let overdueMeetings: PreparedStatement
    private let reviews: PreparedStatement
    private let progress: PreparedStatement
    private let outbox: PreparedStatement
    private let parked: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        obligations = try connection.prepare("SELECT count(*), min(due_at) FROM obligation WHERE state = 'open'")
        overdue = try connection.prepare("SELECT count(*) FROM obligation WHERE state = 'open' AND due_at < ?")
        meetings = try connection.prepare("SELECT count(*) FROM meeting WHERE state IN ('requested', 'scheduled')")
        overdueMeetings = try connection.prepare(
            """
            SELECT count(*) FROM meeting
            WHERE state IN ('requested', 'scheduled') AND (state = 'requested' AND schedule_by < ? OR hold_by < ?)
            """)
        reviews = try connection.prepare("SELECT count(*) FROM review WHERE is_open = 1")
        progress = try connection.prepare("SELECT confirmed_through, committed_at FROM progress WHERE id = 1")
        outbox = try connection.prepare(
            "SELECT count(*), min(at) FROM journal WHERE sequence > ? AND body IS NOT NULL")
        parked = try connection.prepare("SELECT count(*) FROM parked")
    }

    /// Up to where publications are confirmed.
    func confirmedThrough() throws(StoreError) -> Int64 { try progress.firstRow { $0.integer() } ?? 0 }

    /// All counts, at `now`.
    func status(at now: Instant) throws(StoreError) -> StoreStatus {
        let cursor = try progress.firstRow { ($0.integer(), $0.optionalInstant()) } ?? (0, nil)
        let open = try obligations.firstRow { (Int($0.integer()), $0.optionalInstant()) } ?? (0, nil)
        overdue.bind(now)
        overdueMeetings.bind(now)
        overdueMeetings.bind(now)
        outbox.bind(cursor.0)
        let waiting = try outbox.firstRow { (Int($0.integer()), $0.optionalInstant()) } ?? (0, nil)
        return StoreStatus(
            openObligations: open.0, overdueObligations: try count(overdue), nextDueAt: open.1,
            openMeetings: try count(meetings), overdueMeetings: try count(overdueMeetings),
            openReviews: try count(reviews), outboxDepth: waiting.0, oldestUnconfirmedAt: waiting.1,
            parkedMessages: try count(parked), lastCommitAt: cursor.1)
    }

    private func count(_ statement: PreparedStatement) throws(StoreError) -> Int {
        try statement.firstRow { Int($0.integer()) } ?? 0
    }
}
