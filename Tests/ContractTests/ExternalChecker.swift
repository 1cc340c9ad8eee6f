import Casework
import Contract
import Foundation
import TestKit
import Testing

/// The checks that somebody else's validator makes: Python's `jsonschema`, run by `check_contract.py`.
enum ExternalChecker {
    /// Whether Python has what the script needs.
    static let isReady = Python.knows("jsonschema, referencing, rfc3339_validator")

    /// Why the checks are skipped, if they are.
    static let skipReason: Comment = "needs python3 (or VIP311_PYTHON) with jsonschema and rfc3339-validator"

    static let schemas = Checkout.root.appending(path: "Sources/Contract/Schemas")
    static let asyncAPI = Checkout.root.appending(path: "Sources/Contract/AsyncAPI/asyncapi.json")

    /// Runs the script with `arguments`; one line of output per problem.
    static func check(_ arguments: [String]) throws -> Python.Run {
        try Python.run("Tests/ContractTests/check_contract.py", arguments)
    }

    /// Calls `body` with the path of a file that holds `encoded` as the script reads it; the file is gone afterwards.
    static func withFile(of encoded: [EncodedSample], _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "vip311-contract-\(UUID().uuidString).json")
        let entries = encoded.map { sample in
            [
                "name": sample.name, "routing_key": sample.event.routingKey,
                "body": String(decoding: sample.event.body, as: UTF8.self),
            ]
        }
        try JSONSerialization.data(withJSONObject: entries).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        try body(file.path)
    }
}
