import Foundation
import TestKit

extension DaemonUnderTest {
    /// Waits until it waits for another process's lock on the store: then, and only then, one of its threads sleeps in the kernel. Those that
    /// have nothing to do wait for a condition or a descriptor.
    func waitsForTheStore() async throws {
        guard let process = processID else { throw Failed(description: "the daemon does not run: \(logOfThisRun)") }
        try await onThread {
            let end = ContinuousClock.now + .seconds(30)
            while ContinuousClock.now < end {
                if try Self.isAnyThreadAsleep(of: process) { return }
                sched_yield()
            }
            throw Failed(description: "the daemon did not come to wait for the store")
        }
    }

    /// What Linux tells of a process's threads: the kernel's function in which each waits, `proc(5)`.
    private static func isAnyThreadAsleep(of process: Int32) throws -> Bool {
        let threads = "/proc/\(process)/task"
        return try FileManager.default.contentsOfDirectory(atPath: threads).contains { thread in
            do {
                return try String(contentsOfFile: "\(threads)/\(thread)/wchan", encoding: .utf8).contains("nanosleep")
            } catch {
                // Threads come and go.
                return false
            }
        }
    }
}
