import Glibc
import Synchronization

/// Ends what another thread is blocked in. librabbitmq waits inside its calls, for a full socket without a limit of ours;
/// shutting the socket down is the one way to make every such call return.
///
/// Holds a duplicate of the descriptor: the library closes its own by itself after some errors, and the number
/// could belong to something else by the time we want to interrupt.
final class Interrupter: Sendable {
    private struct State {
        var descriptor: Int32?
        var interrupted = false
    }

    private let state = Mutex(State())

    deinit {
        detach()
    }

    /// Whether ``interrupt()`` was called.
    var isInterrupted: Bool { state.withLock { $0.interrupted } }

    /// Makes `socket` the one to shut down.
    func attach(_ socket: Int32) throws(AMQPError) {
        let copy = fcntl(socket, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw AMQPError(.outOfResources, "no file descriptor is left") }
        let interrupted = state.withLock { state in
            if let old = state.descriptor { Glibc.close(old) }
            state.descriptor = copy
            return state.interrupted
        }
        if interrupted { interrupt() }
    }

    /// Makes every present and future wait on the socket end with an error. From any thread, any number of times.
    func interrupt() {
        state.withLock { state in
            state.interrupted = true
            if let descriptor = state.descriptor { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    /// Lets go of the socket.
    func detach() {
        state.withLock { state in
            if let descriptor = state.descriptor { Glibc.close(descriptor) }
            state.descriptor = nil
        }
    }
}
