import Foundation
import TestKit

/// What a daemon tells its service manager, taken as it comes: a sender waits while some ten notifications lie there untaken.
final class Notifications: Sendable {
    /// Every assignment in order.
    let all = Recorder<String>()
    /// What the daemon finds in its environment.
    var environment: [String: String] { ["NOTIFY_SOCKET": path] }
    private let path: String

    init() throws {
        let socket = try NotifySocket()
        path = socket.path
        let thread = Thread { [weak all] in
            // Ends with the test: each receipt gives up after a while, and is then tried again.
            while let all { if let assignments = try? socket.receive() { all.record(contentsOf: assignments) } }
        }
        thread.start()
    }

    /// How often `assignment` has come.
    func count(of assignment: String) -> Int { all.all.count { $0 == assignment } }

    /// Waits until a reload has been announced for the `number`th time, and said to be over; returns what came from there on.
    func reload(_ number: Int = 1) async throws -> [String] {
        let told = try await all.wait(for: "the end of reload \(number)") { Self.reload(number, in: $0) != nil }
        return Self.reload(number, in: told) ?? []
    }

    private static func reload(_ number: Int, in told: [String]) -> [String]? {
        let starts = told.indices.filter { told[$0] == "RELOADING=1" }
        guard starts.count >= number else { return nil }
        let rest = told[starts[number - 1]...]
        guard let ready = rest.firstIndex(of: "READY=1"), rest.indices.contains(ready + 1) else { return nil }
        return Array(rest)
    }
}
