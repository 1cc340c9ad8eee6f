import CaseStore
import Casework
import Foundation
import TestKit
import Testing

@Suite("vip311ctl worklist --follow", .timeLimit(.minutes(3)))
struct FollowTests {
    @Test(
        "elsewhere than at a terminal tells what is owed and each change, and ends with 0",
        arguments: [SIGINT, SIGTERM])
    func lines(signal: Int32) async throws {
        let record = try OwedRecord()
        try record.owe("R-1", in: 1)
        let tool = try FollowedTool(record, terminal: false)
        try await tool.shows("owed  R-1  VIP-000001")
        try record.owe("R-2", in: 2)
        try await tool.shows("owed  R-2  VIP-000002")
        try record.settle("R-1", in: 1)
        try await tool.shows("owed no longer  R-1")
        #expect(try await tool.end(by: signal) == 0)
        #expect(!tool.written.contains("\u{1B}"))
    }

    @Test("at a terminal draws the list, draws it again, and leaves the terminal as it was")
    func screen() async throws {
        let record = try OwedRecord()
        try record.owe("R-1", in: 1)
        let tool = try FollowedTool(record, terminal: true)
        try await tool.shows("1 follow-up owed")
        try record.owe("R-2", in: 2)
        try await tool.shows("2 follow-ups owed")
        #expect(try await tool.end(by: SIGINT) == 0)
        #expect(tool.written.hasPrefix("\u{1B}[?1049h") && tool.written.hasSuffix("\u{1B}[?1049l"))
    }
}

/// A record in which follow-ups are owed, as a daemon would keep it.
private struct OwedRecord {
    let folder: ScratchFolder
    private let store: SQLiteCaseStore
    var configuration: String { folder.path("vip311.yaml") }

    init() throws {
        folder = try ScratchFolder()
        store = try SQLiteCaseStore(path: folder.path("vip311.db"))
        try Data("store: {path: \(folder.path("vip311.db"))}\n".utf8).write(to: URL(filePath: configuration))
    }

    func owe(_ id: String, in number: Int64) throws { try commit(id, number, .open) }

    func settle(_ id: String, in number: Int64) throws {
        let at = RecordSamples.instant(60)
        try commit(id, number, .satisfied(at: at, recordedAt: at))
    }

    private func commit(_ id: String, _ number: Int64, _ state: FollowUpObligation.State) throws {
        let caseID = CaseID(number: number)
        var file = Case(id: caseID, openedAt: RecordSamples.instant(0), district: "carmel")
        file.contacts = [RequestID(id)]
        var obligation = RecordSamples.obligation(id)
        obligation.state = state
        file.obligations = [obligation]
        var batch = BatchCommit()
        batch.changes.contacts = [RequestID(id): RecordSamples.fullContact(id, in: caseID)]
        batch.changes.cases = [caseID: file]
        batch.journal = [RecordSamples.auditRow("filed", about: id, in: caseID)]
        _ = try store.commit(batch)
    }
}

/// The tool while it follows the worklist of a record.
private struct FollowedTool {
    private let process = Process()
    private let pieces = Recorder<String>()
    private let ending = Recorder<Int32>()
    var written: String { pieces.all.joined() }

    init(_ record: OwedRecord, terminal: Bool) throws {
        let (ours, theirs) = terminal ? try Self.terminal() : try Self.channel()
        process.executableURL = DaemonUnderTest.tool
        process.arguments = ["worklist", "--follow", "--lang", "en", "--config", record.configuration]
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
        unblockSignals()
        try process.run()
        close(theirs)
        let thread = Thread { [process, pieces, ending] in
            var buffer = [UInt8](repeating: 0, count: 65_536)
            // A terminal whose program has gone ends with an error rather than with nothing.
            while case let count = read(ours, &buffer, buffer.count), count > 0 {
                pieces.record(String(decoding: buffer[..<count], as: UTF8.self))
            }
            close(ours)
            process.waitUntilExit()
            ending.record(process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
        }
        thread.start()
    }

    /// Both ends are closed in programs that another test starts meanwhile: else this one's end would not be seen.
    private static func channel() throws -> (ours: Int32, theirs: Int32) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw DaemonUnderTest.Failed(description: "no pipe")
        }
        return (ends[0], ends[1])
    }

    /// TIOCSPTLCK and TIOCGPTPEER (ioctl_tty(2)), macros that Swift does not see.
    private static let (unlockTerminal, openOtherSide): (UInt, UInt) = (0x4004_5431, 0x5441)

    private static func terminal() throws -> (ours: Int32, theirs: Int32) {
        let ours = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: Int32 = 0
        guard ours >= 0, ioctl(ours, unlockTerminal, &locked) == 0 else {
            throw DaemonUnderTest.Failed(description: "no terminal")
        }
        return (ours, ioctl(ours, openOtherSide, O_RDWR | O_NOCTTY | O_CLOEXEC))
    }

    func shows(_ text: String) async throws { try await pieces.wait(for: text) { $0.joined().contains(text) } }

    func end(by signal: Int32) async throws -> Int32 {
        kill(process.processIdentifier, signal)
        return try await ending.wait(for: "the end of the tool") { !$0.isEmpty }[0]
    }
}
