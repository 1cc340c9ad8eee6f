/// How long to wait before the next attempt: doubling from `initial` to `cap`, each shortened at random by up to half, so that
/// clients that lost the same broker do not come back in step.
public struct Backoff: Sendable {
    /// The first delay.
    public var initial: Duration
    /// No delay is longer.
    public var cap: Duration
    /// A number from 0 up to, not including, 1.
    public var random: @Sendable () -> Double

    /// From a quarter of a second up to half a minute.
    public init(
        initial: Duration = .milliseconds(250), cap: Duration = .seconds(30),
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.initial = initial
        self.cap = cap
        self.random = random
    }

    /// The delay after the nth failure in a row, counted from 1.
    public func delay(afterFailure failure: Int) -> Duration {
        var delay = min(initial, cap)
        var doublings = max(failure, 1) - 1
        while doublings > 0, delay < cap {
            delay = min(delay * 2, cap)
            doublings -= 1
        }
        return delay * (1 - 0.5 * min(max(random(), 0), 1))
    }
}
