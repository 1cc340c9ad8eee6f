// CSystemd and Glibc both declare `timespec`: whichever the compiler takes for the owner must be imported.
import CSystemd
public import Casework
import Glibc

/// The machine's wall clock.
public struct SystemClock: WallClock {
    /// The longest that a wait goes without reading the clock again: what a step of the clock or a suspend can cost at most.
    public static let longestWait = TimeSpan.seconds(30)

    /// The machine's wall clock.
    public init() {}

    /// The current instant, to the millisecond below.
    public var now: Instant {
        var time = timespec()
        // Fails only for a clock that does not exist.
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Waits at most ``longestWait`` at a time, so that the caller reads the clock again.
    public func wait(for bell: Bell, until instant: Instant?) {
        let remaining = instant?.since(now) ?? Self.longestWait
        bell.wait(atMost: min(remaining, Self.longestWait))
    }
}
