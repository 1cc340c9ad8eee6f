internal import Foundation

/// Runs blocking work on a thread of its own: Swift's cooperative threads must never block.
enum DedicatedThread {
    private static let stackBytes = 8 << 20

    /// Returns what `work` returns. Cancellation does not reach it.
    static func run<Result: Sendable>(named name: String, _ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: work()) }
            thread.name = name
            thread.stackSize = stackBytes
            thread.start()
        }
    }
}
