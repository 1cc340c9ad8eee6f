/// How many observations were of which size. A value without I/O.
public struct Histogram: Sendable, Equatable {
    /// The upper bounds of the buckets, each included, ascending; one without bound follows them.
    public let bounds: [Double]
    /// Observations per bucket, that without bound last.
    public private(set) var counts: [Int]
    /// The sum of all observations.
    public private(set) var sum = 0.0

    /// No observations yet. `bounds` ascend.
    public init(bounds: [Double]) {
        self.bounds = bounds
        counts = Array(repeating: 0, count: bounds.count + 1)
    }

    /// All observations.
    public var count: Int { counts.reduce(0, +) }

    /// Counts `value`.
    public mutating func observe(_ value: Double) {
        counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
        sum += value
    }

    /// From a millisecond to ten seconds: what a disk takes, and what one takes that fails.
    public static let commitTime = Histogram(
        bounds: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])
    /// Up to the largest batch that can be configured.
    public static let batchSize = Histogram(bounds: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000])
    /// From what a turn of the loop takes to an outage of days.
    public static let deadlineDelay = Histogram(
        bounds: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600, 14_400, 86_400, 259_200])
}
