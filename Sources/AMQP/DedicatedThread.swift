internal import Foundation

/// Runs blocking work on a thread of its own: librabbitmq and SQLite block, and Swift's cooperative pool has no thread to spare.
package enum DedicatedThread {
    /// Bytes of stack. librabbitmq reads nested header tables by recursion without a bound of its own; the largest frame holds
    /// some 39,000 levels, which take more than 2 and less than 8 MiB. Only what is used becomes memory.
    static let stackSize = 64 << 20

    /// Returns what `work` returns. Cancellation does not reach it.
    ///
    /// - Parameter name: as the system shows the thread; at most 15 bytes.
    package static func run<Result: Sendable>(
        named name: String, _ work: @escaping @Sendable () -> Result
    ) async -> Result {
        await withCheckedContinuation { continuation in
            let thread = Thread {
                // Only a running thread has a name that the system shows.
                Thread.current.name = name
                continuation.resume(returning: work())
            }
            thread.stackSize = stackSize
            thread.start()
        }
    }
}
