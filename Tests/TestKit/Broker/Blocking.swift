internal import Foundation

/// Runs blocking work on a thread of its own: the cooperative pool of the tests has few.
@discardableResult
public func onThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Swift.Result { try work() }) }
        // A header table that nests as deep as a frame allows takes some megabytes to read.
        thread.stackSize = 64 << 20
        thread.start()
    }
}
