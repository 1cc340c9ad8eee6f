import Glibc

/// SIGHUP, by which the operators ask for the configuration to be read again.
public enum HangUpSignal {
    /// Keeps hang-ups for whoever waits for them, from now on: to be called first, so that none ends the process.
    ///
    /// Caught rather than blocked: the threads that a library starts do not all keep it blocked, and one of them would swallow it.
    public static func hold() {
        signal(SIGHUP, SIG_IGN)
        sem_init(count, 0, 0)
        // To post a semaphore is one of the few things that a handler may do (signal-safety(7)).
        signal(SIGHUP) { _ in sem_post(HangUpSignal.count) }
    }

    /// Blocks the calling thread until a hang-up comes, or takes those that came since the last one was taken. Only after ``hold()``.
    public static func wait() {
        while sem_wait(count) != 0 {}
        while sem_trywait(count) == 0 {}
    }

    /// Ends the wait of the thread that waits, as a hang-up from outside would.
    public static func sendToItself() { sem_post(count) }

    /// Never freed: a hang-up can come until the process is gone. Written by the semaphore's own operations only, which are made for
    /// several threads.
    nonisolated(unsafe) private static let count = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
}
