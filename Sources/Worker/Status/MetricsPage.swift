internal import CaseStore
internal import Casework
internal import Contract
internal import Operations

/// Everything that the metrics are made of, at one moment.
struct MetricsPage {
    let service: ServiceState
    let hindrances: [ServiceState.Hindrance]
    let startedAt: Instant
    /// The end of the last day whose holidays are known.
    let calendarEnd: Instant?
    /// `nil` before the record is open.
    let record: Record?
    let now: Instant

    /// What is known once the record is open.
    struct Record {
        let reading: RecordGauges.Reading
        let sizes: (database: Int, log: Int)
        let room: Int?
        let answers: PublicationAnswers
    }

    /// The page.
    var text: String {
        var page = MetricsText()
        addProcess(to: &page)
        addIntake(to: &page)
        addDecisions(to: &page)
        addDeadlines(to: &page)
        page.add(.calendarEnd, calendarEnd?.seconds)
        page.add(.commitTime, service.commitTime)
        page.add(.batchSize, service.batchSize)
        addLinks(to: &page)
        if let record { add(record, to: &page) }
        return page.text
    }

    private func addProcess(to page: inout MetricsText) {
        page.add(.buildInfo, [([BuildVersion.program, BuildVersion.swift], 1)])
        page.add(.processStart, startedAt.seconds)
        page.add(.ready, hindrances.isEmpty)
        page.add(.notReady, ServiceState.Hindrance.allCases.map { ([$0.rawValue], hindrances.contains($0)) })
    }

    private func addIntake(to page: inout MetricsText) {
        let tally = service.tally
        page.add(.deliveries, [(["false"], service.deliveries), (["true"], service.redeliveries)])
        page.add(
            .messages,
            [
                (["applied"], tally.applied), (["parked"], tally.parked), (["unchanged"], tally.unchanged),
                (["duplicate"], tally.duplicates), (["refused"], tally.refused),
            ])
        page.add(.refusals, Refusal.Code.allCases.map { ([$0.rawValue], tally.refusals[$0] ?? 0) })
        page.add(.suspects, tally.suspects)
    }

    private func addDecisions(to page: inout MetricsText) {
        let pairs = Kind.allCases.flatMap { kind in Kind.allCases.map { Tally.Judged(kind: kind, treatedAs: $0) } }
        page.add(
            .judgements,
            pairs.map { ([$0.kind.rawValue, $0.treatedAs.rawValue], service.tally.judgements[$0] ?? 0) })
        page.add(.events, EventType.allCases.map { ([$0.rawValue], service.tally.events[$0] ?? 0) })
    }

    private func addDeadlines(to page: inout MetricsText) {
        page.add(.deadlinesArmed, service.deadlines)
        page.add(.nextDeadline, service.nextDeadline?.seconds)
        page.add(.deadlinesServed, service.tally.deadlines)
        page.add(.deadlinesFailed, service.deadlinesFailed)
        page.add(.deadlineDelay, service.deadlineDelay)
        page.add(.catchingUp, service.isCatchingUp)
    }

    private func addLinks(to page: inout MetricsText) {
        let links = ServiceState.Link.allCases
        page.add(.linkUp, links.map { ([$0.rawValue], service[$0].state.works) })
        page.add(.linkConnections, links.map { ([$0.rawValue], service[$0].connections) })
        page.add(.linkFailures, links.map { ([$0.rawValue], service[$0].failures) })
    }

    private func add(_ record: Record, to page: inout MetricsText) {
        page.add(.storeSize, [(["database"], record.sizes.database), (["log"], record.sizes.log)])
        page.add(.storeFree, record.room)
        page.add(.readFailures, record.reading.failures)
        page.add(
            .publications,
            PublicationAnswers.Content.allCases.flatMap { content in
                PublicationAnswers.Outcome.allCases.map {
                    ([content.label, $0.label], record.answers[content, $0])
                }
            })
        if let status = record.reading.status { add(status, to: &page) }
    }

    private func add(_ status: StoreStatus, to page: inout MetricsText) {
        page.add(.followUpsOpen, status.openObligations)
        page.add(.followUpsOverdue, status.overdueObligations)
        page.add(.followUpLateness, status.nextDueAt.map { max(now.since($0), .zero).seconds } ?? 0)
        page.add(.nextFollowUp, status.nextDueAt?.seconds)
        page.add(.meetingsOpen, status.openMeetings)
        page.add(.meetingsOverdue, status.overdueMeetings)
        page.add(.reviewsOpen, status.openReviews)
        page.add(.parked, status.parkedMessages)
        page.add(.outboxDepth, status.outboxDepth)
        page.add(.outboxOldest, status.oldestUnconfirmedAt?.seconds)
    }
}

extension Instant {
    /// Seconds since 1970.
    fileprivate var seconds: Double { Double(milliseconds) / 1000 }
}

extension TimeSpan {
    fileprivate var seconds: Double { Double(milliseconds) / 1000 }
}

extension PublicationAnswers.Content {
    fileprivate var label: String {
        switch self {
        case .event: "event"
        case .setAside: "set_aside"
        }
    }
}

extension PublicationAnswers.Outcome {
    fileprivate var label: String {
        switch self {
        case .confirmed: "confirmed"
        case .returned: "returned"
        case .rejected: "rejected"
        case .unsendable: "unsendable"
        }
    }
}
