internal import Casework

/// What is fixed in the way figures are made. Another formula has another version, and is published as such.
enum Formula {
    static let version = "1"
    /// The public promise: a first follow-up within 86,400 s, whatever shorter time the configuration sets (`service.md`,
    /// "Accountability": "24 h is in the formula").
    static let promise = TimeSpan.seconds(86_400)
    /// A median is given from so many cases on.
    static let casesForMedian = 5
    /// A 90th percentile and a worst case are given from so many cases on: below, they would tell of a few people.
    static let casesForExtremes = 20
}
