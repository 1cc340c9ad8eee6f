import Configuration
import Foundation
import Testing

@testable import Commands

/// How well second calls are told from first ones on the labelled pairs that the rules were made on. A change of the rules may
/// raise these floors; none may fall through them unseen. What to quote is measured on pairs that nobody looked at: see the
/// README beside them.
@Suite("Second calls on the labelled pairs")
struct RepeatFloorTests {
    private static let figures: Result<Evaluation, any Error> = Result {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Labelled")
        let pairs = try ["", "-a", "-b", "-c"].flatMap { part in
            let file = try LabelledFile(path: folder.appendingPathComponent("repeats-development\(part).jsonl").path)
            return try file.read(RepeatEvaluation.Example.init)
        }
        return RepeatEvaluation(policy: Settings.default.policy).evaluate(pairs, listingErrors: false)
    }

    @Test("A needless meeting costs trust: what is held to be a second call is one")
    func precision() throws {
        let score = try #require(try Self.figures.get().kinds["repeat"]?.precision)
        #expect(score >= 0.94)
    }

    @Test("Second calls are recognised")
    func recall() throws {
        let score = try #require(try Self.figures.get().kinds["repeat"]?.recall)
        #expect(score >= 0.72)
    }

    @Test("A person is asked about what is doubtful, not about everything")
    func reviews() throws {
        #expect(try Self.figures.get().reviewShare <= 0.22)
    }
}
