extension Metric {
    /// Every metric, in the order of the page.
    public static let all = process + intake + decisions + deadlines + promises + store + relay + links

    // MARK: The process

    public static let buildInfo = Metric(
        "vip311_build_info", .gauge, labels: ["version", "swift"],
        "Always 1; the version of the daemon and of its compiler.")
    public static let processStart = Metric(
        "process_start_time_seconds", .gauge, "When the process started, in seconds since 1970.")
    public static let ready = Metric(
        "vip311_ready", .gauge, "1 when messages are taken in, decided, recorded and sent; else 0.")
    public static let notReady = Metric(
        "vip311_not_ready", .gauge, labels: ["reason"], "1 for each reason for which the daemon is not ready; else 0.")

    private static let process = [buildInfo, processStart, ready, notReady]

    // MARK: Intake

    public static let deliveries = Metric(
        "vip311_deliveries_total", .counter, labels: ["redelivered"], "Deliveries that the broker made.")
    public static let messages = Metric(
        "vip311_messages_total", .counter, labels: ["outcome"], "Messages by what became of them.")
    public static let refusals = Metric(
        "vip311_messages_refused_total", .counter, labels: ["reason"],
        "Messages refused, to be set aside, by reason code.")
    public static let suspects = Metric(
        "vip311_messages_tried_alone_total", .counter,
        "Messages that came back from the queue so often that they were decided alone.")

    private static let intake = [deliveries, messages, refusals, suspects]

    // MARK: Decisions

    public static let judgements = Metric(
        "vip311_judgements_total", .counter, labels: ["kind", "treated_as"],
        "Judgements of requests by kind, and by the kind that they are treated as; again when one changes.")
    public static let events = Metric(
        "vip311_events_total", .counter, labels: ["type"], "Events decided and recorded, by type.")

    private static let decisions = [judgements, events]

    // MARK: Deadlines

    public static let deadlinesArmed = Metric(
        "vip311_deadlines_armed", .gauge, "Cases and lists for which something falls due at a known instant.")
    public static let nextDeadline = Metric(
        "vip311_next_deadline_timestamp_seconds", .gauge, "When the next of these is due; absent where there is none.")
    public static let deadlinesServed = Metric(
        "vip311_deadlines_served_total", .counter, "Due instants that were looked at, whatever they gave rise to.")
    public static let deadlinesFailed = Metric(
        "vip311_deadlines_failed_total", .counter,
        "Due instants that a fault kept from being served; each is tried again.")
    public static let deadlineDelay = Metric(
        "vip311_deadline_delay_seconds", .histogram,
        "How long after its instant a deadline was served: the one that waited longest, for each batch that serves any."
    )
    public static let catchingUp = Metric(
        "vip311_catching_up", .gauge,
        "1 while deadlines wait after a start until what the queue kept has been read; else 0.")

    private static let deadlines = [
        deadlinesArmed, nextDeadline, deadlinesServed, deadlinesFailed, deadlineDelay, catchingUp,
    ]

    // MARK: What is promised and waiting, as the record has it

    public static let followUpsOpen = Metric("vip311_follow_ups_open", .gauge, "Follow-ups owed.")
    public static let followUpsOverdue = Metric(
        "vip311_follow_ups_overdue", .gauge, "Follow-ups owed whose deadline has passed.")
    public static let followUpLateness = Metric(
        "vip311_follow_up_lateness_seconds", .gauge,
        "How late the oldest follow-up is that is still owed; 0 if none is late.")
    public static let nextFollowUp = Metric(
        "vip311_follow_up_next_due_timestamp_seconds", .gauge,
        "The earliest deadline of all follow-ups owed, passed or not; absent where none is owed.")
    public static let meetingsOpen = Metric("vip311_meetings_open", .gauge, "Meetings owed: requested or scheduled.")
    public static let meetingsOverdue = Metric(
        "vip311_meetings_overdue", .gauge, "Meetings owed that were not scheduled, or not held, by their deadline.")
    public static let reviewsOpen = Metric(
        "vip311_reviews_open", .gauge, "Reviews that wait for a person's decision.")
    public static let parked = Metric(
        "vip311_parked_messages", .gauge, "Messages kept until the request that they are about arrives.")
    public static let calendarEnd = Metric(
        "vip311_calendar_end_timestamp_seconds", .gauge,
        "Up to when the configuration lists the holidays; absent where it does not say.")

    private static let promises = [
        followUpsOpen, followUpsOverdue, followUpLateness, nextFollowUp, meetingsOpen, meetingsOverdue, reviewsOpen,
        parked, calendarEnd,
    ]

    // MARK: The store

    public static let commitTime = Metric(
        "vip311_commit_duration_seconds", .histogram, "How long a batch took to be on the disk.")
    public static let batchSize = Metric(
        "vip311_batch_size", .histogram, "Deliveries and due instants decided in one commit.")
    public static let storeSize = Metric(
        "vip311_store_size_bytes", .gauge, labels: ["file"], "The size of the record: the database, and its log.")
    public static let storeFree = Metric(
        "vip311_store_free_bytes", .gauge, "Room left for the daemon on the record's file system.")
    public static let readFailures = Metric(
        "vip311_store_read_failures_total", .counter,
        "Times that the record could not be read for this page, which then lacks what it tells.")

    private static let store = [commitTime, batchSize, storeSize, storeFree, readFailures]

    // MARK: What is sent

    public static let outboxDepth = Metric(
        "vip311_outbox_depth", .gauge, "Events that the broker has not confirmed, as the record has it.")
    public static let outboxOldest = Metric(
        "vip311_outbox_oldest_timestamp_seconds", .gauge,
        "When the oldest of these was decided; absent where there is none.")
    public static let publications = Metric(
        "vip311_publications_total", .counter, labels: ["content", "outcome"],
        "What the broker answered to publications: events, and messages set aside.")

    private static let relay = [outboxDepth, outboxOldest, publications]

    // MARK: The two connections to the broker

    public static let linkUp = Metric(
        "vip311_link_up", .gauge, labels: ["link"], "1 while the connection works; else 0.")
    public static let linkConnections = Metric(
        "vip311_link_connections_total", .counter, labels: ["link"], "Times that the connection was made.")
    public static let linkFailures = Metric(
        "vip311_link_failures_total", .counter, labels: ["link"],
        "Times that the connection was lost, or could not be made.")

    private static let links = [linkUp, linkConnections, linkFailures]
}
