import CaseStore
import Casework
import Contract
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("Explaining a judgement")
struct ExplainTests {
    private static let now = RecordSamples.instant(7200)
    private static let french = Audience(language: .french, localTime: .utc, now: now)
    private static let english = Audience(language: .english, localTime: .utc, now: now)

    /// What the record holds under `id` after `inputs`, the daemon being stopped.
    private func explanation(
        of id: String, after inputs: [DecidedRecord.Step], withDetails: Bool = false
    ) throws -> Explanation {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vip311-explain-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") } }
        var record = DecidedRecord()
        for input in inputs { record.take(input) }
        let path = folder.appending(path: "vip311.db").path
        let store = try SQLiteCaseStore(path: path)
        _ = try store.commit(record.batch)
        try store.close()
        let reader = try SQLiteCaseReader(path: path)
        let answer = try ExplainCommand.find(id, in: reader, withDetails: withDetails)
        try reader.close()
        return answer
    }

    private static let missed = DecidedRecord.Step.request(
        "R-1", at: 0, "La collecte n'est pas passée, personne ne rappelle.", phone: "819-374-0001")
    private static let again = DecidedRecord.Step.request(
        "R-2", at: 3600, "Toujours rien de fait pour la collecte, c'est la deuxième fois que j'appelle!",
        phone: "819-374-0001")
    private static let corrected = DecidedRecord.Step.kind("R-1", .comment, by: "agent-7", at: 600)

    @Test("Every reason is told in French or English words, with the versions that judged")
    func reasons() throws {
        let answer = try explanation(of: "R-1", after: [Self.missed])
        let french = answer.page(for: Self.french)
        #expect(french.contains("Jugée : plainte") && french.contains("  - Un service n'a pas été rendu"))
        let english = answer.page(for: Self.english)
        #expect(english.contains("Judged: complaint") && english.contains("  - A service was not given"))
        #expect(english.contains("Automated judgement, by: \(rulesVersion)"))
        #expect(answer.requests.first?.judgement.reasons.allSatisfy { !$0.fr.isEmpty && !$0.en.isEmpty } == true)
    }

    @Test("Who corrected is told, and the judgement that the rules had made")
    func correction() throws {
        let answer = try explanation(of: "R-1", after: [Self.missed, Self.corrected])
        let page = answer.page(for: Self.french)
        #expect(page.contains("Décidé par agent-7"))
        #expect(page.contains("Jugements précédents\n  - 1. plainte"))
        let earlier = try #require(answer.requests.first?.earlierJudgements.first)
        #expect(earlier.kind == .complaint && earlier.rulesVersion == rulesVersion)
        #expect(earlier.reasons.contains { $0.code.rawValue == "service_missed" })
    }

    @Test("For a second call, why it is one, or the candidates and why they are doubted")
    func secondCall() throws {
        let answer = try explanation(of: "R-2", after: [Self.missed, Self.again])
        let request = try #require(answer.requests.first)
        #expect(answer.requests.count == 1)
        let told = request.match.map(\.code.rawValue) + request.questions.flatMap(\.candidates).map(\.requestID)
        #expect(told.contains("same_phone") || told.contains("R-1"), "\(told)")
        #expect(try answer.json().contains("\"fr\" : \"Même numéro de téléphone\""))
    }

    @Test("A case is explained request by request")
    func wholeCase() throws {
        let first = try explanation(of: "R-1", after: [Self.missed, Self.again])
        let caseID = try #require(first.caseID)
        #expect(try explanation(of: caseID, after: [Self.missed, Self.again]).requests.count == 2)
    }

    @Test("The citizen's words and people's reasons show only to whoever asks for them")
    func words() throws {
        let steps = [Self.missed, Self.corrected]
        let short = try explanation(of: "R-1", after: steps)
        for text in [short.page(for: Self.french), try short.json()] {
            #expect(!text.contains("personne ne rappelle") && !text.contains("Motif consigné"))
        }
        let whole = try explanation(of: "R-1", after: steps, withDetails: true)
        #expect(whole.page(for: Self.french).contains("personne ne rappelle"))
        #expect(whole.page(for: Self.french).contains("Motif consigné"))
    }
}
