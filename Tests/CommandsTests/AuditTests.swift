import CaseStore
import Casework
import Crypto
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("The audit of the record")
struct AuditTests {
    private let folder: ScratchFolder
    private let reader: SQLiteCaseReader
    private static let french = Audience(language: .french, localTime: .utc, now: RecordSamples.instant(0))
    private static let english = Audience(language: .english, localTime: .utc, now: RecordSamples.instant(0))

    init() throws {
        folder = try ScratchFolder()
        var record = DecidedRecord()
        record.take(.request("R1", at: 0, "Ma rue n'a pas été ramassée encore une fois.", phone: "819-555-0001"))
        record.take(.kind("R1", .serviceRequest, by: "Denise Hould", at: 60))
        let store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        _ = try store.commit(record.batch)
        try store.close()
        reader = try SQLiteCaseReader(path: folder.path("vip311.db"))
    }

    @Test("A checkpoint is a line that is read again as it was")
    func checkpointLine() throws {
        let checkpoint = try Checkpoint.latest(of: reader)
        let file = CheckpointFile(path: folder.path("checkpoints"))
        let line = CheckpointLine(checkpoint, takenAt: RecordSamples.instant(0))
        try file.append(line)
        try file.append(line)
        #expect(try file.read() == [checkpoint, checkpoint])
        #expect(try JournalAudit.whole(of: reader, checkpoints: file.read()).faults.isEmpty)
    }

    @Test("A file that is not there holds no checkpoints yet, and a line that was cut off spoils no other")
    func beginnings() throws {
        let path = folder.path("torn")
        #expect(try CheckpointFile(path: path).read().isEmpty)
        try Data("{\"epo".utf8).write(to: URL(fileURLWithPath: path))
        let line = CheckpointLine(try Checkpoint.latest(of: reader), takenAt: RecordSamples.instant(0))
        try CheckpointFile(path: path).append(line)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "{\"epo\n\(line.text)\n")
    }

    @Test(
        "A file that holds no checkpoints is refused with the line that is wrong",
        arguments: [
            "{}", "no JSON", #"{"epoch":"e","link":"00","sequence":1,"taken_at":""}"#,
            #"{"epoch":"e","link":"zz","sequence":1,"taken_at":""}"#,
            #"{"epoch":"e","link":"","sequence":-1,"taken_at":""}"#, "\u{0}\u{ff}",
        ])
    func noCheckpoint(line: String) throws {
        let path = folder.path("wrong")
        try Data("\n\(line)\n".utf8).write(to: URL(fileURLWithPath: path))
        let failure = #expect(throws: Failure.self) { try CheckpointFile(path: path).read() }
        #expect(failure?.code == .data)
        #expect(failure?.message.hasSuffix("line 2: no checkpoint") == true)
    }

    @Test("The verdict says what is wrong and where, in both languages, and the same in JSON")
    func verdict() throws {
        let whole = AuditAnswer(try JournalAudit.whole(of: reader), checkpoints: 0)
        #expect(whole.page(for: Self.french).hasPrefix("Le journal est entier"))
        var audit = JournalAudit(of: try reader.epoch())
        for entry in try reader.journal(after: 1, limit: 1) { audit.take(entry) }
        audit.finish(confirmedThrough: 5)
        let answer = AuditAnswer(audit, checkpoints: 0)
        #expect(
            answer.page(for: Self.english) == """
                The journal is not as it was written (1 rows read):
                  row 1 : missing
                  rows 3 to 5 : taken off the end
                """)
        #expect(answer.page(for: Self.french).contains("inscriptions 3 à 5 : retirées de la fin"))
        let json = try JSONDecoder().decode(Faults.self, from: Data(try answer.json().utf8))
        #expect(json.faults.map(\.fault) == ["missing", "cut_off"])
    }

    private struct Faults: Decodable {
        struct Fault: Decodable { let fault: String }
        let faults: [Fault]
    }

    @Test(
        "The exported trail holds every byte that the links count: whoever works them out anew comes to the same head")
    func export() throws {
        var lines: [[String: Any]] = []
        try TrailExport(reader: reader).write { line in
            lines.append(try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]))
        }
        let epoch = try #require(lines.first?["epoch"] as? String)
        var head = Data(SHA256.hash(data: Data("vip311 journal \(epoch)".utf8)))
        for line in lines.dropFirst() {
            head = Data(SHA256.hash(data: head + Self.fields(of: line)))
            #expect(line["link"] as? String == head.map { String(format: "%02x", $0) }.joined())
        }
        #expect(lines.count > 4)
        #expect(Array(head) == (try Checkpoint.latest(of: reader)).link)
        #expect(!lines.description.contains("555-0001"))
    }

    /// A row's fields as the manual describes them.
    private static func fields(of line: [String: Any]) -> Data {
        let names = [
            "sequence", "at", "code", "case_id", "request_id", "facts", "event_id", "event_type", "routing_key", "body",
        ]
        return names.reduce(into: Data()) { bytes, name in
            switch line[name] {
            case let number as NSNumber: bytes += [1] + bigEndian(number.int64Value)
            case let text as String: bytes += [2] + bigEndian(Int64(text.utf8.count)) + Data(text.utf8)
            default: bytes.append(0)
            }
        }
    }

    private static func bigEndian(_ number: Int64) -> Data { withUnsafeBytes(of: number.bigEndian) { Data($0) } }
}
