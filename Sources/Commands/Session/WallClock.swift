internal import Casework
internal import Foundation

/// The machine's clock, read once by each verb.
enum WallClock {
    static var now: Instant { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
}
