internal import AMQP
internal import CaseStore
internal import ServiceLifecycle
internal import Synchronization

/// Runs the case loop on a thread of its own until intake has ended and everything that arrived is settled.
final class DecidingService: Service {
    private let mailbox: Mailbox
    /// Locked by the deciding thread for as long as it runs: nobody else may touch the loop.
    private let loop: Mutex<CaseLoop>

    init(loop: sending CaseLoop, mailbox: Mailbox) {
        self.mailbox = mailbox
        self.loop = Mutex(loop)
    }

    func run() async throws {
        let result = await withTaskCancellationOrGracefulShutdownHandler {
            await DedicatedThread.run(named: "vip311-cases") { [self] in
                loop.withLock { loop in Result { () throws(StoreError) in try loop.run() } }
            }
        } onCancelOrGracefulShutdown: { [mailbox] in
            mailbox.close()
        }
        try result.get()
    }

    /// Saves how far the broker has confirmed, after publishing has ended.
    func saveCursor() throws(StoreError) {
        let result = loop.withLock { loop in Result { () throws(StoreError) in try loop.saveCursor() } }
        try result.get()
    }
}
