import Casework
import Foundation
import TestKit
import Testing

/// Real requests of the City of Montréal (no text: nature, category and channel), judged as 311 recorded them.
@Suite(
    "The requests of Montréal", .enabled(if: SharedData.isThere, "needs the folder ../shared/data beside the project"))
struct MontrealTests {
    /// How the requests of one recorded nature were judged.
    struct Outcome {
        var cases = 0
        var treatedAsComplaint = 0
        var reviewed = 0
        var judged: [Kind: Int] = [:]
    }

    private static let natures = ["Requete": Kind.serviceRequest, "Plainte": .complaint, "Commentaire": .comment]

    /// Per nature; the nature itself is told to the rules, or withheld.
    private static func outcomes(tellingNature: Bool) throws -> [Kind: Outcome] {
        let policy = TriagePolicy()
        var outcomes: [Kind: Outcome] = [:]
        for line in try SharedData.unpacked("montreal311/requests_2022-01_2025-06.csv.gz")
            .split(whereSeparator: \.isNewline)
        {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard cells.count > 3, let nature = natures[String(cells[1])] else { continue }
            // A category can hold a comma, and then stands in quotes.
            let category = cells.dropFirst(2).dropLast(4).joined(separator: ",").filter { $0 != "\"" }
            let judgement = judge(
                TriageSubject(
                    text: Reading(""), recordedNature: tellingNature ? nature : nil, serviceName: category),
                policy: policy)
            outcomes[nature, default: Outcome()].cases += 1
            outcomes[nature]?.judged[judgement.kind, default: 0] += 1
            if judgement.treatedAs == .complaint { outcomes[nature]?.treatedAsComplaint += 1 }
            if judgement.needsReview { outcomes[nature]?.reviewed += 1 }
        }
        return outcomes
    }

    @Test("A recorded complaint is one, and no other recorded nature is drowned in reviews for its category alone")
    func recorded() throws {
        let outcomes = try Self.outcomes(tellingNature: true)
        let complaints = try #require(outcomes[.complaint])
        #expect(complaints.cases > 1_000 && complaints.treatedAsComplaint == complaints.cases)
        for nature in [Kind.serviceRequest, .comment] {
            let others = try #require(outcomes[nature])
            #expect(others.cases > 1_000 && others.reviewed * 100 <= others.cases)
        }
    }

    @Test("Without text and nature the rules claim no complaint that they cannot know of")
    func withheld() throws {
        let outcomes = try Self.outcomes(tellingNature: false)
        let all = outcomes.values.reduce(0) { $0 + $1.cases }
        #expect(all > 90_000)
        #expect(outcomes.values.reduce(0) { $0 + $1.reviewed } * 20 <= all)
    }
}
