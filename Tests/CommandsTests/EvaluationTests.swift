import Casework
import Configuration
import Foundation
import Testing

@testable import Commands

@Suite("Evaluating the rules on labelled examples")
struct EvaluationTests {
    private static func file(_ lines: [String]) throws -> LabelledFile {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("labelled-\(UUID().uuidString)").path
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        return try LabelledFile(path: path)
    }

    private static func triage(_ lines: [String], errors: Bool = false) throws -> Evaluation {
        let examples = try file(lines).read(Self.example)
        return TriageEvaluation.evaluate([(TriagePolicy(), examples[...])], listingErrors: errors)
    }

    private static func example(_ line: LabelledFile.Line) throws(LabelledFile.Fault) -> TriageEvaluation.Example {
        try TriageEvaluation.Example(line, policy: TriagePolicy())
    }

    @Test("Every faulty line is told with its number, and then nothing is evaluated")
    func faultyLines() throws {
        let file = try Self.file([
            #"{"text": "Allo", "label": "complaint"}"#, "", "no JSON", #"{"text": "Allo", "label": "grief"}"#,
            #"{"label": "comment"}"#,
        ])
        let failure = #expect(throws: Failure.self) { try file.read(Self.example) }
        #expect(failure?.code == .data)
        let told = failure?.message.split(separator: "\n") ?? []
        #expect(told.count == 3)
        for number in [3, 4, 5] { #expect(told.contains { $0.contains(":\(number): ") }) }
    }

    @Test("A file without examples is refused")
    func empty() throws {
        let file = try Self.file(["", "  "])
        #expect(throws: Failure.self) { try file.read(Self.example) }
    }

    @Test("Labels are read in French too, and a complaint sent to review counts as recognised and in no precision")
    func triageFigures() throws {
        let evaluation = try Self.triage([
            #"{"text": "Je dépose une plainte contre l'employé impoli du comptoir.", "label": "plainte"}"#,
            #"{"text": "xyz", "label": "complaint"}"#,
            #"{"text": "À quelle heure ouvre la bibliothèque?", "label": "information"}"#,
        ])
        #expect(evaluation.cases == 3)
        #expect(evaluation.confusion["complaint"]?["review"] == 1)
        #expect(evaluation.kinds["complaint"]?.recall == 1)
        #expect(evaluation.kinds["complaint"]?.precision == 1)
        #expect(evaluation.kinds["information"]?.support == 1)
        #expect(abs(evaluation.reviewShare - 1.0 / 3) < 1e-9)
        #expect(evaluation.errors == nil)
    }

    @Test("A miss names its line, what was decided and why, and never the citizen's words")
    func misses() throws {
        let evaluation = try Self.triage(
            [#"{"text": "À quelle heure ouvre la bibliothèque Gatien-Lapointe?", "label": "complaint"}"#], errors: true)
        let miss = try #require(evaluation.errors?.first)
        #expect(miss.line == 1)
        #expect(miss.label == "complaint" && miss.decided == "information")
        #expect(!miss.reasons.isEmpty)
        #expect(try !evaluation.json().contains("Lapointe"))
    }

    @Test("The answer for programs has the contract's keys")
    func contractKeys() throws {
        let json = try Self.triage([#"{"text": "Merci!", "label": "comment"}"#]).json()
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(answer["cases"] as? Int == 1)
        #expect(answer["review_share"] is Double)
        let kinds = try #require(answer["kinds"] as? [String: [String: Any]])
        #expect(Set(kinds.keys) == ["complaint", "service_request", "information", "comment"])
        #expect(kinds["comment"]?["support"] as? Int == 1)
    }

    private static func pair(_ second: String, label: String) -> String {
        let first = """
            "service_request_id": "1", "requested_datetime": "2026-03-02T09:00:00-05:00", "nature": "complaint", \
            "service_name": "Collecte", "description": "Le bac n'a pas été vidé.", "address": "12 rue Royale", \
            "phone": "819 555-0101", "last_name": "Roy", "first_name": "Luc"
            """
        return #"{"first": {\#(first)}, "second": {\#(second)}, "label": "\#(label)"}"#
    }

    private static let again = """
        "service_request_id": "2", "requested_datetime": "2026-03-05T09:00:00-05:00", "service_name": "Collecte", \
        "description": "Toujours rien, le bac n'est pas vidé.", "address": "12 rue Royale", "phone": "8195550101", \
        "last_name": "Roy", "first_name": "Luc"
        """
    private static let neighbour = """
        "service_request_id": "3", "requested_datetime": "2026-03-05T09:00:00-05:00", "service_name": "Collecte", \
        "description": "Mon bac n'est pas vidé.", "address": "14 rue Royale", "phone": "819 555-0177", \
        "last_name": "Cloutier", "first_name": "Anne"
        """

    @Test("Pairs are filed as the daemon files them: the same citizen's same complaint, and a neighbour's")
    func pairs() throws {
        let lines = [Self.pair(Self.again, label: "repeat"), Self.pair(Self.neighbour, label: "not_repeat")]
        let examples = try Self.file(lines).read(RepeatEvaluation.Example.init)
        let evaluation = RepeatEvaluation(policy: .default).evaluate(examples, listingErrors: true)
        #expect(evaluation.confusion["repeat"]?["repeat"] == 1)
        #expect(evaluation.confusion["not_repeat"]?["not_repeat"] == 1)
        #expect(evaluation.errors?.isEmpty == true)
    }

    @Test("A contact that intake would refuse is told with its line and the reason")
    func refusedContact() throws {
        let file = try Self.file([Self.pair(#""service_request_id": "2""#, label: "repeat")])
        let failure = #expect(throws: Failure.self) { try file.read(RepeatEvaluation.Example.init) }
        #expect(failure?.message.contains("second: missing_field: requested_datetime") == true)
    }
}
