import Foundation
import Operations
import TestKit
import Testing

private let hasPromtool = ConditionTrait.enabled(
    if: Promtool.isThere || Python.isRequired, "needs promtool (or VIP311_PROMTOOL): deploy/prerequisites promtool")

/// What `deploy` makes of the metrics.
@Suite("Alerts, dashboard and runbook")
struct DashboardTests {
    private static func text(_ path: String) throws -> String {
        try String(contentsOf: Checkout.root.appending(path: "deploy/\(path)"), encoding: .utf8)
    }

    /// The metrics that `text` names: histograms by any of their series, events' types and the like apart.
    private static func metrics(in text: String) -> Set<String> {
        let words = text.matches(of: /\b(vip311|process)_[a-z_]+/).map { String($0.output.0) }
        let histograms = Metric.all.filter { $0.kind == .histogram }
        return Set(
            words.map { word in
                histograms.first { metric in
                    ["_bucket", "_sum", "_count"].contains { word == metric.name + $0 }
                }?.name ?? word
            })
    }

    private static let names = Set(Metric.all.map(\.name))

    @Test(
        "know only metrics that there are",
        arguments: [
            "prometheus/alerts.yaml", "prometheus/alerts_test.yaml", "grafana/vip311.json", "runbook.md",
            "runbook.fr.md",
        ])
    func existing(path: String) throws {
        let used = Self.metrics(in: try Self.text(path))
        #expect(!used.isEmpty)
        #expect(used.subtracting(Self.names) == [])
    }

    @Test("show and explain every metric", arguments: ["grafana/vip311.json", "runbook.md", "runbook.fr.md"])
    func complete(path: String) throws {
        #expect(Self.names.subtracting(Self.metrics(in: try Self.text(path))) == [])
    }

    @Test("name each metric's labels as it has them", arguments: ["runbook.md", "runbook.fr.md"])
    func labels(path: String) throws {
        let text = try Self.text(path)
        for metric in Metric.all {
            let labels = metric.labels.joined(separator: ", ")
            let row = "| `\(metric.name)` | \(labels)\(labels.isEmpty ? "" : " ")| "
            #expect(text.contains(row), "\(row)")
        }
    }

    @Test("explain every alert, in its own section, in both languages", arguments: ["runbook.md", "runbook.fr.md"])
    func alerts(path: String) throws {
        let alerts = try Self.text("prometheus/alerts.yaml").matches(of: /- alert: (\w+)/).map { String($0.output.1) }
        let sections = try Self.text(path).matches(of: /\n### (\w+)\n/).map { String($0.output.1) }
        #expect(alerts == sections)
        #expect(alerts.count > 10)
    }

    @Test("try every alert, firing and not")
    func tried() throws {
        let tests = try Self.text("prometheus/alerts_test.yaml")
        for alert in try Self.text("prometheus/alerts.yaml").matches(of: /- alert: (\w+)/).map(\.output.1) {
            #expect(tests.contains("alertname: \(alert)\n"), "\(alert)")
        }
    }

    @Test("pass promtool's own tests of the rules", hasPromtool)
    func rules() async throws {
        let folder = Checkout.root.appending(path: "deploy/prometheus").path
        for arguments in [
            ["check", "rules", "\(folder)/alerts.yaml"], ["test", "rules", "\(folder)/alerts_test.yaml"],
        ] {
            let verdict = try await onThread { try Promtool.run(arguments) }
            #expect(verdict.status == 0, "\(verdict.output)")
        }
    }

    @Test("the dashboard is JSON whose panels have numbers of their own")
    func dashboard() throws {
        let board = try #require(
            try JSONSerialization.jsonObject(with: Data(Self.text("grafana/vip311.json").utf8)) as? [String: Any])
        let panels = try #require(board["panels"] as? [[String: Any]])
        #expect(Set(panels.compactMap { $0["id"] as? Int }).count == panels.count)
        #expect(panels.allSatisfy { ($0["targets"] as? [[String: Any]])?.isEmpty == false })
    }
}
