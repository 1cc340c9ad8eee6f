import Foundation
import TestKit
import Testing

@testable import Accountability

/// `deploy/recompute-account`, which works out an account from the trail alone and shares no code with this package.
enum Recomputation {
    static let isReady = Python.knows("zoneinfo")
    static let skipReason: Comment = "needs python3 (or VIP311_PYTHON), 3.11 or later"

    /// What it says of `account`, in open data, and `trail`, which must have the links of `checkpoints`.
    static func run(_ account: String, _ trail: String, checkpoints: String = "") throws -> Python.Run {
        let folder = try ScratchFolder()
        try Data(account.utf8).write(to: URL(fileURLWithPath: folder.path("account.json")))
        try Data(trail.utf8).write(to: URL(fileURLWithPath: folder.path("trail.jsonl")))
        try Data(checkpoints.utf8).write(to: URL(fileURLWithPath: folder.path("checkpoints.jsonl")))
        return try Python.run(
            "deploy/recompute-account", ["trail.jsonl", "account.json", "checkpoints.jsonl"].map(folder.path))
    }

    /// Checks that it comes to the same figures as `account`.
    static func expectAgreement(on account: Account, _ trail: String) throws {
        let run = try Self.run(try account.json, trail)
        #expect(run.status == 0, "\(run.output)")
    }
}
