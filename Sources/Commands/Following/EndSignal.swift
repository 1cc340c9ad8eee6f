internal import Glibc

/// The wait of a verb that stays: for its next look, for the end (SIGINT, SIGTERM), or for a window of another size (SIGWINCH).
enum EndSignal {
    /// Takes the signals from now on, so that none ends the process by itself.
    ///
    /// Caught rather than blocked: not every thread that a library starts keeps them blocked.
    static func hold() {
        guard pipe(told) == 0 else { return }
        for side in 0..<2 { _ = fcntl(told[side], F_SETFL, O_NONBLOCK) }
        // To write to a pipe is one of the few things that a handler may do (signal-safety(7)).
        for end in [SIGINT, SIGTERM] { signal(end) { _ in EndSignal.tell(EndSignal.endByte) } }
        signal(SIGWINCH) { _ in EndSignal.tell(EndSignal.endByte + 1) }
    }

    /// Blocks for `seconds`, or less if something comes; returns whether it is to end. Only after ``hold()``.
    static func wait(seconds: Int) -> Bool {
        var wanted = pollfd(fd: told[0], events: Int16(POLLIN), revents: 0)
        poll(&wanted, 1, Int32(clamping: seconds * 1000))
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(told[0], &bytes, bytes.count)
        return bytes.prefix(max(0, count)).contains(endByte)
    }

    private static let endByte: UInt8 = 1

    private static func tell(_ byte: UInt8) {
        var byte = byte
        let kept = errno
        write(told[1], &byte, 1)
        errno = kept
    }

    /// Never freed or closed: a signal can come until the process is gone. Written once, before any handler is set.
    nonisolated(unsafe) private static let told = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
}
