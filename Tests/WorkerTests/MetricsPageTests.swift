import CaseStore
import Casework
import Contract
import Operations
import Testing

@testable import Worker

@Suite("The daemon's page of metrics")
struct MetricsPageTests {
    private static let now = Instant(seconds: 1_795_000_000)

    private static func page(_ service: ServiceState = ServiceState(), status: StoreStatus? = Self.status) -> String {
        MetricsPage(
            service: service, hindrances: [.starting], startedAt: now, calendarEnd: now,
            record: .init(
                reading: .init(status: status), sizes: (1, 2), room: 3, answers: PublicationAnswers()),
            now: now
        ).text
    }

    private static let status = StoreStatus(
        openObligations: 5, overdueObligations: 2, nextDueAt: now - .seconds(90), openMeetings: 1, overdueMeetings: 1,
        openReviews: 3, outboxDepth: 4, oldestUnconfirmedAt: now - .seconds(2), parkedMessages: 6, lastCommitAt: now)

    private func values(_ page: String) -> [String: String] {
        Dictionary(
            page.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                let parts = line.split(separator: " ")
                return (String(parts[0]), String(parts[1]))
            }, uniquingKeysWith: { first, _ in "\(first), twice" })
    }

    @Test("has every metric that is described, and no other")
    func complete() {
        var service = ServiceState()
        service.turned(CaseLoop.Turn(nextDeadline: Self.now), at: SuspendingClock().now)
        let described = Self.page(service).split(separator: "\n").filter { $0.hasPrefix("# TYPE") }
            .map { $0.split(separator: " ")[2] }
        #expect(Set(described.map(String.init)) == Set(Metric.all.map(\.name)))
        #expect(described.count == Metric.all.count)
    }

    @Test("has a value for each code from the beginning, so that the first of a kind is seen as a rise")
    func codes() {
        let values = values(Self.page())
        for code in Refusal.Code.allCases {
            #expect(values["vip311_messages_refused_total{reason=\"\(code.rawValue)\"}"] == "0")
        }
        for type in EventType.allCases { #expect(values["vip311_events_total{type=\"\(type.rawValue)\"}"] == "0") }
    }

    @Test("adds up what turns tell")
    func turns() {
        var tally = Tally()
        tally.applied = 7
        tally.count(Refusal(.tooLarge, ""))
        tally.judgements[.init(kind: .serviceRequest, treatedAs: .complaint)] = 2
        let turn = CaseLoop.Turn(
            tally: tally, commits: [.init(inputs: 8, time: .milliseconds(3)), .init(inputs: 0, time: .seconds(2))],
            deadlineDelay: .seconds(4), deadlinesFailed: 1, deadlinesArmed: 9)
        var service = ServiceState()
        service.turned(turn, at: SuspendingClock().now)
        service.turned(turn, at: SuspendingClock().now)
        service.arrived(10, redelivered: 3)
        let values = values(Self.page(service))
        let expected = [
            "vip311_messages_total{outcome=\"applied\"}": "14", "vip311_messages_total{outcome=\"refused\"}": "2",
            "vip311_messages_refused_total{reason=\"too_large\"}": "2",
            "vip311_judgements_total{kind=\"service_request\",treated_as=\"complaint\"}": "4",
            "vip311_commit_duration_seconds_count": "4", "vip311_commit_duration_seconds_bucket{le=\"0.005\"}": "2",
            "vip311_batch_size_count": "2", "vip311_batch_size_sum": "16.0", "vip311_deadline_delay_seconds_sum": "8.0",
            "vip311_deadlines_failed_total": "2", "vip311_deadlines_armed": "9",
            "vip311_deliveries_total{redelivered=\"false\"}": "7", "vip311_deliveries_total{redelivered=\"true\"}": "3",
        ]
        for (name, value) in expected { #expect(values[name] == value, "\(name)") }
    }

    @Test("tells how late the oldest follow-up is, and of nothing that cannot be read")
    func record() {
        #expect(values(Self.page())["vip311_follow_up_lateness_seconds"] == "90.0")
        let unreadable = values(Self.page(status: nil))
        #expect(unreadable["vip311_follow_ups_overdue"] == nil)
        #expect(unreadable["vip311_store_size_bytes{file=\"database\"}"] == "1")
    }
}
