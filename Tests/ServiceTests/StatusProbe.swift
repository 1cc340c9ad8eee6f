import Foundation
import TestKit

/// Looks at what a daemon answers over HTTP.
struct StatusProbe: Sendable {
    let port: Int

    /// Waits until the present run of `daemon` has said where it answers.
    init(_ daemon: DaemonUnderTest) async throws {
        try await daemon.logged("answering metrics and health")
        let line = daemon.logOfThisRun.first { $0.contains("answering metrics and health") }
        let digits = line?.split(separator: "address=127.0.0.1:").last?.prefix { $0.isNumber }
        guard let port = digits.flatMap({ Int($0) }) else {
            throw DaemonUnderTest.Failed(description: "no port in: \(line ?? "")")
        }
        self.port = port
    }

    /// Asks once.
    func get(_ path: String) async throws -> HTTPClient.Answer {
        try await onThread { [port] in try HTTPClient.get(path, port: port) }
    }

    /// Asks again and again until the answer satisfies `condition`; returns it.
    func get(
        _ path: String, within limit: Duration = .seconds(60),
        until condition: @escaping @Sendable (HTTPClient.Answer) -> Bool
    ) async throws -> HTTPClient.Answer {
        let answer = try await onThread { [port] in
            let clock = ContinuousClock()
            let end = clock.now + limit
            var answer = try HTTPClient.get(path, port: port)
            while !condition(answer), clock.now < end {
                // Nothing is told unasked; to ask without pause would slow down what is waited for.
                Thread.sleep(forTimeInterval: 0.1)
                answer = try HTTPClient.get(path, port: port)
            }
            return answer
        }
        guard condition(answer) else {
            throw DaemonUnderTest.Failed(description: "\(path) still answers \(answer.status): \(answer.body)")
        }
        return answer
    }
}

extension HTTPClient.Answer {
    /// The value of the metric or series `name` on the page.
    func value(of name: String) -> Double? {
        body.split(separator: "\n").first { $0.hasPrefix(name + " ") }.flatMap { Double($0.dropFirst(name.count + 1)) }
    }
}
