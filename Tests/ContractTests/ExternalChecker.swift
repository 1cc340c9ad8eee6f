import Casework
import Contract
import Foundation
import Testing

/// The checks that somebody else's validator makes: Python's `jsonschema`, run by `check_contract.py`.
enum ExternalChecker {
    /// `VIP311_PYTHON`, else `python3`.
    static var python: String { ProcessInfo.processInfo.environment["VIP311_PYTHON"] ?? "python3" }

    /// Where checks may not be skipped, they fail instead.
    static var isRequired: Bool { ProcessInfo.processInfo.environment["CI"] == "true" }

    /// Whether `python` has what the script needs.
    static let isReady: Bool =
        (try? run([python, "-c", "import jsonschema, referencing, rfc3339_validator"]).status) == 0

    /// Why the checks are skipped, if they are.
    static let skipReason: Comment = "needs python3 (or VIP311_PYTHON) with jsonschema and rfc3339-validator"

    /// The root of the package.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let schemas = root.appending(path: "Sources/Contract/Schemas")
    static let asyncAPI = root.appending(path: "Sources/Contract/AsyncAPI/asyncapi.json")

    /// Data of others, beside the project and no part of it.
    static func shared(_ path: String) -> URL { root.appending(path: "../shared/data").appending(path: path) }

    /// Whether the folder of others' data is there.
    static let hasSharedData = FileManager.default.fileExists(atPath: shared("README.md").path)

    /// What a program printed, and how it ended.
    struct Run {
        let status: Int32
        let output: String
    }

    /// Runs the script with `arguments`; one line of output per problem.
    static func check(_ arguments: [String]) throws -> Run {
        let script = root.appending(path: "Tests/ContractTests/check_contract.py")
        return try run([python, script.path] + arguments)
    }

    private static func run(_ command: [String]) throws -> Run {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
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
