internal import Operations
internal import ServiceLifecycle

/// Answers metrics and health until everything else has stopped. Listed first, so that it is stopped last; started by ``Daemon`` before the
/// broker is looked for, so that probes are answered meanwhile.
struct StatusService: Service {
    let server: HTTPServer

    func run() async throws {
        defer { server.stop() }
        try await gracefulShutdown()
    }
}
