import Casework
import Testing

@Suite("A model of the city's own")
struct TrainingTests {
    private static func examples(_ file: String) throws -> [TriageTrainer.Example] {
        try LabelledRequest.load(file).compactMap { request in
            request.kind.map { .init(subject: request.subject, label: $0) }
        }
    }

    private static func learn(_ examples: [TriageTrainer.Example]) throws -> TriageTrainer.Outcome {
        try TriageTrainer(examples, name: "city", rules: .builtIn).train()
    }

    @Test("The same history gives the same model, which reads back as it was written")
    func deterministic() throws {
        let examples = try Self.examples("training/i.jsonl")
        let outcome = try Self.learn(examples)
        #expect(try Self.learn(examples).text == outcome.text)
        let read = try EvidenceText.read(outcome.text)
        #expect(read == outcome.table && read.version == outcome.table.version && read.count == outcome.table.count)
        #expect(outcome.heldOut.map(\.examples.count).reduce(0, +) == examples.count)
    }

    @Test("A judgement names the rules and the model that made it")
    func version() throws {
        let outcome = try Self.learn(try Self.examples("training/i.jsonl"))
        let policy = TriagePolicy(rules: TriageRules.builtIn.with(model: outcome.table))
        let judgement = judge(TriageSubject(text: Reading("Nid-de-poule rue Royale")), policy: policy)
        #expect(judgement.rulesVersion == "\(rulesVersion)+model:\(outcome.table.version)")
    }

    @Test("A second opinion learned from other texts does not make judgement on the development texts worse")
    func secondOpinion() throws {
        let outcome = try Self.learn(try Self.examples("training/h.jsonl") + Self.examples("training/g.jsonl"))
        let texts = try LabelledRequest.load("triage-development.jsonl")
        let alone = TriageFigures(texts)
        let both = TriageFigures(
            texts, policy: TriagePolicy(rules: TriageRules.builtIn.with(model: outcome.table)))
        #expect(both.recall >= alone.recall - 0.02, "\(both.recall)")
        #expect(both.precision >= alone.precision - 0.02, "\(both.precision)")
        #expect(both.reviewShare <= alone.reviewShare + 0.05, "\(both.reviewShare)")
    }

    @Test("A word that fewer than three requests have is not learned: it may be somebody's name")
    func rareWords() throws {
        var examples = try Self.examples("training/i.jsonl")
        for _ in 0..<2 {
            examples.append(
                .init(subject: TriageSubject(text: Reading("Zwartkopf zwartkopf se plaint")), label: .complaint))
        }
        #expect(try !Self.learn(examples).text.contains("zwartk"))
    }

    @Test("A file that was cut or changed by hand is refused")
    func damaged() throws {
        let text = try Self.learn(try Self.examples("training/i.jsonl")).text
        #expect(throws: EvidenceText.Fault.self) { try EvidenceText.read(String(text.dropLast(40))) }
        #expect(throws: EvidenceText.Fault.self) {
            try EvidenceText.read(text.replacing("learned_from 105", with: "learned_from 106"))
        }
    }

    @Test("Too few requests, or only complaints, teach nothing")
    func refused() throws {
        let examples = try Self.examples("training/i.jsonl")
        #expect(throws: TriageTrainer.Refusal.tooFew(10)) { try Self.learn(Array(examples.prefix(10))) }
        #expect(throws: TriageTrainer.Refusal.oneKindOnly) {
            try Self.learn(examples.filter { $0.label == .complaint })
        }
    }
}
