internal import AMQP
internal import Casework
internal import Operations
internal import ServiceLifecycle
internal import Synchronization

/// Tells, for the one line of `systemctl status`, how many follow-ups are late, as the record has it.
final class LateCountService: Service {
    private let pages: StatusPages
    private let board: StatusBoard
    private let isStopping = Mutex(false)
    private let bell = Bell()

    init(pages: StatusPages, board: StatusBoard) {
        self.pages = pages
        self.board = board
    }

    func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await DedicatedThread.run(named: "vip311-status") { [self] in serve() }
        } onCancelOrGracefulShutdown: { [self] in
            stop()
        }
    }

    private func stop() {
        isStopping.withLock { $0 = true }
        bell.ring()
    }

    private func serve() {
        while !isStopping.withLock({ $0 }) {
            if let late = pages.lateFollowUps { board.late(late) }
            bell.wait(atMost: .seconds(30))
        }
    }
}
