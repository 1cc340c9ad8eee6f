import Foundation
import TestKit
import Testing

@Suite("A hang-up (SIGHUP)", .timeLimit(.minutes(5)))
struct HangUpTests {
    @Test("harms the daemon neither before it has read its configuration, nor while it starts, nor while it serves")
    func harmless() async throws {
        let broker = try await PrivateBroker.shared().address()
        let daemon = try await DaemonUnderTest(broker: broker)
        try daemon.start()
        let process = try #require(daemon.processID)
        try await onThread {
            // Before the program's own first instruction nothing can be ignored; the first is to ignore this.
            while try !Self.ignoresHangUp(process) {}
            for _ in 0..<100 { kill(process, SIGHUP) }
        }
        try await daemon.ready()
        daemon.signal(SIGHUP)
        let city = try await City(daemon: daemon, broker: broker)
        try await city.publishRequests(2)
        try await city.awaitJudgements(of: 2)
        daemon.signal(SIGHUP)
        #expect(try await daemon.stop() == 0)
    }

    /// Whether the process has SIGHUP among the signals that it ignores or catches (`proc(5)`, SigIgn and SigCgt).
    private static func ignoresHangUp(_ process: Int32) throws -> Bool {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let lines = status.split(separator: "\n").filter { $0.hasPrefix("SigIgn:") || $0.hasPrefix("SigCgt:") }
        try #require(lines.count == 2)
        return try lines.contains { line in
            let mask = try #require(UInt64(line.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16))
            return mask & 1 << UInt64(SIGHUP - 1) != 0
        }
    }
}
