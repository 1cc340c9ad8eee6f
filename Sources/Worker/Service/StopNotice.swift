internal import ServiceLifecycle

/// Tells systemd and the log that a graceful stop began. Listed last, so that it is told first.
struct StopNotice: Service {
    let board: StatusBoard

    func run() async throws {
        try await gracefulShutdown()
        board.stopping()
    }
}
