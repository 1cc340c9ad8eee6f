/// A metric as Prometheus knows it, described once: the page, the documentation and the checks all take it from ``all``.
public struct Metric: Sendable, Hashable {
    /// What its value means.
    public enum Kind: String, Sendable {
        /// Only ever rises, from 0 at the start of the process.
        case counter
        /// Rises and falls.
        case gauge
        /// Observations sorted by size.
        case histogram
    }

    /// In Prometheus' conventions: the unit at the end, in seconds and bytes; `_total` for counters.
    public let name: String
    /// What its value means.
    public let kind: Kind
    /// The names of its labels. Their values are few and known: codes and link names, never ids or anything of a citizen.
    public let labels: [String]
    /// What it counts or measures, in one sentence.
    public let help: String

    init(_ name: String, _ kind: Kind, labels: [String] = [], _ help: String) {
        self.name = name
        self.kind = kind
        self.labels = labels
        self.help = help
    }
}
