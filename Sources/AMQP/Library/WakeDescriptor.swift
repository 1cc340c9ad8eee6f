import CRabbitMQ
import Glibc

/// A descriptor that one thread polls and others make readable (an eventfd).
final class WakeDescriptor: Sendable {
    let descriptor: Int32

    init() throws(AMQPError) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard descriptor >= 0 else { throw AMQPError(.outOfResources, "no file descriptor is left") }
    }

    deinit {
        close(descriptor)
    }

    /// Wakes the poller, now or at its next poll.
    func signal() {
        // Fails only when it is signalled 2^64 - 1 times already.
        eventfd_write(descriptor, 1)
    }

    /// Takes back all signals so far.
    func clear() {
        var count: eventfd_t = 0
        // Fails when there was none.
        eventfd_read(descriptor, &count)
    }

    /// Waits for a signal.
    func wait(upTo limit: Duration) {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&entry, 1, limit.pollMilliseconds)
    }
}
