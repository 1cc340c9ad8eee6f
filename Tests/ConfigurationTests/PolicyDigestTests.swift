import Casework
import Testing

@testable import Configuration

@Suite("The policy's digest")
struct PolicyDigestTests {
    /// Each decides something else than the default, and something else than each other.
    private static let variations = [
        "{}", "time_zone: America/Halifax", "clock_tolerance: 1m", "triage: {review_below: 0.7}",
        "triage: {decide_within: {working_days: 3}}", "triage: {decide_within: 3d}", "follow_up: {within: 23h}",
        "follow_up: {in_force_since: 2026-01-01}", "follow_up: {in_force_since: 2026-01-02}",
        "follow_up: {warnings: []}",
        "follow_up: {warnings: [{before: 6h, to: team}, {before: 2h, to: other}]}",
        "follow_up: {warnings: [{before: 6h, to: team}, {before: 3h, to: team}]}",
        "follow_up: {escalations: [{after: 0s, to: a}]}", "follow_up: {escalations: [{after: 0s, to: a, digest: 1h}]}",
        "follow_up: {escalations: [{after: 0s, to: a, digest: 2h}]}", "meeting: {escalations: [{after: 0s, to: a}]}",
        "repeat: {same_submission_within: 1m}", "repeat: {look_back: 1d}", "repeat: {decide_within: {working_days: 3}}",
        "meeting: {schedule_within: {working_days: 4}}", "meeting: {hold_within: {working_days: 21}}",
        "meeting: {outcome_within: {working_days: 3}}", "meeting: {name_service_requests: false}",
        "calendar: {working_week: [mon]}", "calendar: {holidays: []}", "calendar: {covers_until: 2028-12-31}",
        "directory: {districts: [{slug: a, name: A}]}", "directory: {districts: [{slug: a, name: B}]}",
        "directory: {districts: [{slug: a, name: A, valid_from: 2026-01-01}]}",
        "directory: {districts: [{slug: a, name: A, valid_to: 2026-01-01}]}",
        "directory: {councillors: [{district: a, name: N}]}",
        "directory: {councillors: [{district: a, name: N, address: x}]}",
        "directory: {councillors: [{district: a, substitute: {name: N}}]}",
        "directory: {councillors: [{district: a, name: N, valid_to: 2026-01-01}]}", "directory: {officials: []}",
        "directory: {officials: [{services: [\"*\"], name: S}]}", "directory: {officials: [{services: [a], name: S}]}",
        "directory: {officials: [{services: [a, b], name: S}]}",
        "directory: {officials: [{services: [a], name: S, substitute: {name: T}}]}", "directory: {fallback: {name: F}}",
        "directory: {fallback: {address: F}}",
    ]

    @Test("is another for each policy")
    func distinct() throws {
        let digests = try Self.variations.map { try settings($0).policyDigest }
        #expect(Set(digests).count == Self.variations.count)
    }

    @Test("is the same for the same policy, however it is written")
    func stable() throws {
        let other = """
            calendar: {holidays: [2027-01-01, 2026-12-25], working_week: [fri, thu, wed, tue, mon]}
            follow_up: {within: 1440m, warnings: [{before: 120m, to: team}, {before: 360m, to: team}]}
            """
        #expect(try settings(other).policyDigest == Settings.default.policyDigest)
    }

    @Test("does not depend on what the rules do not see")
    func unrelated() throws {
        let other = "broker: {host: other}\nlog: {level: debug}\nstore: {path: /x}\nlocale: en_CA\nintake: {batch: 1}"
        #expect(try settings(other).policyDigest == Settings.default.policyDigest)
    }

    @Test("has not changed between versions of the program")
    func pinned() throws {
        let digest = try settings("time_zone: UTC").policyDigest
        #expect(digest == "54637f94e83abd40d27671b93d48fe34b33348b0b3650cab86366015467e6211")
    }
}
