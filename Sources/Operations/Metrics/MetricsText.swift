/// A page in Prometheus' text format, version 0.0.4.
public struct MetricsText {
    /// What the page is, for `Content-Type`.
    public static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// The page so far.
    public private(set) var text = ""

    /// An empty page.
    public init() {}

    /// Adds `metric`, which has no labels, with one value; without one, nothing, since to be absent says that there is none.
    public mutating func add(_ metric: Metric, _ value: (some MetricValue)?) {
        guard let value else { return }
        add(metric, [([], value)])
    }

    /// Adds `metric` with a value for each set of label values, which are in the order of its labels.
    public mutating func add(_ metric: Metric, _ samples: [(labels: [String], value: some MetricValue)]) {
        begin(metric)
        for sample in samples { line(metric.name, Array(zip(metric.labels, sample.labels)), sample.value.metricText) }
    }

    /// Adds `metric`, a histogram without labels.
    public mutating func add(_ metric: Metric, _ histogram: Histogram) {
        begin(metric)
        var total = 0
        for (bound, count) in zip(histogram.bounds + [.infinity], histogram.counts) {
            total += count
            line(metric.name + "_bucket", [("le", bound.metricText)], total.metricText)
        }
        line(metric.name + "_sum", [], histogram.sum.metricText)
        line(metric.name + "_count", [], total.metricText)
    }

    private mutating func begin(_ metric: Metric) {
        text += "# HELP \(metric.name) \(Self.escaped(metric.help, quotes: false))\n"
        text += "# TYPE \(metric.name) \(metric.kind.rawValue)\n"
    }

    private mutating func line(_ name: String, _ labels: [(name: String, value: String)], _ value: String) {
        text += name
        if !labels.isEmpty {
            let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }
            text += "{\(pairs.joined(separator: ","))}"
        }
        text += " \(value)\n"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quotes ? escaped.replacing("\"", with: "\\\"") : escaped
    }
}

/// A number on the page.
public protocol MetricValue {
    /// As the page writes it.
    var metricText: String { get }
}

extension Int: MetricValue {
    public var metricText: String { String(self) }
}

extension Int64: MetricValue {
    public var metricText: String { String(self) }
}

extension Bool: MetricValue {
    /// 1 or 0.
    public var metricText: String { self ? "1" : "0" }
}

extension Double: MetricValue {
    public var metricText: String {
        if isNaN { return "NaN" }
        if isInfinite { return self < 0 ? "-Inf" : "+Inf" }
        return description
    }
}
