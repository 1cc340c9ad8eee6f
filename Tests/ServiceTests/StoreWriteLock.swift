import Dispatch
import TestKit

@testable import CaseStore

/// Does `body` while another process's write lock is on the store: whoever wants to write waits.
func holdingWriteLock<Answer: Sendable>(
    ofStoreAt path: String, _ body: @Sendable () async throws -> Answer
) async throws -> Answer {
    let taken = Recorder<Bool>()
    let release = DispatchSemaphore(value: 0)
    async let lock: Void = onThread {
        let stranger = try StoreConnection(path: path, role: .writer)
        try stranger.write { () throws(StoreError) in
            taken.record(true)
            release.wait()
        }
        try stranger.close()
    }
    let result: Result<Answer, any Error>
    do {
        try await taken.wait(for: "the write lock") { !$0.isEmpty }
        result = .success(try await body())
    } catch {
        result = .failure(error)
    }
    release.signal()
    try await lock
    return try result.get()
}
