import CaseStore
import Casework
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("A reading verb")
struct ReadingTests {
    private let audience = Audience(language: .french, localTime: .utc, now: RecordSamples.instant(3600))

    /// A store with one case of one contact, whose follow-up is owed, read after its writer stopped.
    private func withReader(_ body: (SQLiteCaseReader) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vip311-commands-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") } }
        let path = folder.appending(path: "vip311.db").path
        let id = CaseID(number: 1)
        var file = Case(id: id, openedAt: RecordSamples.instant(0), district: "pointe-du-lac")
        file.contacts = [RequestID("R-1")]
        file.obligations = [RecordSamples.obligation("R-1")]
        var batch = BatchCommit()
        batch.changes.contacts = [RequestID("R-1"): RecordSamples.fullContact("R-1", in: id)]
        batch.changes.cases = [id: file]
        batch.journal = [RecordSamples.auditRow("triaged", about: "R-1", in: id)]
        let store = try SQLiteCaseStore(path: path)
        _ = try store.commit(batch)
        try store.close()
        let reader = try SQLiteCaseReader(path: path)
        try body(reader)
        try reader.close()
    }

    @Test("shows what waits while the daemon is stopped")
    func status() throws {
        try withReader { reader in
            let answer = StatusAnswer(
                try reader.status(at: audience.now), health: .silent("127.0.0.1:9311"), queues: QueueDepths(),
                at: audience.now)
            #expect(answer.page(for: audience).contains("Suivis dus"))
            #expect(try answer.json().contains("\"open_follow_ups\" : 1"))
        }
    }

    @Test("lists the follow-ups with the time left")
    func worklist() throws {
        try withReader { reader in
            let answer = WorklistAnswer(try reader.worklist(district: nil, limit: 9), at: audience.now)
            let page = answer.page(for: audience)
            #expect(page.contains("23 h 00 min") && page.contains("R-1") && page.contains("VIP-000001"))
            #expect(try answer.json().contains("\"seconds_left\" : 82800"))
        }
    }

    @Test(
        "shows a history by request and by case, without contact data unless asked", arguments: ["R-1", "VIP-000001"])
    func history(id: String) throws {
        try withReader { reader in
            let answer = try ShowCommand.find(id, in: reader, withDetails: false)
            #expect(answer.page(for: audience).contains("Dossier VIP-000001"))
            #expect(!answer.page(for: audience).contains("Zoé"))
            #expect(try !answer.json().contains("Zoé"))
            let whole = try ShowCommand.find(id, in: reader, withDetails: true)
            #expect(whole.page(for: audience).contains("Zoé"))
        }
    }

    @Test("says when nothing is recorded under an id")
    func unknown() throws {
        try withReader { reader in
            let failure = #expect(throws: Failure.self) { try ShowCommand.find("R-9", in: reader, withDetails: false) }
            #expect(failure?.code == .data)
            #expect(failure?.message.contains("R-9") == true)
        }
    }
}
