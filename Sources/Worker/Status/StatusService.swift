internal import Operations
internal import ServiceLifecycle

/// Answers metrics and health until everything else has stopped. Listed first, so that it is stopped last; started by ``Daemon`` before the
/// broker is looked for, so that probes are answered meanwhile.
struct StatusService: Service {
    let server: HTTPServer

    func run() async throws {
        defer { server.stop() }
        do {
            try await gracefulShutdown()
        } catch is CancellationError {
            // A stop that took too long, or another service that failed: theirs to tell, not an error of this one.
        }
    }
}
