public import Casework

/// The one clock: what the time is, and a wait until it is later.
///
/// Deadlines are instants of the wall clock (`service.md`, "The follow-up deadline"), so a wait must survive that the clock
/// is set, the machine sleeps, or a second leaps. Injected everywhere; nothing else reads the time.
public protocol WallClock: Sendable {
    /// The current instant.
    var now: Instant { get }

    /// Blocks the calling thread until `bell` has been rung or the clock reads `instant` or later; `nil` waits for the bell alone.
    ///
    /// May return earlier: callers read ``now`` again and look at what there is to do. Never to be called on Swift's
    /// cooperative threads.
    func wait(for bell: Bell, until instant: Instant?)
}
