import Foundation
import TestKit
import Testing

@testable import Accountability

@Suite(
    "An independent program works out the same account from the trail alone",
    .enabled(if: Recomputation.isReady || Python.isRequired, Recomputation.skipReason), .timeLimit(.minutes(10)))
struct RecomputationTests {
    /// A city's weeks and their trail, made once for all tests.
    private struct Simulation {
        let record: CityRecord
        let trail: String

        init() throws {
            record = try CityRecord.simulated(citizens: 2600, days: 60, seed: 5)
            trail = try record.trail()
        }
    }

    private static let made = Result { try Simulation() }
    private let simulation: Simulation

    init() throws { simulation = try Self.made.get() }

    @Test(
        "of months, weeks and a day of a city in which everything happens, whatever is suppressed",
        arguments: [
            ("03-01", "05-31", 5), ("04-01", "04-30", 12), ("03-02", "03-08", 5), ("03-16", "03-22", 3),
            ("03-05", "03-05", 5),
        ])
    func periods(from: String, through: String, threshold: Int) throws {
        try Recomputation.expectAgreement(
            on: simulation.record.account(from, through, threshold: threshold), simulation.trail)
    }

    @Test("where the data end long before the trail does", arguments: [Int64(0), 900, 12_345, 30_000])
    func cutOff(row: Int64) throws {
        try Recomputation.expectAgreement(
            on: simulation.record.account("03-01", "04-15", until: .sequence(row)), simulation.trail)
    }

    @Test("and what it agrees on is something: some thousand cases, and every course that is published")
    func everyCourse() throws {
        let account = try simulation.record.account("03-01", "04-30", until: .instant(SmallCity.local("04-25 00:00")))
        try Recomputation.expectAgreement(on: account, simulation.trail)
        #expect((account.count(.cases) ?? 0) > 1500)
        for series in account.series where series.indicator != .repeatReviews {
            // What another course supersedes is rare, and depends on how the rules judge.
            for point in series.points where point.group.code != "superseded" {
                #expect(point.value != .count(0), "\(series.indicator), \(point.group.code)")
            }
        }
        #expect(!account.counts(.repeatReviews).isEmpty)
        #expect(account.breakdowns.count == 3)
    }

    @Test("and finds each figure that is not what the record tells")
    func wrongFigures() throws {
        let account = try simulation.record.account("03-01", "05-31")
        let json = try account.json
        let cases = try #require(account.count(.cases))
        let wrong = json.replacing("\"value\" : \(cases)\n", with: "\"value\" : \(cases + 1)\n")
        let run = try Recomputation.run(wrong, simulation.trail)
        #expect(run.status == 1)
        #expect(run.output.contains("complaint_cases_opened: published \(cases + 1), the record tells \(cases)"))
        let shown = try Recomputation.run(
            json.replacing("\"suppressed_below\" : 5", with: "\"suppressed_below\" : 500"), simulation.trail)
        #expect(shown.status == 1)
        #expect(shown.output.contains("small, and published"))
    }
}
