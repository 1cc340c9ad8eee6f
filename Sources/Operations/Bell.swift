// CSystemd and Glibc both declare `timespec`: whichever the compiler takes for the owner must be imported.
import CSystemd
public import Casework
import Glibc

/// Wakes one waiting thread: others ring when there is something to do.
///
/// A ring is kept until the next wait takes it, so none is lost; several before a wait are one.
///
/// `@unchecked Sendable`: `rung` is read and written under `mutex` only; the mutex and the condition never move, and are
/// destroyed when nobody holds the bell any more.
public final class Bell: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var rung = false

    /// A bell that has not been rung.
    public init() {
        pthread_mutex_init(mutex, nil)
        // Time limits are elapsed time: setting the wall clock must not stretch a wait.
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Ends the current wait, or the next one at once.
    public func ring() {
        pthread_mutex_lock(mutex)
        rung = true
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }

    /// Blocks the calling thread until the bell has been rung, at most for `limit` (`nil`: without limit), and takes the ring.
    ///
    /// Returns whether it had been rung.
    @discardableResult
    public func wait(atMost limit: TimeSpan? = nil) -> Bool {
        pthread_mutex_lock(mutex)
        defer {
            rung = false
            pthread_mutex_unlock(mutex)
        }
        guard let limit else {
            while !rung { pthread_cond_wait(condition, mutex) }
            return true
        }
        guard limit > .zero else { return rung }
        var end = Self.monotonicTime(after: limit)
        while !rung {
            if pthread_cond_timedwait(condition, mutex, &end) == ETIMEDOUT { return rung }
        }
        return true
    }

    private static func monotonicTime(after limit: TimeSpan) -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        time.tv_sec += Int(limit.milliseconds / 1000)
        time.tv_nsec += Int(limit.milliseconds % 1000) * 1_000_000
        if time.tv_nsec >= 1_000_000_000 {
            time.tv_sec += 1
            time.tv_nsec -= 1_000_000_000
        }
        return time
    }
}
