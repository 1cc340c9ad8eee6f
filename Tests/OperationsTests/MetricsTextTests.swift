import Testing

@testable import Operations

@Suite("A page of metrics")
struct MetricsTextTests {
    @Test("says of each metric what it is before its values (Prometheus' text format, 0.0.4)")
    func format() {
        var page = MetricsText()
        page.add(.deadlinesArmed, 12)
        page.add(.linkUp, [(["intake"], true), (["events"], false)])
        #expect(
            page.text == """
                # HELP vip311_deadlines_armed Cases and lists for which something falls due at a known instant.
                # TYPE vip311_deadlines_armed gauge
                vip311_deadlines_armed 12
                # HELP vip311_link_up 1 while the connection works; else 0.
                # TYPE vip311_link_up gauge
                vip311_link_up{link="intake"} 1
                vip311_link_up{link="events"} 0

                """)
    }

    @Test("leaves out what has no value")
    func absent() {
        var page = MetricsText()
        page.add(.nextDeadline, Double?.none)
        #expect(page.text.isEmpty)
    }

    @Test("counts in each bucket of a histogram what the smaller ones hold")
    func histogram() {
        var histogram = Histogram(bounds: [0.5, 1])
        for value in [0.25, 0.5, 0.75, 4] { histogram.observe(value) }
        var page = MetricsText()
        page.add(.commitTime, histogram)
        let lines = page.text.split(separator: "\n").dropFirst(2)
        #expect(
            Array(lines) == [
                "vip311_commit_duration_seconds_bucket{le=\"0.5\"} 2",
                "vip311_commit_duration_seconds_bucket{le=\"1.0\"} 3",
                "vip311_commit_duration_seconds_bucket{le=\"+Inf\"} 4",
                "vip311_commit_duration_seconds_sum 5.5",
                "vip311_commit_duration_seconds_count 4",
            ])
    }

    @Test("keeps a label's value from ending it")
    func escaping() {
        var page = MetricsText()
        page.add(.buildInfo, [(["a\"b\\c\nd", "6"], 1)])
        #expect(page.text.hasSuffix("vip311_build_info{version=\"a\\\"b\\\\c\\nd\",swift=\"6\"} 1\n"))
    }

    @Test(
        "writes numbers as Prometheus reads them",
        arguments: [(0.1, "0.1"), (.infinity, "+Inf"), (.nan, "NaN"), (1e20, "1e+20")])
    func numbers(value: Double, text: String) {
        #expect(value.metricText == text)
    }
}

@Suite("The metrics")
struct MetricCatalogueTests {
    @Test("are each described once, by the conventions of names", arguments: Metric.all)
    func names(metric: Metric) {
        #expect(Metric.all.count { $0.name == metric.name } == 1)
        #expect(metric.name.hasPrefix("vip311_") || metric == .processStart)
        #expect(metric.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" })
        #expect(metric.name.hasSuffix("_total") == (metric.kind == .counter))
        #expect(metric.help.hasSuffix(".") && !metric.help.contains("\n"))
        #expect(!metric.labels.contains("le"))
    }
}
